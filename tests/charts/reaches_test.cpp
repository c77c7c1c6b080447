// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a screen the value axis is that of the record, so that nothing jumps; in print that of what is
// shown.
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::string given(const std::string &measure, int value)
{
    return claim(measure, "north", "\"value\": " + std::to_string(value));
}

/// 10 in February, 1,000 in May; 100 minutes, then 100 hours.
std::shared_ptr<const Dossier> smallThenLarge()
{
    return dossierOf(
        event("few", "exchange", "2025-02-05", given("people", 10)) + ','
        + event("many", "exchange", "2025-05-05", given("people", 1000)) + ','
        + event("short", "talks", "2025-02-06", claim("minutes", "", R"("value": 100)")) + ','
        + event("long", "talks", "2025-05-06", claim("minutes", "", R"("value": 6000)")) + ','
        + event("promise", "pledge", "2025-02-07", given("people", 10)) + ','
        + event("vow", "pledge", "2025-05-07", given("people", 1000)));
}

const Window spring = months(2025, 2, 2025, 4);

std::unique_ptr<Chart> shown(ChartKind kind, bool isPrinted, const Window &window = spring)
{
    auto chart = chartOf(smallThenLarge(), kind, window);
    ChartFrame other = frame;
    other.printed = isPrinted;
    chart->setFrame(other);
    return chart;
}

/// Of the highest that is there.
double heightOf(const Chart &chart)
{
    double result = 0;
    for (double x = frame.plotLeft; x < frame.plotRight; x += 4) {
        for (double y = 40; y < 300; y += 8) {
            if (const auto hit = chart.hitAt({x, y}))
                result = std::max(result, hit->box.height());
        }
    }
    return result;
}

}

TEST_CASE("a printed axis ends with what the window holds", "[reaches]")
{
    const auto kind = GENERATE(ChartKind::exchanges, ChartKind::cumulative, ChartKind::talks);
    CAPTURE(static_cast<int>(kind));
    CHECK(heightOf(*shown(kind, true)) > 150);
}

TEST_CASE("an axis of the window is that of all the record", "[reaches]")
{
    const auto kind = GENERATE(ChartKind::exchanges, ChartKind::cumulative, ChartKind::talks);
    CAPTURE(static_cast<int>(kind));
    CHECK(heightOf(*shown(kind, false)) < 10);
}

TEST_CASE("of the whole record a printed axis is no other", "[reaches]")
{
    for (const ChartKind kind :
         {ChartKind::exchanges, ChartKind::cumulative, ChartKind::talks, ChartKind::pledges})
        CHECK(svgOf(*shown(kind, true, halfYear)) == svgOf(*shown(kind, false, halfYear)));
}

TEST_CASE("a printed axis of pledges ends with those of the window", "[reaches]")
{
    CHECK(texts(svgOf(*shown(ChartKind::pledges, true))).contains(QStringLiteral("10")));
    CHECK(texts(svgOf(*shown(ChartKind::pledges, false))).contains(QStringLiteral("1,000")));
    CHECK_FALSE(texts(svgOf(*shown(ChartKind::pledges, true))).contains(QStringLiteral("1,000")));
}
