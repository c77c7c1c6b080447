// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/cursor.h"
#include "dossier/faultlog.h"

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

    void open() { m_firsts.push_back(m_keys.size()); }
    void add(Token key) { m_keys.push_back({content(key), key.begin}); }

    void close();

private:
    struct Key
    {
        std::string_view text;
        std::size_t offset;
    };

    [[nodiscard]] std::string_view content(Token key) const
    {
        return m_json.substr(key.begin + 1, key.end - key.begin - 2);
    }

    std::string_view m_json;
    FaultLog &m_faults;
    std::vector<Key> m_keys; ///< of all objects that are open, the innermost last
    std::vector<std::size_t> m_firsts;
};

}
