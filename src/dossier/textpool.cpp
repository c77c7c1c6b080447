// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/textpool.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {
constexpr std::size_t blockBytes = std::size_t{64} << 10;
}

std::string_view TextPool::keep(std::string_view text)
{
    if (text.size() > m_left) {
        const std::size_t bytes = std::max(blockBytes, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(bytes));
        m_free = m_blocks.back().get();
        m_left = bytes;
    }
    char *const begin = m_free;
    m_free = std::copy(text.begin(), text.end(), m_free);
    m_left -= text.size();
    return {begin, text.size()};
}

std::span<const Translation> TextPool::keep(std::vector<Translation> translations)
{
    return m_translations.emplace_back(std::move(translations));
}

void TextPool::clear()
{
    m_blocks.clear();
    m_translations.clear();
    m_free = nullptr;
    m_left = 0;
}

}
