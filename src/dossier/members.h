// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/draft.h"
#include "dossier/values.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ledgerline {

enum class Need
{
    optional,
    required
};

/// The members of one JSON object, asked for by key. Whoever asks says with it that the key is
/// known; extras() takes the rest.
class Members
{
public:
    /// Reports a value that is no object, and then has no members.
    Members(Draft &draft, const Node &node, std::string_view expected);

    [[nodiscard]] bool isObject() const { return m_node.type == Node::Type::object; }

    /// The value of a key; null when it is not there, which is reported of a required one. Inline,
    /// since most keys are asked for in vain and their bits are known when this is compiled.
    [[nodiscard]] const Node *find(std::string_view key, Need need = Need::optional)
    {
        return (m_keys & keyBit(key)) != 0 ? findThere(key, need) : miss(key, need);
    }

    /// The same of a key that is known and stays among the extras all the same.
    [[nodiscard]] const Node *findKept(std::string_view key);

    [[nodiscard]] Text text(std::string_view key, Need need = Need::optional)
    {
        const Node *const node = find(key, need);
        return node ? readText(m_draft, *node) : Text{};
    }
    [[nodiscard]] PooledText plainText(std::string_view key)
    {
        const Node *const node = find(key);
        return node ? readPlainText(m_draft, *node) : PooledText();
    }
    [[nodiscard]] const Edtf *date(std::string_view key, Need need = Need::optional)
    {
        const Node *const node = find(key, need);
        return node ? readDate(m_draft, *node) : nullptr;
    }
    [[nodiscard]] PooledText languageTag(std::string_view key, Need need = Need::optional)
    {
        const Node *const node = find(key, need);
        return node ? readLanguageTag(m_draft, *node) : PooledText();
    }
    [[nodiscard]] Symbol reference(std::string_view key, Table table, Need need = Need::optional)
    {
        const Node *const node = find(key, need);
        return node ? readReference(m_draft, *node, table) : none;
    }

    /// One id or an array of them, added to `symbols`.
    [[nodiscard]] Rows references(std::string_view key, Table table, std::vector<Index> &symbols);

    /// An array; null when it is not there or no array.
    [[nodiscard]] const Node *array(std::string_view key, Need need = Need::optional);

    template<typename Meaning, std::size_t N>
    [[nodiscard]] std::optional<Meaning> word(std::string_view key, const Word<Meaning> (&words)[N],
                                              Need need = Need::optional)
    {
        const Node *const node = find(key, need);
        return node ? readWord(m_draft, *node, words) : std::nullopt;
    }

    /// The members that nobody asked for, as the dossier keeps them. Warns of those whose key is
    /// nearly one that was asked for: a slip would otherwise go by in silence.
    [[nodiscard]] Rows extras();

private:
    [[nodiscard]] const Node *findThere(std::string_view key, Need need);

    /// Notes that a key was asked for in vain.
    const Node *miss(std::string_view key, Need need)
    {
        if (m_absentCount < m_absent.size())
            m_absent[m_absentCount++] = key;
        if (need == Need::required && isObject())
            reportMissing(key);
        return nullptr;
    }

    void reportMissing(std::string_view key);

    Draft &m_draft;
    const Node &m_node;
    std::uint64_t m_keys = 0; ///< bits of those that are there
    std::vector<const Node *> m_kept; ///< known, but extras
    static constexpr std::size_t mostAsked = 32; ///< an event has fewer keys
    std::array<std::string_view, mostAsked> m_absent; ///< keys that were asked for in vain
    std::size_t m_absentCount = 0;
};

}
