// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/citations.h"
#include "dossier/draft.h"
#include "dossier/members.h"
#include "dossier/owner.h"

#include <utility>

namespace ledgerline {

void readGap(Draft &draft, const Node &node)
{
    std::vector<Gap> &gaps = draft.dossier.gaps;
    Members in(draft, node, "an object that describes a gap");
    const Owner owner(draft, node, in);
    Gap gap;
    if (const Node *const id = in.find("id", Need::required))
        gap.id = readOwnId(draft, *id, Table::gap, gaps.size());
    gap.when = in.date("when", Need::required);
    if (!gap.when)
        gap.when = &noDate;
    gap.title = in.text("title", Need::required);
    gap.note = in.text("note", Need::required);
    if (const Node *const lanes = in.find("lanes"))
        gap.lanes = readReferences(draft, *lanes, Table::lane);
    gap.citations = readCitations(draft, in);
    gap.extras = in.extras();
    gaps.push_back(std::move(gap));
}

}
