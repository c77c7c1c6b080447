// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The closed vocabularies of format 1: every word that may stand in a file and what it means.
#pragma once

#include "dossier/dossier.h"
#include "dossier/warning.h"

#include <array>
#include <iterator>
#include <string_view>

namespace ledgerline {

template<typename Meaning>
struct Word
{
    std::string_view word;
    Meaning meaning;
};

inline constexpr Word<Role> roleWords[] = {
    {"belligerent", Role::belligerent},   {"mediator", Role::mediator}, {"state", Role::state},
    {"organisation", Role::organisation}, {"press", Role::press},
};

inline constexpr Word<PartyInk> inkWords[] = {
    {"party-1", PartyInk::party1},
    {"party-2", PartyInk::party2},
    {"neutral", PartyInk::neutral},
};

inline constexpr Word<EventKind> eventKindWords[] = {
    {"talks", EventKind::talks},
    {"exchange", EventKind::exchange},
    {"repatriation", EventKind::repatriation},
    {"pledge", EventKind::pledge},
    {"deadline", EventKind::deadline},
    {"dispute", EventKind::dispute},
    {"statement", EventKind::statement},
    {"occurrence", EventKind::occurrence},
};
static_assert(std::size(eventKindWords) == eventKindCount);

inline constexpr Word<SourceKind> sourceKindWords[] = {
    {"statement", SourceKind::statement},       {"agency", SourceKind::agency},
    {"newspaper", SourceKind::newspaper},       {"broadcaster", SourceKind::broadcaster},
    {"organisation", SourceKind::organisation}, {"copy", SourceKind::copy},
};

inline constexpr Word<LinkKind> linkKindWords[] = {
    {"fulfils", LinkKind::fulfils},      {"amends", LinkKind::amends},
    {"disputes", LinkKind::disputes},    {"part_of", LinkKind::partOf},
    {"reports_on", LinkKind::reportsOn}, {"agreed_at", LinkKind::agreedAt},
};
static_assert(std::size(linkKindWords) == linkKindCount);

inline constexpr Word<Certainty> certaintyWords[] = {
    {"high", Certainty::high},
    {"medium", Certainty::medium},
    {"low", Certainty::low},
};

inline constexpr Word<Scope> scopeWords[] = {
    {"event", Scope::event},
    {"cumulative", Scope::cumulative},
    {"combined", Scope::combined},
};

inline constexpr Word<Outcome> outcomeWords[] = {
    {"met", Outcome::met},
    {"passed", Outcome::passed},
    {"ended", Outcome::ended},
    {"withdrawn", Outcome::withdrawn},
    {"superseded", Outcome::superseded},
};

/// What a view can show: the timeline, the charts, and all of it together.
inline constexpr std::string_view figureWords[]
    = {"timeline", "exchanges", "bodies",    "events",         "cumulative",
       "talks",    "pledges",   "deadlines", "contradictions", "dashboard"};

/// The rules by which a record can be read, beside the word of a party.
inline constexpr std::string_view readingWords[] = {"envelope", "lowest", "highest", "latest"};

/// The warnings that a file can accept.
inline constexpr Word<Warning> warningWords[] = {
    {"unknown-key", Warning::unknownKey},
    {"no-lane", Warning::noLane},
    {"no-source", Warning::noSource},
    {"claim-without-source", Warning::claimWithoutSource},
    {"reported-early", Warning::reportedEarly},
    {"said-twice", Warning::saidTwice},
    {"parts-exceed", Warning::partsExceed},
    {"same-title", Warning::sameTitle},
    {"address", Warning::address},
};

/// The warning that nothing accepts.
inline constexpr std::string_view acceptedInVain = "accepted-in-vain";

/// How a claim states its quantity.
enum class QuantityKey
{
    value,
    atLeast,
    atMost,
    about,
    between,
    undisclosed
};

inline constexpr Word<QuantityKey> quantityWords[] = {
    {"value", QuantityKey::value},     {"at_least", QuantityKey::atLeast},
    {"at_most", QuantityKey::atMost},  {"about", QuantityKey::about},
    {"between", QuantityKey::between}, {"undisclosed", QuantityKey::undisclosed},
};

template<typename Meaning, std::size_t N>
constexpr std::array<std::string_view, N> namesOf(const Word<Meaning> (&words)[N])
{
    std::array<std::string_view, N> names;
    for (std::size_t i = 0; i < N; ++i)
        names[i] = words[i].word;
    return names;
}

/// The word for a meaning; empty when no word stands for it (such as "unstated").
template<typename Meaning, std::size_t N>
constexpr std::string_view wordFor(const Word<Meaning> (&words)[N], Meaning meaning)
{
    for (const Word<Meaning> &word : words) {
        if (word.meaning == meaning)
            return word.word;
    }
    return {};
}

}
