// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "charts/barplaces.h"

#include <map>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

const Window fourYears = months(2022, 1, 2026, 7);

/// Three rounds of 90–120, at least 60 and 39–60 minutes within ten weeks.
std::shared_ptr<const Dossier> threeRounds()
{
    return dossierOf(event("r1", "talks", "2025-05-16",
                           claim("minutes", "", R"("value": 90)") + ','
                               + claim("minutes", "", R"("value": 120)", "south"),
                           "Round 1")
                     + ','
                     + event("r2", "talks", "2025-06-02",
                             claim("minutes", "", R"("at_least": 60)") + ','
                                 + claim("minutes", "", R"("value": 120)", "south"),
                             "Round 2")
                     + ','
                     + event("r3", "talks", "2025-07-23",
                             claim("minutes", "", R"("value": 39)") + ','
                                 + claim("minutes", "", R"("value": 60)", "south"),
                             "Round 3"));
}

/// The hits of a chart from left to right, by their first event.
std::map<Index, ChartHit> hitsOf(const Chart &chart, double width)
{
    std::map<Index, ChartHit> result;
    for (double x = 0; x < width; x += 0.5) {
        if (auto hit = chart.hitAt({x, 200}))
            result.emplace(hit->events.front(), *hit);
    }
    return result;
}

std::vector<BarPlace> settled(std::vector<double> wishes)
{
    std::vector<BarPlace> places;
    for (const double wish : wishes)
        places.push_back({.wish = wish, .least = 3, .most = 6});
    placeApart(places, 4, 0, 200);
    return places;
}

}

TEST_CASE("rounds that are near one another stand side by side, each as long as it was", "[rounds]")
{
    const auto chart = chartOf(threeRounds(), ChartKind::talks, fourYears);
    const double width = GENERATE(300.0, 560.0, 900.0);
    CAPTURE(width);
    chart->setFrame({{width, 340}, 50, width - 10, true});
    const auto hits = hitsOf(*chart, width);
    REQUIRE(hits.size() == 3);
    QRectF before(0, 0, 0, 0);
    for (const auto &[event, hit] : hits) {
        CHECK(hit.events.size() == 1);
        CHECK(hit.box.width() >= 4);
        CHECK(hit.box.left() >= before.right() + 2);
        before = hit.box;
    }
    const auto heightOf = [&](const char *title) {
        for (const auto &[event, hit] : hits) {
            if (hit.text.startsWith(QLatin1String(title)))
                return hit.box.height();
        }
        return 0.0;
    };
    CHECK(heightOf("Round 1") == Approx(2 * heightOf("Round 3")).margin(2));
    CHECK(heightOf("Round 2") > heightOf("Round 3"));
}

TEST_CASE("every round tells its length, or its neighbours' and its own together", "[rounds]")
{
    const auto chart = chartOf(threeRounds(), ChartKind::talks, fourYears);
    QStringList shown = texts(svgOf(*chart));
    for (const char *name : {"Round 1", "Round 2", "Round 3"}) {
        CAPTURE(name);
        CHECK(shown.contains(QLatin1String(name)));
    }
    chart->setFrame({{300, 340}, 50, 290, true});
    shown = texts(svgOf(*chart));
    CHECK(shown.contains(QStringLiteral("3 rounds, each")));
    CHECK(shown.contains(QStringLiteral("39 to 120 min or more")));
}

TEST_CASE("rounds of which nobody told a length are told apart from those of a group", "[rounds]")
{
    std::string rounds;
    for (int day = 10; day < 20; ++day)
        rounds += (rounds.empty() ? "" : ",")
            + event("r" + std::to_string(day), "talks", "2025-02-" + std::to_string(day),
                    day < 18 ? claim("minutes", "", R"("value": 200)") : "", "Round");
    const auto chart = chartOf(dossierOf(rounds), ChartKind::talks, months(2000, 1, 2050, 1));
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("3 h 20 min; 2 not reported")));
}

TEST_CASE("bars stand as near their wish as their neighbours leave them", "[rounds]")
{
    const auto free = settled({20, 60});
    CHECK(free[0].at == 20);
    CHECK(free[1].at == 60);
    CHECK(free[0].half == 6);

    const auto crowded = settled({50, 50, 50, 120});
    CHECK(crowded[0].at == Approx(40));
    CHECK(crowded[1].at == Approx(50));
    CHECK(crowded[2].at == Approx(60));
    CHECK(crowded[1].half == 3);
    CHECK(crowded[0].crowd == crowded[2].crowd);
    CHECK(crowded[3].crowd != crowded[2].crowd);

    CHECK(settled({20, 34})[0].half == 5); // what is between them, in equal shares

    const auto first = settled({1, 5, 8}); // none leaves the window for another
    CHECK(first[0].at == Approx(1));
    CHECK(first[2].at == Approx(21));
}
