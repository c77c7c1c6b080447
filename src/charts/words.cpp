// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/words.h"

#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline {

namespace {

std::string describeCount(const Dossier &dossier, const Claim &claim)
{
    const Index talks = dossier.laneOf(EventKind::talks);
    const bool isLength = talks != none && dossier.lanes[talks].measure == claim.measure;
    return isLength ? describeMinutes(claim.quantity()) : describe(claim.quantity());
}

}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string describePeriod(const Bucket &bucket, bool isCut)
{
    Edtf date;
    date.start.earliest = bucket.window.from;
    date.start.latest = bucket.window.to;
    date.start.precision = bucket.period == Period::month ? Precision::month : Precision::year;
    date.end = date.start;
    return describe(date) + (isCut ? ", all of it" : "");
}

std::string measureName(const Dossier &dossier, Index measure)
{
    return measure == none ? "Events" : isolated(dossier.measures[measure].name.text);
}

std::string describeFigure(const Dossier &dossier, Figure figure)
{
    const std::string measure = measureName(dossier, figure.measure);
    return figure.to == none ? measure : measure + ' ' + describeDirection(dossier, figure.to);
}

std::string describeDirection(const Dossier &dossier, Index to)
{
    return to == none ? std::string() : describeDirection(dossier, std::span(&to, 1));
}

std::string describeDirection(const Dossier &dossier, std::span<const Index> to)
{
    std::string text;
    for (const Index party : to)
        text += (text.empty() ? "to " : " and ") + isolated(dossier.parties[party].name.text);
    return text;
}

std::string titleOf(const Dossier &dossier, Index event)
{
    return isolated(dossier.events[event].title.text);
}

std::string briefTitleOf(const Dossier &dossier, Index event)
{
    const Text &label = dossier.rareOf(dossier.events[event]).label;
    return label.isEmpty() ? titleOf(dossier, event) : isolated(label.text);
}

QString hitText(const Dossier &dossier, const std::string &period, const Side &side,
                const Total &total, const std::string &doubts)
{
    std::string text
        = period + " · " + describeFigure(dossier, side.figure) + ": " + describe(total);
    return toQString(doubts.empty() ? text : text + '\n' + doubts);
}

std::string describeVague(std::size_t events, Period period)
{
    if (events == 0)
        return {};
    const std::string noun = period == Period::month ? "month" : "year";
    return describe(static_cast<std::int64_t>(events)) + " of its events may lie in "
        + (events == 1 ? "another " + noun : "other " + noun + 's');
}

std::string describeCheckpoint(const Dossier &dossier, const Checkpoint &checkpoint)
{
    const Claim &claim = dossier.claims[checkpoint.claim];
    const RareOfClaim &rare = dossier.rareOf(claim);
    std::string text = describe(dossier.until(claim)) + " · "
        + isolated(dossier.measures[claim.measure].name.text);
    for (const Index to : dossier.to(claim))
        text += " to " + isolated(dossier.parties[to].name.text);
    text += rare.since ? " since " + describe(*rare.since) : ", in all";
    text += ", says " + isolated(dossier.parties[claim.by].name.text) + ": "
        + describe(claim.quantity());
    if (!rare.said.empty())
        text += " (“" + std::string(rare.said) + "”)";
    const std::string recorded = describe(checkpoint);
    return text + '\n' + (recorded.empty() ? "nothing recorded here to compare with" : recorded);
}

std::string describeSpan(const LengthSpan &span)
{
    if (span.told == 0)
        return "not reported";
    const auto length
        = [](std::int64_t minutes) { return describeMinutes({.low = minutes, .high = minutes}); };
    constexpr std::string_view unit = " min";
    std::string text = length(span.longest);
    if (span.shortest == 0 && span.longest > 0) {
        text = "up to " + text;
    } else if (span.shortest < span.longest) {
        std::string shortest = length(span.shortest);
        // "39 to 120 min": one unit is enough where it is the only one.
        if (shortest.ends_with(unit) && text.ends_with(unit) && text.find('h') == std::string::npos)
            shortest.resize(shortest.size() - unit.size());
        text = shortest + " to " + text;
    }
    if (span.approximate)
        text.insert(0, "about ");
    if (span.isOpen)
        text += " or more";
    if (span.told < span.rounds)
        text += "; " + describe(static_cast<std::int64_t>(span.rounds - span.told))
            + " not reported";
    return text;
}

std::string describeClaim(const Dossier &dossier, const Claim &claim)
{
    std::string text = isolated(dossier.parties[claim.by].name.text);
    text += ": " + describeCount(dossier, claim);
    if (const std::string_view said = dossier.rareOf(claim).said; !said.empty())
        text += " (“" + std::string(said) + "”)";
    if (claim.source != none)
        text += ", " + isolated(dossier.sources[claim.source].publisher.text);
    return text;
}

std::string describeClaims(const Dossier &dossier, const std::vector<Index> &claims)
{
    constexpr std::size_t most = 8; // more than anybody reads in a tooltip
    std::string text;
    for (std::size_t i = 0; i < std::min(claims.size(), most); ++i)
        text += (i > 0 ? "\n" : "") + describeClaim(dossier, dossier.claims[claims[i]]);
    if (claims.size() > most)
        text += "\nand " + describe(static_cast<std::int64_t>(claims.size() - most)) + " more";
    return text;
}

std::vector<std::string> describeClaimsBriefly(const Dossier &dossier,
                                               const std::vector<Index> &claims)
{
    std::vector<Index> speakers;
    std::vector<std::vector<std::string>> told; // by each of them, every number once
    for (const Index row : claims) {
        const Claim &claim = dossier.claims[row];
        const auto place = std::ranges::find(speakers, claim.by) - speakers.begin();
        const auto speaker = static_cast<std::size_t>(place);
        if (speaker == speakers.size()) {
            speakers.push_back(claim.by);
            told.emplace_back();
        }
        std::string number = describeBriefly(claim.quantity());
        if (std::ranges::find(told[speaker], number) == told[speaker].end())
            told[speaker].push_back(std::move(number));
    }
    std::vector<std::string> result;
    for (std::size_t i = 0; i < speakers.size(); ++i) {
        std::string &text
            = result.emplace_back(isolated(dossier.parties[speakers[i]].shortName.text));
        for (const std::string &number : told[i])
            text += (&number == &told[i].front() ? " " : " or ") + number;
    }
    return result;
}

}
