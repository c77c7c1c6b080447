// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/textpool.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t blockBytes = std::size_t{64} << 10;

template<typename Value>
std::string_view bytesOf(const Value &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

}

Text TextPool::keep(std::vector<Translation> translations, std::size_t own)
{
    for (Translation &translation : translations) {
        translation.language = keep(translation.language);
        if (&translation != &translations[own])
            translation.text = keep(translation.text);
    }
    std::vector<Translation> &kept = m_translations.emplace_back(std::move(translations));
    const std::span<const Translation> all(kept);
    const Text text{keep(bytesOf(all), kept[own].text, PooledText::translated)};
    kept[own].text = text.text;
    return text;
}

PooledText TextPool::keep(std::string_view before, std::string_view text, std::uint32_t flags)
{
    const std::uint32_t header = static_cast<std::uint32_t>(text.size()) | flags;
    const bool isHeaded = flags != 0 || text.size() >= PooledText::headed;
    const auto length = isHeaded ? PooledText::headed : static_cast<unsigned char>(text.size());
    const std::string_view lengths[]
        = {isHeaded ? bytesOf(header) : std::string_view(), bytesOf(length)};
    const std::size_t size = before.size() + lengths[0].size() + lengths[1].size() + text.size();
    if (size > m_left) {
        m_left = std::max(blockBytes, size);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_free = m_blocks.back().get();
    }
    m_left -= size;
    m_textBytes += text.size();
    for (const std::string_view part : {before, lengths[0], lengths[1], text})
        m_free = std::copy(part.begin(), part.end(), m_free);
    return PooledText(m_free - text.size());
}

void TextPool::clear()
{
    m_blocks.clear();
    m_translations.clear();
    m_free = nullptr;
    m_left = 0;
    m_textBytes = 0;
}

}
