// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts as a dossier's rows hold them: eight bytes each, since there may be millions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace ledgerline {

/// A text in a TextPool, where its length stands before its bytes: most are short, and theirs takes
/// one byte. Reads as a std::string_view.
class PooledText
{
public:
    PooledText() = default;

    operator std::string_view() const { return view(); } // NOLINT(google-explicit-constructor)
    [[nodiscard]] std::string_view view() const
    {
        return m_bytes ? std::string_view(m_bytes, length()) : std::string_view();
    }
    [[nodiscard]] const char *data() const { return m_bytes; }
    [[nodiscard]] bool empty() const { return view().empty(); }
    [[nodiscard]] std::size_t size() const { return view().size(); }

    friend bool operator==(PooledText a, PooledText b) { return a.view() == b.view(); }
    friend bool operator==(PooledText a, std::string_view b) { return a.view() == b; }

private:
    friend struct Text;
    friend class TextPool;

    /// In place of the length of a text that is not short, or has translations: before it stands
    /// a header.
    static constexpr unsigned char headed = 255;
    /// In the header of a text that has translations; where they are stands before the header.
    static constexpr std::uint32_t translated = std::uint32_t{1} << 31;

    explicit PooledText(const char *bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isHeaded() const
    {
        return static_cast<unsigned char>(m_bytes[-1]) == headed;
    }
    [[nodiscard]] const char *beforeHeader() const { return m_bytes - 1 - sizeof(std::uint32_t); }
    [[nodiscard]] std::uint32_t header() const
    {
        std::uint32_t result = 0;
        std::memcpy(&result, beforeHeader(), sizeof result); // it stands anywhere
        return result;
    }
    [[nodiscard]] std::size_t length() const
    {
        return isHeaded() ? header() & ~translated : static_cast<unsigned char>(m_bytes[-1]);
    }

    const char *m_bytes = nullptr;
};

/// A text in one language.
struct Translation
{
    std::string_view language; ///< BCP 47
    std::string_view text;
};

/// The one in `language`, else in the wider one that it belongs to ("pt" for "pt-BR").
[[nodiscard]] std::optional<std::size_t> indexFor(std::string_view language,
                                                  std::span<const Translation> translations);

/// A text that may stand in several languages; never empty when the file gave one.
struct Text
{
    PooledText text; ///< in the dossier's own language, else the first that the file gives

    /// Empty when the file has a plain string.
    [[nodiscard]] std::span<const Translation> translations() const;

    /// In `language` or the wider one that it belongs to, else `text`.
    [[nodiscard]] std::string_view in(std::string_view language) const;
    [[nodiscard]] bool isEmpty() const { return text.empty(); }
};

}
