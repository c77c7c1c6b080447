// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/citations.h"

namespace ledgerline {

namespace {

/// A source's id, or an object of a source's id and a place in it.
Citation readCitation(Draft &draft, const Node &node)
{
    if (node.type == Node::Type::text)
        return {readReference(draft, node, Table::source), {}, {}};
    Members in(draft, node, "a source's id, or an object with \"source\" and \"locator\"");
    Citation citation;
    citation.source = in.reference("source", Table::source, Need::required);
    citation.locator = in.plainText("locator");
    citation.extras = in.extras();
    return citation;
}

}

Rows readCitations(Draft &draft, Members &in)
{
    std::vector<Citation> &citations = draft.dossier.citations;
    Rows rows{.first = static_cast<Index>(citations.size())};
    if (const Node *const array = in.array("sources")) {
        for (const Node &item : array->children()) {
            citations.push_back(readCitation(draft, item));
            ++rows.count;
        }
    }
    return rows;
}

}
