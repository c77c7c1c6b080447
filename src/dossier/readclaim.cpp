// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/draft.h"
#include "dossier/members.h"
#include "dossier/owner.h"
#include "dossier/utf8.h"

#include <utility>

namespace ledgerline {

namespace {

Quantity readBetween(Draft &draft, const Node &node)
{
    if (!checkType(draft, node, Node::Type::array,
                   "the lowest and the highest number: [low, high]"))
        return {};
    std::vector<std::int64_t> bounds;
    std::size_t count = 0;
    for (const Node &item : node.children()) {
        ++count;
        if (const auto number = readCount(draft, item))
            bounds.push_back(*number);
    }
    if (count != 2) {
        draft.faults.error(node.begin, "expected two numbers, the lowest and the highest");
        return {};
    }
    if (bounds.size() != 2)
        return {};
    if (bounds[0] > bounds[1]) {
        draft.faults.error(node.begin,
                           "the low bound " + std::to_string(bounds[0])
                               + " is above the high bound " + std::to_string(bounds[1]));
    }
    return {.low = bounds[0], .high = bounds[1]};
}

Quantity readQuantityValue(Draft &draft, QuantityKey key, const Node &node)
{
    if (key == QuantityKey::between)
        return readBetween(draft, node);
    if (key == QuantityKey::undisclosed) {
        (void)readTruth(draft, node);
        return {.low = 0, .high = {}, .undisclosed = true, .statesLow = false};
    }
    const std::int64_t count = readCount(draft, node).value_or(0);
    switch (key) {
    case QuantityKey::atLeast:
        return {.low = count, .high = {}};
    case QuantityKey::atMost:
        return {.low = 0, .high = count, .statesLow = false};
    case QuantityKey::about:
        return {.low = count, .high = count, .approximate = true};
    default:
        return {.low = count, .high = count};
    }
}

/// Exactly one of the quantity keys.
Quantity readQuantity(Draft &draft, Members &in, const Node &claim)
{
    Quantity quantity;
    std::string_view first;
    for (const Word<QuantityKey> &key : quantityWords) {
        const Node *const node = in.find(key.word);
        if (!node)
            continue;
        if (!first.empty()) {
            draft.faults.error(node->keyBegin,
                               "a claim states one quantity, and this one has \""
                                   + std::string(first) + "\" already");
            continue;
        }
        first = key.word;
        quantity = readQuantityValue(draft, key.meaning, *node);
    }
    if (in.isObject() && first.empty()) {
        draft.faults.error(claim.begin,
                           "the claim states no quantity; expected value, at_least, "
                           "at_most, about, between or undisclosed");
    }
    return quantity;
}

/// One party is the claim's own; several stand in a table.
void readDirections(Draft &draft, Members &in, Claim &claim, RareOfClaim &rare)
{
    const Node *const node = in.find("to");
    if (!node)
        return;
    const std::vector<Symbol> parties = readReferences(draft, *node, Table::party);
    if (parties.size() == 1) {
        claim.to = parties.front();
        return;
    }
    std::vector<Index> &directions = draft.dossier.directions;
    rare.to = {.first = static_cast<Index>(directions.size()),
               .count = static_cast<Index>(parties.size())};
    directions.insert(directions.end(), parties.begin(), parties.end());
}

void checkDirection(Draft &draft, Members &in, Scope scope)
{
    const Node *const to = in.find("to");
    if (to && to->type == Node::Type::array && !to->isEmpty() && scope == Scope::event) {
        draft.faults.error(to->begin,
                           "only a claim of scope combined or cumulative counts several "
                           "directions together; write one claim for each");
    }
}

void checkPeriod(Draft &draft, Members &in, const RareOfClaim &claim, const Event &event)
{
    for (const std::string_view key : {"since", "until"}) {
        const Node *const node = in.find(key);
        if (node && claim.scope != Scope::cumulative) {
            draft.faults.error(node->keyBegin,
                               '"' + std::string(key)
                                   + "\" is only for claims of scope cumulative");
        }
    }
    if (claim.scope != Scope::cumulative || !claim.since)
        return;
    const Edtf &until = claim.until ? *claim.until : *event.when;
    const bool isKnown = until.endEnd == EdtfEnd::date && claim.since->startEnd == EdtfEnd::date
        && !until.text.empty(); // a faulty date has its own report
    if (isKnown && until.end.latest <= claim.since->start.earliest)
        draft.faults.error(in.find("since")->begin, "the period begins after it ends");
}

void checkCombined(Draft &draft, Members &in, const Node &node, Scope scope)
{
    const Node *const events = in.find("events");
    if (events && scope != Scope::combined)
        draft.faults.error(events->keyBegin, "\"events\" is only for claims of scope combined");
    if (!events && scope == Scope::combined)
        draft.faults.error(node.begin,
                           "a combined claim names the \"events\" that it counts together");
}

bool isNothing(const RareOfClaim &rare)
{
    const auto &[scope, said, locator, to, since, until, combined, note, extras]
        = rare; // all there is
    return scope == Scope::event && said.empty() && locator.empty() && to.count == 0 && !since
        && !until && combined.count == 0 && note.isEmpty() && extras.count == 0;
}

}

void readClaim(Draft &draft, const Node &node, const Event &event, Index eventRow)
{
    Members in(draft, node, "an object that describes a claim");
    const Owner owner(draft, node, in);
    Claim claim;
    RareOfClaim rare;
    claim.event = eventRow;
    claim.measure = in.reference("measure", Table::measure, Need::required);
    readDirections(draft, in, claim, rare);
    claim.kept = readQuantity(draft, in, node);
    rare.said = in.plainText("said");
    claim.by = in.reference("by", Table::party, Need::required);
    claim.source = in.reference("source", Table::source);
    rare.locator = in.plainText("locator");
    claim.ownReported = in.date("reported");
    const bool hasScope = in.find("scope") != nullptr;
    const auto scope = in.word("scope", scopeWords);
    rare.scope = scope.value_or(Scope::event);
    rare.since = in.date("since");
    rare.until = in.date("until");
    rare.combined = in.references("events", Table::event, draft.dossier.references);
    rare.note = in.text("note");
    if (scope || !hasScope) { // else nobody knows what belongs to it
        checkDirection(draft, in, rare.scope);
        checkPeriod(draft, in, rare, event);
        checkCombined(draft, in, node, rare.scope);
    }
    rare.extras = in.extras();
    if (!isNothing(rare)) {
        claim.rare = static_cast<Index>(draft.dossier.rareOfClaims.size());
        draft.dossier.rareOfClaims.push_back(rare);
    }
    draft.dossier.claims.push_back(claim);
    draft.claimOffsets.push_back(node.begin);
}

}
