// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tip.h"

#include "app/eventsheet.h"
#include "app/plaintext.h"
#include "ledger/count.h"
#include "ledger/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tip)
};

constexpr std::size_t listedMembers = 8; ///< more would hide what the tip is about

QString lineOf(const Dossier &dossier, const Figure &figure, const Count &count,
               const std::string &language)
{
    const QString measure = textIn(dossier.measures[figure.measure].name, language);
    const QString quantity = ledgerline::quantityText(dossier, figure.measure, count.quantity);
    QString text = figure.to == none
        ? u"%1: %2"_s.arg(measure, quantity)
        : Words::tr("%1 to %2: %3")
              .arg(measure, textIn(dossier.parties[figure.to].name, language), quantity);
    if (count.disputed)
        text += Words::tr(" (claims differ)");
    return text;
}

Tip ofEvent(const Dossier &dossier, Index row, const std::string &language, const Reading &reading)
{
    const Event &event = dossier.events[row];
    Tip tip{textIn(event.title, language), toQString(describe(event.when)), {}};
    // What the event's lane is about comes alone; a lane without a measure shows all that is told.
    const Index lane = dossier.laneOf(event.kind);
    const Index laneMeasure = lane == none ? none : dossier.lanes[lane].measure;
    for (const Figure &figure : figuresOf(dossier, row)) {
        if (laneMeasure != none && figure.measure != laneMeasure)
            continue;
        if (const auto counted = count(dossier, row, figure, reading))
            tip.lines.append(lineOf(dossier, figure, *counted, language));
    }
    return tip;
}

}

Tip describeMark(const Dossier &dossier, std::span<const Index> events, const std::string &language,
                 const Reading &reading)
{
    if (events.empty())
        return {};
    if (events.size() == 1)
        return ofEvent(dossier, events.front(), language, reading);

    Tip tip;
    tip.heading = Words::tr("%1 events").arg(events.size());
    Window extent = dossier.events[events.front()].when.extent();
    for (const Index event : events) {
        const Window other = dossier.events[event].when.extent();
        extent = {std::min(extent.from, other.from), std::max(extent.to, other.to)};
    }
    tip.date = toQString(
        describeDays({date::floor<date::days>(extent.from), date::ceil<date::days>(extent.to)}));
    for (std::size_t i = 0; i < std::min(events.size(), listedMembers); ++i) {
        const Event &event = dossier.events[events[i]];
        tip.lines.append(
            u"%1  %2"_s.arg(toQString(describe(event.when)), textIn(event.title, language)));
    }
    if (events.size() > listedMembers)
        tip.lines.append(Words::tr("and %1 more").arg(events.size() - listedMembers));
    return tip;
}

Tip describeGap(const Dossier &dossier, Index row, const std::string &language)
{
    const Gap &gap = dossier.gaps[row];
    return {
        textIn(gap.title, language), toQString(describe(gap.when)), {textIn(gap.note, language)}};
}

}
