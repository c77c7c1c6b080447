// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What was found out of texts, to be asked again every frame. Private to this room.
#pragma once

#include "timeline/text.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ledgerline {

/// Lets a map be searched by string_view without making a string.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// What was found out of texts of one style. Forgets everything when it grows past what any window
/// shows, so that a long session over a large dossier stays small.
template<typename Found, std::size_t bound>
class TextMemory
{
public:
    template<typename Find>
    Found &of(std::string_view text, Find find)
    {
        if (const auto known = m_found.find(text); known != m_found.end())
            return known->second;
        if (m_found.size() >= bound)
            m_found.clear();
        return m_found.emplace(text, find(text)).first->second;
    }

private:
    std::unordered_map<std::string, Found, TextHash, std::equal_to<>> m_found;
};

/// One memory of each style for all that a thread paints: the window, its charts and figures share
/// texts.
template<typename Memory>
Memory &memoryOf(TextStyle style)
{
    static thread_local std::array<std::unique_ptr<Memory>, 4> memories;
    auto &memory = memories[static_cast<std::size_t>(style)];
    if (!memory)
        memory = std::make_unique<Memory>(style);
    return *memory;
}

}
