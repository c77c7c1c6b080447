// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the plots' bars, lines and marks are called in an SVG and to who goes through them by keys:
// the words of their tips, and ids that stay the same while the record grows.
#include "charts/monthplot.h"
#include "charts/roundplot.h"
#include "charts/rowplot.h"
#include "charts/totalplot.h"
#include "charts/words.h"
#include "dossier/calendar.h"
#include "paint/svgdevice.h"
#include "paint/svgvalues.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ledgerline {

namespace {

constexpr double narrowest = 16; ///< px; a step that nobody can point at is not told in a file

// A panel's lines from top to bottom: what was stated stands between the lines of the two sides.
constexpr std::size_t stepLines[] = {0, 3};
constexpr std::size_t statedLines[] = {1, 2};

std::string_view partyOf(const Dossier &dossier, const Side &side)
{
    return side.figure.to == none ? std::string_view("all") : dossier.parties[side.figure.to].id;
}

}

void nameHits(QPainter &painter, std::span<const std::unique_ptr<Plot>> plots, const QRectF &bounds)
{
    SvgPlaces places(painter);
    for (const auto &plot : plots) {
        for (const NamedHit &named : plot->namedHits()) {
            const QRectF shown = named.hit.box & bounds;
            if (named.inFile && !shown.isEmpty())
                places.add({.id = named.id, .title = named.hit.text}, shown);
        }
    }
}

std::vector<NamedHit> hitsOf(std::span<const std::unique_ptr<Plot>> plots, const QRectF &bounds)
{
    std::vector<NamedHit> result;
    std::map<QByteArray, int> named; // an event may have marks in several panels
    std::size_t line = 0;
    for (const auto &plot : plots) {
        const std::size_t above = line;
        for (NamedHit &next : plot->namedHits()) {
            next.hit.box &= bounds;
            if (next.hit.box.isEmpty())
                continue;
            next.line += above;
            line = std::max(line, next.line + 1);
            if (const int number = ++named[next.id]; number > 1)
                next.id += '-' + QByteArray::number(number);
            result.push_back(std::move(next));
        }
    }
    std::ranges::stable_sort(result, {}, [](const NamedHit &next) {
        return std::pair(next.line, next.hit.box.center().x());
    });
    return result;
}

QString MonthPlot::textOf(const HitArea &hit) const
{
    const Bucket &bucket = shown()[hit.row];
    const Total &total = *bucket.totals[hit.side];
    const std::string period = describePeriod(bucket, isCut(bucket, hit.side, m_window));
    return hitText(*m_dossier, period, m_sides.sides[hit.side], total, doubtsOf(bucket, hit.side));
}

std::vector<NamedHit> MonthPlot::namedHits() const
{
    std::vector<NamedHit> result;
    for (const HitArea &hit : m_hits) {
        const Bucket &bucket = shown()[hit.row];
        const std::string period = bucket.period == Period::month ? isoMonth(bucket.window.from)
                                                                  : isoYear(bucket.window.from);
        std::string id = period + '-' + std::string(partyOf(*m_dossier, m_sides.sides[hit.side]));
        if (!m_heading.empty() && m_sides.measure != none) // beside bars of other measures
            id.insert(0, std::string(m_dossier->measures[m_sides.measure].id) + '-');
        result.push_back({svg::identifier("bar", id),
                          {hit.box, textOf(hit), {}},
                          hit.side}); // to list all its events takes long
    }
    return result;
}

std::vector<NamedHit> TotalPlot::namedHits() const
{
    std::vector<NamedHit> result;
    for (const HitArea &hit : m_hits) {
        const Step &step = steps(hit.side)[hit.row];
        std::string id(m_dossier->events[step.event].id);
        id += '-' + std::string(partyOf(*m_dossier, m_sides.sides[hit.side]));
        if (!step.isOver) // it has another step where it was
            id += "-begun";
        result.push_back({svg::identifier("step", id), hitOf(hit), stepLines[hit.side],
                          hit.box.width() >= narrowest});
    }
    for (NamedHit &stated : m_stated.namedHits())
        result.push_back(std::move(stated));
    return result;
}

std::vector<NamedHit> CheckpointMarks::namedHits() const
{
    std::vector<NamedHit> result;
    for (const HitArea &place : m_places) {
        const Checkpoint &checkpoint = m_items[place.row].checkpoint;
        const Index event = m_dossier->claims[checkpoint.claim].event;
        result.push_back(
            {svg::identifier("stated", m_dossier->events[event].id),
             {place.box, toQString(describeCheckpoint(*m_dossier, checkpoint)), {event}},
             statedLines[place.side]});
    }
    return result;
}

/// An event may have several rows: the second is "row-pledge-2".
std::vector<NamedHit> RowPlot::namedHits() const
{
    std::vector<NamedHit> result;
    std::map<Index, int> rowsOf;
    for (const PlacedRow &placed : m_layout.rows) {
        const std::vector<Index> events = eventsOf(placed.row);
        if (events.empty())
            continue;
        std::string id(m_dossier->events[events.front()].id);
        if (const int number = ++rowsOf[events.front()]; number > 1)
            id += '-' + std::to_string(number);
        result.push_back({svg::identifier("row", id), hitOf(placed.box, tipOf(placed.row), events),
                          result.size()});
    }
    if (m_layout.rest > 0)
        result.push_back({"rest", hitOf(m_layout.more, restText(), {}), result.size(), false});
    return result;
}

std::vector<NamedHit> RoundPlot::namedHits() const
{
    std::vector<NamedHit> result;
    for (const HitArea &hit : m_hits) {
        ChartHit told = hitOf(hit);
        const std::string_view first = m_dossier->events[told.events.front()].id;
        result.push_back({svg::identifier(told.events.size() == 1 ? "event" : "cluster", first),
                          std::move(told)});
    }
    return result;
}

}
