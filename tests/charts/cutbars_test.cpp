// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars are of whole periods, whatever part of them the window shows.
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "charts/statistics.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

Window window(unsigned fromMonth, unsigned fromDay, unsigned toMonth, unsigned toDay)
{
    using date::local_days;
    return {local_days(date::year(2025) / date::month(fromMonth) / date::day(fromDay)),
            local_days(date::year(2025) / date::month(toMonth) / date::day(toDay))};
}

std::string given(int value)
{
    return claim("people", "north", "\"value\": " + std::to_string(value));
}

/// 205 on 6 May, 1,000 on 24 May.
std::shared_ptr<const Dossier> twoInMay()
{
    return dossierOf(event("early", "exchange", "2025-05-06", given(205)) + ','
                     + event("late", "exchange", "2025-05-24", given(1000)));
}

bool isCut(const std::shared_ptr<const Dossier> &dossier, const Window &shown)
{
    const auto chart = chartOf(dossier, ChartKind::exchanges, shown);
    const std::vector<ShownNumber> numbers = chart->numbers();
    REQUIRE(numbers.size() == 1);
    CHECK(numbers.front().isCut == !chart->cutBars().empty());
    return numbers.front().isCut;
}

}

TEST_CASE("a bar that counts what lies outside the window says that it is of all its month",
          "[cutbars]")
{
    const Window late = window(5, 20, 6, 1);
    const auto chart = chartOf(twoInMay(), ChartKind::exchanges, late);
    const auto hit = chart->hitAt({100, 60});
    REQUIRE(hit);
    CHECK(hit->text == QString::fromUtf8("May 2025, all of it · People returned to North: 1,205"));
    CHECK(svgOf(*chart).contains("May 2025, all of it"));
    CHECK(chart->description()
          == QStringLiteral("May 2025, all of it: People returned to North, 1,205."));
    REQUIRE(chart->cutBars().size() == 1);
    CHECK(chart->cutBars().front().window == window(5, 1, 6, 1));
    CHECK(chart->numbers().front().isCut);
    CHECK(chart->events(late).size() == 2);
}

TEST_CASE("a bar whose month loses nothing to the window says nothing of it", "[cutbars]")
{
    const auto chart = chartOf(twoInMay(), ChartKind::exchanges, window(5, 6, 5, 25));
    const auto hit = chart->hitAt({100, 60});
    REQUIRE(hit);
    CHECK(hit->text == QString::fromUtf8("May 2025 · People returned to North: 1,205"));
    CHECK(chart->description() == QStringLiteral("May 2025: People returned to North, 1,205."));
    CHECK_FALSE(isCut(twoInMay(), window(5, 6, 5, 25)));
    CHECK(isCut(twoInMay(), window(5, 7, 5, 25)));
    CHECK(isCut(twoInMay(), window(5, 6, 5, 24)));
}

TEST_CASE("a bar is cut by what is open, by what was zero and by what goes over the window's edge",
          "[cutbars]")
{
    const auto first = GENERATE(
        as<std::string>{},
        event("a", "exchange", "2025-05-06", claim("people", "north", "\"undisclosed\": true")),
        event("a", "exchange", "2025-05-06", given(0)),
        event("a", "exchange", "2025-05-18/2025-05-21", given(7)),
        event("a", "exchange", "2025-05", given(7)));
    CAPTURE(first);
    const auto dossier = dossierOf(first + ',' + event("late", "exchange", "2025-05-24", given(9)));
    CHECK(isCut(dossier, window(5, 20, 6, 1)));
    CHECK_FALSE(isCut(dossier, window(5, 1, 6, 1)));
}

TEST_CASE("a bar counts events of any kind, and a chart names all of them", "[cutbars]")
{
    const auto dossier = dossierOf(event("both", "repatriation", "2025-05-06", given(205)) + ','
                                   + event("late", "exchange", "2025-05-24", given(1000)));
    const auto chart = chartOf(dossier, ChartKind::exchanges, window(5, 1, 6, 1));
    CHECK(chart->events(window(5, 1, 6, 1)).size() == 2);
    CHECK(chart->events(window(4, 1, 5, 1)).empty());
}

TEST_CASE("a running total names all that it grew by until the window's end", "[cutbars]")
{
    const auto chart = chartOf(twoInMay(), ChartKind::cumulative, window(5, 20, 6, 1));
    CHECK(chart->cutBars().empty());
    CHECK(chart->events(window(5, 20, 6, 1)).size() == 2);
    CHECK(chart->events(window(5, 8, 5, 20)).size() == 1);
}
