// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/keycheck.h"

#include "dossier/utf8.h"

#include <algorithm>
#include <iterator>
#include <list>
#include <string>
#include <utility>

namespace ledgerline {

void KeyCheck::compare()
{
    const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(m_objects.back().first);
    std::list<std::string> decoded; // does not move what the views look at
    for (auto key = first; key != m_keys.end(); ++key) {
        if (key->text.find('\\') != std::string_view::npos)
            key->text = decoded.emplace_back(decodeText('"' + std::string(key->text) + '"'));
    }
    std::sort(first, m_keys.end(), [](const Key &a, const Key &b) {
        return std::pair(a.text, a.offset) < std::pair(b.text, b.offset);
    });
    for (auto key = first; key != m_keys.end(); ++key) {
        if (key != first && key->text == std::prev(key)->text) {
            m_faults.error(key->offset,
                           "the key " + inQuotes(key->text) + " stands twice in the same object");
        }
    }
}

}
