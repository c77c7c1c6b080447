// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard's way through a chart.
#include "catch.h"
#include "charts/chartwalk.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include <set>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

NamedHit at(std::size_t line, double x)
{
    return {{}, {{x - 5, 20.0 * static_cast<double>(line), 10, 10}, {}, {}}, line};
}

const std::string months2025
    = event("a", "repatriation", "2025-01-10",
            claim("dead", "north", "\"value\": 30") + ',' + claim("dead", "south", "\"value\": 4"))
    + ',' + event("b", "repatriation", "2025-02-10", claim("dead", "north", "\"value\": 20")) + ','
    + event("c", "repatriation", "2025-03-10",
            claim("dead", "north", "\"value\": 9") + ',' + claim("dead", "south", "\"value\": 2"));

std::vector<std::string> headings(const std::vector<NamedHit> &hits)
{
    std::vector<std::string> result;
    for (const NamedHit &named : hits)
        result.push_back(named.hit.text.section(u'\n', 0, 0).toStdString());
    return result;
}

}

TEST_CASE("left and right stay in a line, up and down go to what lies nearest in the next",
          "[chartwalk]")
{
    const std::vector<NamedHit> hits{at(0, 10), at(0, 50), at(0, 90), at(2, 20), at(2, 80)};
    CHECK(neighbour(hits, 0, Direction::previous) == 0);
    CHECK(neighbour(hits, 0, Direction::next) == 1);
    CHECK(neighbour(hits, 2, Direction::next) == 2);
    CHECK(neighbour(hits, 3, Direction::previous) == 3);
    CHECK(neighbour(hits, 0, Direction::up) == 0);
    CHECK(neighbour(hits, 0, Direction::down) == 3);
    CHECK(neighbour(hits, 2, Direction::down) == 4);
    CHECK(neighbour(hits, 4, Direction::up) == 2);
    CHECK(neighbour(hits, 4, Direction::down) == 4);
    CHECK(nearestHit(hits, {84, 30}) == 4);
}

TEST_CASE("all bars are gone through side by side and in order of time", "[chartwalk]")
{
    const auto chart = chartOf(dossierOf(months2025), ChartKind::bodies);
    const std::vector<NamedHit> hits = chart->hits();
    CHECK(headings(hits)
          == std::vector<std::string>{"January 2025 · Dead returned to North: 30",
                                      "February 2025 · Dead returned to North: 20",
                                      "March 2025 · Dead returned to North: 9",
                                      "January 2025 · Dead returned to South: 4",
                                      "March 2025 · Dead returned to South: 2"});
    CHECK(chart->eventsAt(hits[0].hit.box.center()) == std::vector<Index>{0});
    for (const NamedHit &named : hits) {
        const auto pointed = chart->hitAt(named.hit.box.center());
        REQUIRE(pointed);
        CHECK(pointed->text == named.hit.text);
    }
}

TEST_CASE("what is gone through keeps its id while the window moves", "[chartwalk]")
{
    const auto kind = GENERATE(ChartKind::bodies, ChartKind::cumulative);
    const auto chart = chartOf(dossierOf(months2025), kind);
    const auto idOf = [&](const QString &text) {
        for (const NamedHit &named : chart->hits()) {
            if (named.hit.text == text)
                return named.id;
        }
        return QByteArray();
    };
    const QString text = chart->hits()[1].hit.text;
    const QByteArray id = idOf(text);
    CHECK_FALSE(id.isEmpty());
    std::set<QByteArray> ids;
    for (const NamedHit &named : chart->hits())
        CHECK(ids.insert(named.id).second);
    chart->setWindow(TimeScale(months(2025, 2, 2025, 6), frame.plotRight - frame.plotLeft));
    CHECK(idOf(text) == id);
}

TEST_CASE("steps that are too narrow to point at are gone through all the same", "[chartwalk]")
{
    const auto chart
        = chartOf(dossierOf(months2025), ChartKind::cumulative, months(2015, 1, 2035, 1));
    std::size_t narrow = 0;
    for (const NamedHit &named : chart->hits())
        narrow += named.hit.box.width() < 16 ? 1 : 0;
    CHECK(narrow > 0);
    CHECK_FALSE(svgOf(*chart).contains("step-b"));
}
