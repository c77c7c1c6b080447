// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/citations.h"
#include "dossier/draft.h"
#include "dossier/fulfilment.h"
#include "dossier/members.h"
#include "dossier/owner.h"

namespace ledgerline {

namespace {

Rows readClaims(Draft &draft, Members &in, const Event &event, Index row)
{
    Rows rows{.first = static_cast<Index>(draft.dossier.claims.size())};
    if (const Node *const array = in.array("claims")) {
        for (const Node &item : array->children()) {
            readClaim(draft, item, event, row);
            ++rows.count;
        }
    }
    return rows;
}

void readLinks(Draft &draft, Members &in, Index from)
{
    for (const Word<LinkKind> &kind : linkKindWords) {
        const Node *const node = in.find(kind.word);
        if (!node)
            continue;
        for (const Symbol to : readReferences(draft, *node, Table::event))
            draft.links.push_back({{kind.meaning, from, to}, node->begin});
    }
}

bool isNothing(const RareOfEvent &rare)
{
    const auto &[label, place, note, deadline, parties, heads, outcomes, extras]
        = rare; // all there is
    return label.isEmpty() && place.isEmpty() && note.isEmpty() && deadline == none
        && parties.count == 0 && heads.count == 0 && outcomes.count == 0 && extras.count == 0;
}

/// The measures with which an event fulfils: checked here, and read again where they are needed
/// (fulfilment.h).
void checkFulfilsWith(Draft &draft, Members &in)
{
    if (const Node *const measures = in.findKept(fulfilsWithKey))
        (void)readReferences(draft, *measures, Table::measure);
}

}

void readEvent(Draft &draft, const Node &node)
{
    std::vector<Event> &events = draft.dossier.events;
    const auto row = static_cast<Index>(events.size());
    Members in(draft, node, "an object that describes an event");
    const Owner owner(draft, node, in);
    Event event;
    const Node *const id = in.find("id", Need::required);
    if (id)
        event.id = readEventId(draft, *id);
    const auto kind = in.word("kind", eventKindWords, Need::required);
    const auto when = in.date("when", Need::required);
    event.kind = kind.value_or(EventKind::statement);
    event.when = when ? when : &noDate;
    event.title = in.text("title", Need::required);
    event.summary = in.text("summary");
    RareOfEvent rare;
    rare.label = in.text("label");
    rare.place = in.text("place");
    rare.note = in.text("note");
    event.certainty = in.word("certainty", certaintyWords).value_or(Certainty::unstated);
    event.by = in.reference("by", Table::party);
    event.lane = in.reference("lane", Table::lane);
    rare.parties = in.references("parties", Table::party, draft.dossier.directions);
    event.citations = readCitations(draft, in);
    event.claims = readClaims(draft, in, event, row);
    readLinks(draft, in, row);
    readTalks(draft, in, rare, kind);
    if (const Node *const agreedAt = in.find(name(LinkKind::agreedAt));
        agreedAt && kind && kind != EventKind::pledge) {
        draft.faults.error(agreedAt->keyBegin, "\"agreed_at\" is only for events of kind pledge");
    }
    checkFulfilsWith(draft, in);
    const bool isDeadline = kind == EventKind::deadline;
    if (const Node *const deadline
        = in.find("deadline", isDeadline ? Need::required : Need::optional)) {
        rare.deadline = readDeadline(draft, *deadline, when);
        if (kind && !isDeadline)
            draft.faults.error(deadline->keyBegin,
                               "\"deadline\" is only for events of kind deadline");
    }
    rare.extras = in.extras();
    if (!isNothing(rare)) {
        event.rare = static_cast<Index>(draft.dossier.rareOfEvents.size());
        draft.dossier.rareOfEvents.push_back(rare);
    }
    events.push_back(event);
    draft.eventOffsets.push_back(node.begin);
    draft.eventIdOffsets.push_back(id ? id->begin : node.begin);
}

}
