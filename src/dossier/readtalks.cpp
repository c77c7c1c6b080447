// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/draft.h"
#include "dossier/members.h"

namespace ledgerline {

namespace {

constexpr std::string_view headsKey = "heads";
constexpr std::string_view outcomesKey = "outcomes";

/// Reports a key that only talks have. What has no kind is not blamed twice.
void checkIsTalks(Draft &draft, const Node &member, std::optional<EventKind> kind)
{
    if (kind && kind != EventKind::talks) {
        draft.faults.error(member.keyBegin,
                           '"' + std::string(member.key) + "\" is only for events of kind talks");
    }
}

Rows readHeads(Draft &draft, const Node &node)
{
    std::vector<Head> &heads = draft.dossier.heads;
    Rows rows{.first = static_cast<Index>(heads.size())};
    if (!checkType(draft, node, Node::Type::object,
                   "an object from party to who led its delegation"))
        return rows;
    if (node.isEmpty())
        draft.faults.error(node.begin, "the list is empty; leave the key out if there is none");
    for (const Node &member : node.children()) {
        const Symbol party = draft.ids.symbol(member.key);
        draft.ids.mention(Table::party, party, member.keyBegin);
        heads.push_back({.party = party, .name = readText(draft, member)});
        ++rows.count;
    }
    return rows;
}

Rows readOutcomes(Draft &draft, const Node &node)
{
    std::vector<Text> &outcomes = draft.dossier.outcomes;
    Rows rows{.first = static_cast<Index>(outcomes.size())};
    if (!checkType(draft, node, Node::Type::array, "an array of texts"))
        return rows;
    if (node.isEmpty())
        draft.faults.error(node.begin, "the list is empty; leave the key out if there is none");
    for (const Node &item : node.children()) {
        outcomes.push_back(readText(draft, item));
        ++rows.count;
    }
    return rows;
}

}

void readTalks(Draft &draft, Members &in, RareOfEvent &rare, std::optional<EventKind> kind)
{
    if (const Node *const heads = in.find(headsKey)) {
        checkIsTalks(draft, *heads, kind);
        rare.heads = readHeads(draft, *heads);
    }
    if (const Node *const outcomes = in.find(outcomesKey)) {
        checkIsTalks(draft, *outcomes, kind);
        rare.outcomes = readOutcomes(draft, *outcomes);
    }
}

}
