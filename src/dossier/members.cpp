// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/members.h"

#include "dossier/nearest.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <span>

namespace ledgerline {

Members::Members(Draft &draft, const Node &node, std::string_view expected)
    : m_draft(draft)
    , m_node(node)
{
    if (!checkType(draft, node, Node::Type::object, expected))
        return;
    for (const Node &member : node.children())
        m_keys |= keyBit(member.key);
}

const Node *Members::findThere(std::string_view key, Need need)
{
    for (const Node &member : m_node.children()) {
        if (member.key == key) {
            member.asked = true;
            return &member;
        }
    }
    return miss(key, need);
}

void Members::reportMissing(std::string_view key)
{
    m_draft.faults.error(m_node.begin, "the key \"" + std::string(key) + "\" is missing");
}

const Node *Members::findKept(std::string_view key)
{
    const Node *const node = find(key);
    if (node)
        m_kept.push_back(node);
    return node;
}

Rows Members::references(std::string_view key, Table table, std::vector<Index> &symbols)
{
    Rows rows{.first = static_cast<Index>(symbols.size())};
    if (const Node *const node = find(key)) {
        for (const Symbol symbol : readReferences(m_draft, *node, table)) {
            symbols.push_back(symbol);
            ++rows.count;
        }
    }
    return rows;
}

const Node *Members::array(std::string_view key, Need need)
{
    const Node *const node = find(key, need);
    return node && checkType(m_draft, *node, Node::Type::array, "an array") ? node : nullptr;
}

Rows Members::extras()
{
    std::vector<Extra> &extras = m_draft.dossier.extras;
    Rows rows{.first = static_cast<Index>(extras.size())};
    if (!isObject())
        return rows;
    for (const Node &member : m_node.children()) {
        const bool isKept = std::ranges::find(m_kept, &member) != m_kept.end();
        if (member.asked && !isKept)
            continue;
        const std::string_view json = m_draft.json.substr(member.begin, member.end - member.begin);
        extras.push_back({m_draft.keep(member.key), m_draft.keep(json)});
        ++rows.count;
        if (isKept)
            continue;
        Nearest nearest(member.key);
        for (const std::string_view key : std::span(m_absent).first(m_absentCount))
            nearest.consider(key);
        if (!nearest.word().empty()) {
            m_draft.warn(Warning::unknownKey, member.keyBegin,
                         "the key " + inQuotes(member.key) + " is not known"
                             + nearest.suggestion());
        }
    }
    return rows;
}

}
