// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event whose date leaves open in which month it was is counted in each of them.
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::shared_ptr<const Dossier> someTimeThatYear()
{
    return dossierOf(
        event("spring", "exchange", "2025-03-05", claim("people", "north", "\"value\": 40")) + ','
        + event("vague", "exchange", "2025", claim("people", "north", "\"value\": 100")));
}

}

TEST_CASE("a bar says that some of its events may lie in another month", "[vaguebars]")
{
    const auto chart = chartOf(someTimeThatYear(), ChartKind::exchanges, months(2025, 3, 2025, 5));
    CHECK(chart->vagueEvents() == std::map<Period, std::vector<Index>>{{Period::month, {0}}});
    CHECK(
        chart->description().toStdString()
        == "March 2025: People returned to North, 40–140 (1 of its events may lie in another "
           "month).\n"
           "April 2025: People returned to North, at most 100 (1 of its events may lie in another "
           "month).");
    CHECK(svgOf(*chart).contains("1 of its events may lie in another month"));
    for (const ShownNumber &number : chart->numbers())
        CHECK(number.vagueness == "1 of its events may lie in another month");
}

TEST_CASE("nothing is said of bars of years to which all dates belong", "[vaguebars]")
{
    const auto chart = chartOf(someTimeThatYear(), ChartKind::exchanges, months(1990, 1, 2030, 1));
    CHECK(chart->vagueEvents().empty());
    CHECK_FALSE(chart->description().contains(QStringLiteral("another")));
}

TEST_CASE("an event whose stages tell how much of it lies in which month is not vague",
          "[vaguebars]")
{
    const auto stage = [](const std::string &id, const std::string &day, const std::string &count) {
        return R"({"id": ")" + id + R"(", "kind": "exchange", "when": ")" + day
            + R"(", "title": "A stage", "sources": ["s"], "part_of": "whole", "claims": [)"
            + claim("people", "north", "\"value\": " + count) + "]}";
    };
    const auto vagueWith = [&](const std::string &inMay, const std::string &inJune) {
        return chartOf(dossierOf(event("whole", "exchange", "2025-05-30/2025-06-02",
                                       claim("people", "north", "\"value\": 90"))
                                 + ',' + stage("may", "2025-05-30", inMay) + ','
                                 + stage("june", "2025-06-02", inJune)),
                       ChartKind::exchanges)
            ->vagueEvents();
    };
    CHECK(vagueWith("30", "60").empty());
    CHECK(vagueWith("30", "30") // the rest is in both bars
          == std::map<Period, std::vector<Index>>{{Period::month, {0}}});
}
