// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/cursor.h"
#include "dossier/faultlog.h"
#include "dossier/node.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Finds keys that stand twice in one object.
class KeyCheck
{
public:
    KeyCheck(std::string_view json, FaultLog &faults)
        : m_json(json)
        , m_faults(faults)
    {
    }

    void open() { m_objects.push_back({.first = m_keys.size()}); }
    void add(Token key, bool hasEscapes)
    {
        const std::string_view text = content(key);
        Object &object = m_objects.back();
        const std::uint64_t bit = keyBit(text);
        object.isSuspect = object.isSuspect || hasEscapes || (object.bits & bit) != 0;
        object.bits |= bit;
        m_keys.push_back({text, key.begin});
    }
    void close()
    {
        if (m_objects.back().isSuspect)
            compare();
        m_keys.resize(m_objects.back().first);
        m_objects.pop_back();
    }

private:
    struct Key
    {
        std::string_view text;
        std::size_t offset;
    };

    struct Object
    {
        std::size_t first = 0; ///< of its keys
        std::uint64_t bits = 0;
        bool isSuspect = false; ///< two of its keys may be the same
    };

    void compare();

    [[nodiscard]] std::string_view content(Token key) const
    {
        return m_json.substr(key.begin + 1, key.end - key.begin - 2);
    }

    std::string_view m_json;
    FaultLog &m_faults;
    std::vector<Key> m_keys; ///< of all objects that are open, the innermost last
    std::vector<Object> m_objects; ///< that are open
};

}
