// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/citations.h"
#include "dossier/draft.h"
#include "dossier/members.h"
#include "dossier/owner.h"
#include "dossier/term.h"
#include "dossier/utf8.h"

#include <utility>

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

std::optional<Term> readTerm(Draft &draft, const Node &node)
{
    if (!checkType(draft, node, Node::Type::text, "a term such as \"P50D\""))
        return std::nullopt;
    const std::optional<Term> term = parseTerm(node.text);
    if (!term) {
        draft.faults.error(node.begin,
                           inQuotes(node.text)
                               + " is no term; 50 days are written P50D, two months P2M, "
                                 "36 hours PT36H");
    }
    return term;
}

/// The length of a term when its months have so many days.
std::int64_t secondsOf(const Term &term, int daysInMonth)
{
    constexpr std::int64_t daySeconds = 86'400;
    return (std::int64_t{term.months} * daysInMonth + term.days) * daySeconds + term.seconds;
}

void readWithin(Draft &draft, const Node &node, Deadline &deadline)
{
    if (node.type != Node::Type::array) {
        if (const auto term = readTerm(draft, node))
            deadline.shortest = deadline.longest = *term;
        return;
    }
    std::vector<Term> terms;
    std::size_t count = 0;
    for (const Node &item : node.children()) {
        ++count;
        if (const auto term = readTerm(draft, item))
            terms.push_back(*term);
    }
    if (count != 2) {
        draft.faults.error(node.begin, "expected one term, or the shortest and the longest");
    } else if (terms.size() == 2) {
        deadline.shortest = terms.front();
        deadline.longest = terms.back();
        if (secondsOf(deadline.shortest, 28) > secondsOf(deadline.longest, 31))
            draft.faults.error(node.begin, "the shortest term is longer than the longest");
    }
}

/// Reports a date that lies wholly before the announcement of its deadline.
void checkNotBefore(Draft &draft, const Node &node, const Edtf &date, const Edtf *announced,
                    std::string_view what)
{
    if (announced && date.end.latest <= announced->start.earliest && date.endEnd == EdtfEnd::date
        && announced->startEnd == EdtfEnd::date) {
        draft.faults.error(node.begin,
                           std::string(what) + " lies before the deadline was announced ("
                               + std::string(announced->text) + ")");
    }
}

Index readDeadline(Draft &draft, const Node &node, const Edtf *announced)
{
    Members in(draft, node, "an object with \"within\" or \"due\"");
    Deadline deadline;
    const Node *const within = in.find("within");
    const Node *const due = in.find("due");
    if (in.isObject() && (within != nullptr) == (due != nullptr))
        draft.faults.error(node.begin, "a deadline has either \"within\" or \"due\"");
    if (within)
        readWithin(draft, *within, deadline);
    if (due) {
        deadline.due = readDate(draft, *due);
        if (deadline.due)
            checkNotBefore(draft, *due, *deadline.due, announced, "the due date");
    }
    deadline.outcome = in.word("outcome", outcomeWords).value_or(Outcome::unstated);
    if (const Node *const outcomeOn = in.find("outcome_on")) {
        deadline.outcomeOn = readDate(draft, *outcomeOn);
        if (!in.find("outcome"))
            draft.faults.error(outcomeOn->begin, "\"outcome_on\" needs an \"outcome\"");
        else if (deadline.outcomeOn)
            checkNotBefore(draft, *outcomeOn, *deadline.outcomeOn, announced, "the outcome");
    }
    deadline.extras = in.extras();
    draft.dossier.deadlines.push_back(deadline);
    return static_cast<Index>(draft.dossier.deadlines.size() - 1);
}

}

void readEvent(Draft &draft, const Node &node)
{
    std::vector<Event> &events = draft.dossier.events;
    const auto row = static_cast<Index>(events.size());
    Members in(draft, node, "an object that describes an event");
    const Owner owner(draft, node, in);
    Event event;
    if (const Node *const id = in.find("id", Need::required))
        event.id = readOwnId(draft, *id, Table::event, row);
    const auto kind = in.word("kind", eventKindWords, Need::required);
    const auto when = in.date("when", Need::required);
    event.kind = kind.value_or(EventKind::statement);
    if (auto &first = draft.firstOfKind[static_cast<std::size_t>(event.kind)]; kind && !first)
        first = node.begin;
    event.when = when.value_or(Edtf{});
    event.title = in.text("title", Need::required);
    event.label = in.text("label");
    event.summary = in.text("summary");
    event.place = in.text("place");
    event.note = in.text("note");
    event.certainty = in.word("certainty", certaintyWords).value_or(Certainty::unstated);
    event.by = in.reference("by", Table::party);
    event.parties = in.references("parties", Table::party, draft.dossier.directions);
    event.citations = readCitations(draft, in);
    event.claims = readClaims(draft, in, event, row);
    readLinks(draft, in, row);
    const bool isDeadline = kind == EventKind::deadline;
    if (const Node *const deadline
        = in.find("deadline", isDeadline ? Need::required : Need::optional)) {
        event.deadline = readDeadline(draft, *deadline, when ? &*when : nullptr);
        if (kind && !isDeadline)
            draft.faults.error(deadline->keyBegin,
                               "\"deadline\" is only for events of kind deadline");
    }
    event.extras = in.extras();
    events.push_back(event);
    draft.eventOffsets.push_back(node.begin);
}

}
