// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/warnings.h"

#include "dossier/excess.h"
#include "dossier/utf8.h"
#include "dossier/vocabulary.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace ledgerline {

namespace {

constexpr std::size_t tellingWords = 3; ///< fewer are a name, which may be the same anywhere

void raiseAtEvent(Draft &draft, Index row, Warning warning, std::string message)
{
    const std::size_t offset = draft.eventOffsets[row];
    draft.warnings.raise(warning, offset, offset, std::move(message));
}

void raiseAtClaim(Draft &draft, Index row, Warning warning, std::string message)
{
    const std::size_t offset = draft.claimOffsets[row];
    draft.warnings.raise(warning, offset, offset, std::move(message));
}

/// What stands in no lane is drawn nowhere, which is seldom what somebody wants. Raised once, at
/// the first event in time: writing a file anew may change which is the first in the file.
void warnOfMissingLanes(Draft &draft)
{
    const std::vector<Event> &events = draft.dossier.events;
    for (const Word<EventKind> &kind : eventKindWords) {
        const auto first = std::ranges::find_if(events, [&](const Event &event) {
            return event.kind == kind.meaning && event.lane == none;
        });
        if (first != events.end() && draft.dossier.laneOf(kind.meaning) == none) {
            raiseAtEvent(draft, static_cast<Index>(first - events.begin()), Warning::noLane,
                         "no lane has events of the kind " + inQuotes(kind.word)
                             + ", so they are not drawn");
        }
    }
}

bool hasSource(const Claim &claim)
{
    return claim.source != none;
}

/// An event that nothing vouches for is one mistake, however many claims it has.
void warnOfMissingSources(Draft &draft, Index row)
{
    const Event &event = draft.dossier.events[row];
    const auto claims = draft.dossier.claimsOf(event);
    if (event.citations.count == 0 && std::ranges::none_of(claims, hasSource)) {
        raiseAtEvent(draft, row, Warning::noSource,
                     claims.empty() ? "the event has no source"
                                    : "neither the event nor any of its claims has a source");
        return;
    }
    for (Index i = 0; i < event.claims.count; ++i) {
        if (hasSource(claims[i]))
            continue;
        if (event.citations.count == 0) {
            raiseAtClaim(draft, event.claims.first + i, Warning::noSource,
                         "neither the claim nor its event has a source");
        } else {
            raiseAtClaim(
                draft, event.claims.first + i, Warning::claimWithoutSource,
                event.citations.count == 1
                    ? "the claim has no source; name the event's if that is where it is said"
                    : "the claim has no source; which of the event's says it?");
        }
    }
}

/// A date that is meant as it stands: none of its ends is open, and nobody doubts it.
bool isFirm(const Edtf &date)
{
    const auto isDoubted = [](const EdtfDate &part) { return part.approximate || part.uncertain; };
    return date.startEnd == EdtfEnd::date && date.endEnd == EdtfEnd::date && !isDoubted(date.start)
        && !isDoubted(date.end);
}

/// Only of what happened: a pledge, deadline, dispute or statement may well take up an older
/// figure, and a claim of another scope speaks of other times.
void warnOfEarlyReports(Draft &draft, Index row)
{
    const Dossier &dossier = draft.dossier;
    const Event &event = dossier.events[row];
    if (!isOccurrence(event.kind) || !isFirm(*event.when))
        return;
    for (Index i = event.claims.first; i < event.claims.first + event.claims.count; ++i) {
        const Claim &claim = dossier.claims[i];
        const Edtf *const reported = dossier.reportedOf(claim);
        if (dossier.scopeOf(claim) == Scope::event && reported && isFirm(*reported)
            && reported->end.latest <= event.when->start.earliest) {
            raiseAtClaim(draft, i, Warning::reportedEarly,
                         "the claim was reported " + std::string(reported->text)
                             + (claim.ownReported ? "" : ", when its source was published,")
                             + " before its event, which is of " + std::string(event.when->text));
        }
    }
}

/// The claims of an event that a party may make once in a source: of what, by whom and where.
auto figureOf(const Dossier &dossier, Index row)
{
    const Claim &claim = dossier.claims[row];
    const auto to = dossier.to(claim);
    return std::tuple(claim.by, claim.source, claim.measure, to.empty() ? none : to.front());
}

void warnOfDoubleWords(Draft &draft, Index row)
{
    const Dossier &dossier = draft.dossier;
    const Event &event = dossier.events[row];
    if (event.claims.count < 2)
        return;
    std::vector<Index> claims;
    for (Index i = event.claims.first; i < event.claims.first + event.claims.count; ++i) {
        if (dossier.scopeOf(dossier.claims[i]) == Scope::event && hasSource(dossier.claims[i]))
            claims.push_back(i);
    }
    const auto figure = [&](Index claim) { return figureOf(dossier, claim); };
    std::ranges::stable_sort(claims, {}, figure);
    std::size_t first = 0; // of those with the same figure
    for (std::size_t i = 1; i < claims.size(); ++i) {
        if (figure(claims[i]) != figure(claims[first]))
            first = i;
        const Claim &claim = dossier.claims[claims[i]];
        if (claim.quantity() == dossier.claims[claims[first]].quantity())
            continue;
        const Index place = claims[first] - event.claims.first + 1;
        raiseAtClaim(draft, claims[i], Warning::saidTwice,
                     inQuotes(dossier.parties[claim.by].id) + " states another number of this in "
                         + inQuotes(dossier.sources[claim.source].id) + ": see claim "
                         + std::to_string(place) + " of the event");
    }
}

/// No reading can tell which of them is wrong: each total shows what it is made of.
void warnOfExcesses(Draft &draft, Index row)
{
    const Dossier &dossier = draft.dossier;
    for (const Excess &excess : excessesOf(dossier, row)) {
        const bool isOfStages = excess.parts == Excess::Of::stages;
        std::string what = inQuotes(dossier.measures[excess.measure].id);
        if (excess.to != none)
            what += " to " + inQuotes(dossier.parties[excess.to].id);
        raiseAtEvent(draft, row, Warning::partsExceed,
                     (isOfStages ? "the event's stages come to at least "
                                 : "the parts of the measure come to at least ")
                         + std::to_string(excess.least) + " of " + what + ", more than the "
                         + std::to_string(excess.most) + " that are told of all");
    }
}

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// The words of a text with one blank behind each; empty when they are too few to tell anything.
std::string wordsOf(std::string_view text)
{
    std::string words;
    std::size_t count = 0;
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if_not(at, text.end(), isWhite);
        at = std::find_if(begin, text.end(), isWhite);
        if (begin == at)
            break;
        words.append(begin, at).push_back(' ');
        ++count;
    }
    return count >= tellingWords ? words : std::string();
}

}

void warnOfCopiedTexts(Draft &draft, const Node &node)
{
    std::unordered_map<std::string, std::string_view> seen; // words and the language of each
    for (const Node &member : node.children()) {
        if (member.type != Node::Type::text)
            continue;
        const std::string words = wordsOf(member.text);
        if (words.empty())
            continue;
        const auto [first, isNew] = seen.try_emplace(words, member.key);
        const auto primary = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
        if (!isNew && primary(first->second) != primary(member.key)) {
            draft.warn(Warning::sameTitle, member.begin,
                       "the same words stand under " + inQuotes(first->second)
                           + "; is this text still to be translated?");
        }
    }
}

void raiseWarnings(Draft &draft)
{
    warnOfMissingLanes(draft);
    for (Index row = 0; row < draft.dossier.events.size(); ++row) {
        warnOfMissingSources(draft, row);
        warnOfEarlyReports(draft, row);
        warnOfDoubleWords(draft, row);
        warnOfExcesses(draft, row);
    }
    draft.warnings.reportAcceptedInVain();
}

}
