// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/eventwording.h"

#include "ledger/count.h"
#include "ledger/wording.h"

#include <algorithm>
#include <cctype>

namespace ledgerline {

namespace {

constexpr std::size_t listedMembers = 8; ///< more would hide what the words are about

/// Whether a count needs no unit beside what is counted: "Bodies returned: 1,200".
bool isNamed(std::string_view unit, std::string_view measure)
{
    const auto isSame = [](char one, char other) {
        return std::tolower(static_cast<unsigned char>(one))
            == std::tolower(static_cast<unsigned char>(other));
    };
    return unit == "people" || !std::ranges::search(measure, unit, isSame).empty() || unit.empty();
}

std::string lineOf(const Dossier &dossier, const Figure &figure, const Count &count,
                   std::string_view language)
{
    const std::string text = describeFigure(dossier, figure, count.quantity, language);
    return count.disputed ? text + " (claims differ)" : text;
}

MarkWords ofEvent(const Dossier &dossier, Index row, std::string_view language,
                  const Reading &reading)
{
    const Event &event = dossier.events[row];
    MarkWords words{std::string(event.title.in(language)), describe(*event.when), {}};
    // What the event's lane is about comes alone; a lane without a measure shows all that is told.
    const Index lane = dossier.laneOf(event);
    const Index laneMeasure = lane == none ? none : dossier.lanes[lane].measure;
    for (const Figure &figure : figuresOf(dossier, row)) {
        if (laneMeasure != none && figure.measure != laneMeasure)
            continue;
        if (const auto counted = count(dossier, row, figure, reading))
            words.lines.push_back(lineOf(dossier, figure, *counted, language));
    }
    return words;
}

}

MarkWords describeMark(const Dossier &dossier, std::span<const Index> events,
                       std::string_view language, const Reading &reading)
{
    if (events.empty())
        return {};
    if (events.size() == 1)
        return ofEvent(dossier, events.front(), language, reading);

    MarkWords words;
    words.heading = describe(static_cast<std::int64_t>(events.size())) + " events";
    Window extent = dossier.events[events.front()].when->extent();
    for (const Index event : events) {
        const Window other = dossier.events[event].when->extent();
        extent = {std::min(extent.from, other.from), std::max(extent.to, other.to)};
    }
    words.date
        = describeDays({date::floor<date::days>(extent.from), date::ceil<date::days>(extent.to)});
    for (const Index row : events.first(std::min(events.size(), listedMembers))) {
        const Event &event = dossier.events[row];
        words.lines.push_back(describe(*event.when) + "  " + std::string(event.title.in(language)));
    }
    if (events.size() > listedMembers)
        words.lines.push_back(
            "and " + describe(static_cast<std::int64_t>(events.size() - listedMembers)) + " more");
    return words;
}

std::string describeFigure(const Dossier &dossier, const Figure &figure, const Quantity &quantity,
                           std::string_view language)
{
    std::string text = isolated(dossier.measures[figure.measure].name.in(language));
    if (figure.to != none)
        text += " to " + isolated(dossier.parties[figure.to].name.in(language));
    return text + ": " + describe(dossier, figure.measure, quantity);
}

MarkWords describeGap(const Dossier &dossier, Index row, std::string_view language)
{
    const Gap &gap = dossier.gaps[row];
    return {std::string(gap.title.in(language)),
            describe(*gap.when),
            {std::string(gap.note.in(language))}};
}

std::string nameOf(const MarkWords &words)
{
    return words.date.empty() ? words.heading : words.heading + ", " + words.date;
}

bool isTalksLength(const Dossier &dossier, Index measure)
{
    const Index talks = dossier.laneOf(EventKind::talks);
    return talks != none && dossier.lanes[talks].measure == measure;
}

std::string describe(const Dossier &dossier, Index measure, const Quantity &quantity)
{
    const std::string_view unit = dossier.measures[measure].unit.text;
    if (unit == "minutes" || isTalksLength(dossier, measure))
        return describeMinutes(quantity);
    const std::string text = describe(quantity);
    return quantity.undisclosed || isNamed(unit, dossier.measures[measure].name.text)
        ? text
        : text + ' ' + std::string(unit);
}

}
