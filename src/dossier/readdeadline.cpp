// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/draft.h"
#include "dossier/members.h"
#include "dossier/term.h"
#include "dossier/utf8.h"

namespace ledgerline {

namespace {

constexpr std::uint64_t greatestBusinessDays = 999'999; ///< six digits, as those of a term

/// The number in { "business_days": 10 }.
std::optional<Term> readBusinessDays(Draft &draft, const Node &node)
{
    constexpr std::string_view key = "business_days";
    Members in(draft, node, {});
    for (const Node &member : node.children()) {
        if (member.key != key)
            draft.faults.error(member.keyBegin,
                               "expected nothing but \"business_days\", found "
                                   + inQuotes(member.key));
    }
    const Node *const number = in.find(key, Need::required);
    if (!number)
        return std::nullopt;
    if (number->type != Node::Type::count || number->count == 0
        || number->count > greatestBusinessDays) {
        draft.faults.error(number->begin, "expected a whole number from 1 to 999,999");
        return std::nullopt;
    }
    Term term;
    term.businessDays = static_cast<int>(number->count);
    return term;
}

std::optional<Term> readTerm(Draft &draft, const Node &node)
{
    if (node.type == Node::Type::object)
        return readBusinessDays(draft, node);
    if (!checkType(draft, node, Node::Type::text,
                   "a term such as \"P50D\" or { \"business_days\": 10 }"))
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

constexpr std::int64_t daySeconds = 86'400;

/// The least time that a term can take. So many business days take fewest calendar days from a
/// Sunday on: 5 take 5 and 6 take 8.
std::int64_t leastSeconds(const Term &term)
{
    const std::int64_t weekends = term.businessDays > 0 ? (term.businessDays - 1) / 5 : 0;
    return (std::int64_t{term.months} * 28 + term.days + term.businessDays + weekends * 2)
        * daySeconds
        + term.seconds;
}

/// The most. Business days take most from a Friday on: 1 takes 3, 5 take 7 and 6 take 10.
std::int64_t mostSeconds(const Term &term)
{
    const std::int64_t weekends = (std::int64_t{term.businessDays} + 4) / 5;
    return (std::int64_t{term.months} * 31 + term.days + term.businessDays + weekends * 2)
        * daySeconds
        + term.seconds;
}

/// Whether a term is longer than another, from whatever day on they run.
bool isLonger(const Term &term, const Term &than)
{
    if (term.businessDays > 0 && than.businessDays > 0)
        return term.businessDays > than.businessDays;
    return leastSeconds(term) > mostSeconds(than);
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
        if (isLonger(deadline.shortest, deadline.longest))
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
