// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/madeids.h"

namespace ledgerline {

namespace {

constexpr std::size_t longestSlug = 60; // an id has up to 100, and a number may follow

}

std::string slug(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isCapital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
        if (result.size() == longestSlug)
            break;
    }
    while (result.ends_with('-'))
        result.pop_back();
    return result;
}

std::string MadeIds::make(std::string_view text)
{
    std::string base = slug(text);
    if (base.empty())
        base = m_fallback;
    const auto [entry, isNew] = m_given.try_emplace(base, 1);
    if (isNew)
        return base;
    for (std::size_t &number = entry->second;;) {
        std::string id = base + '-' + std::to_string(++number);
        if (!m_given.contains(id)) {
            m_given.emplace(id, 1);
            return id;
        }
    }
}

std::size_t NamedRows::row(const std::string &name)
{
    const auto [entry, isNew] = m_byName.try_emplace(name, m_rows.size());
    if (isNew)
        m_rows.push_back({name, m_ids.make(name)});
    return entry->second;
}

}
