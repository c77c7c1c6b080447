// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/text.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Bytes of texts: they are added one after another and never move.
class TextPool
{
public:
    TextPool() = default;
    TextPool(TextPool &&) = default; ///< what was moved from is only to be assigned to
    TextPool &operator=(TextPool &&) = default;

    /// A copy of `text` that lives as long as the pool.
    [[nodiscard]] PooledText keep(std::string_view text) { return keep({}, text, 0); }

    /// The same of a text in several languages, one at least, that reads as the one at `own`.
    [[nodiscard]] Text keep(std::vector<Translation> translations, std::size_t own);

    /// Forgets all texts: for a pool that serves as scratch space.
    void clear();

    /// The bytes of the texts themselves.
    [[nodiscard]] std::size_t textBytes() const { return m_textBytes; }

private:
    [[nodiscard]] PooledText keep(std::string_view before, std::string_view text,
                                  std::uint32_t flags);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_textBytes = 0;
    std::deque<std::vector<Translation>> m_translations;
};

}
