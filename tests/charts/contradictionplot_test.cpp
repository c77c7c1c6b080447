// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/account.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "ledger/knowledge.h"

#include <algorithm>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::string said(const std::string &quantity, const std::string &by, const std::string &day)
{
    return R"({"measure": "people", "to": "north", )" + quantity + R"(, "by": ")" + by
        + R"(", "reported": ")" + day + R"("})";
}

/// 100 against 200, told late; 1,245 against 1,248; at least 50 against 60; and a dispute.
std::shared_ptr<const Dossier> rivals()
{
    return dossierOf(
        event("near", "exchange", "2025-01-10",
              said(R"("value": 1245)", "north", "2025-01-10") + ','
                  + said(R"("value": 1248)", "south", "2025-01-11"),
              "Near")
        + ','
        + event("far", "exchange", "2025-02-10",
                said(R"("value": 100)", "north", "2025-02-10") + ','
                    + said(R"("value": 200)", "south", "2025-04-01"),
                "Far")
        + ','
        + event("same", "exchange", "2025-03-10",
                said(R"("at_least": 50)", "north", "2025-03-10") + ','
                    + said(R"("value": 60)", "south", "2025-03-10"),
                "Compatible")
        + R"(,{"id": "row", "kind": "dispute", "when": "2025-03-20", "title": "Who counts?",
              "sources": ["s"], "disputes": "far"})");
}

/// What one event tells of itself and another: 300 against 400 since the beginning of 2024.
std::shared_ptr<const Dossier> rivalTotals()
{
    const std::string since = R"(, "scope": "cumulative", "since": "2024")";
    const std::string both = R"(, "scope": "combined", "events": ["one", "two"])";
    return dossierOf(event("one", "exchange", "2025-01-10",
                           said(R"("value": 100)", "north", "2025-01-10"), "First")
                     + ','
                     + event("two", "exchange", "2025-02-10",
                             said(R"("value": 100)", "north", "2025-02-10") + ','
                                 + said(R"("value": 300)" + since, "north", "2025-02-10") + ','
                                 + said(R"("value": 400)" + since, "south", "2025-02-10") + ','
                                 + said(R"("value": 200)" + both, "north", "2025-02-10") + ','
                                 + said(R"("value": 202)" + both, "south", "2025-02-10"),
                             "Second"));
}

}

TEST_CASE("rival totals stand under a heading of their own and say what they are of",
          "[contradictions]")
{
    const auto chart = chartOf(rivalTotals(), ChartKind::contradictions);
    const QString told = texts(svgOf(*chart)).join(u' ');
    CHECK(told.contains(QStringLiteral("Rival totals")));
    CHECK_FALSE(told.contains(QStringLiteral("Rival counts")));
    CHECK(told.contains(QStringLiteral("All since 2024 · Second")));
    CHECK(told.contains(QStringLiteral("Of 2 events together · Second")));
    const auto hit = hitWith(*chart, QStringLiteral("all since 2024"));
    REQUIRE(hit);
    CHECK(hit->text.contains(QStringLiteral(
        "People returned to North, all since 2024: 25.0% apart, not all can be right")));
    CHECK(chart->told(2).sentences.back()
          == "10 February 2025, Second: People returned to North, of 2 events together, North 200; "
             "South 202; 1.0% apart, not all can be right.");
    const auto numbers = chart->numbers();
    REQUIRE(numbers.size() == 2);
    CHECK(numbers[0].kind == ShownNumber::Kind::stated);
    CHECK(numbers[0].total.low == 300);
    CHECK(numbers[0].total.high == 400);
    CHECK(numbers[0].total.events.empty());
    CHECK(numbers[1].kind == ShownNumber::Kind::together);
    CHECK(numbers[1].total.events.size() == 2);
}

TEST_CASE("a column of print has room to say that a total is none of one event", "[contradictions]")
{
    const auto chart = chartOf(rivalTotals(), ChartKind::contradictions);
    chart->setFrame({{300, 340}, 60, 290, true});
    chart->setWindow(TimeScale(halfYear, 230));
    const QString told = texts(svgOf(*chart)).join(u' ');
    CHECK(told.contains(QStringLiteral("All since 2024")));
    CHECK(told.contains(QStringLiteral("Of 2 events together")));
}

TEST_CASE("where nothing but totals contradict each other there is a chart of it",
          "[contradictions]")
{
    const auto dossier = rivalTotals();
    CHECK(std::ranges::count(Account(dossier).charts(), ChartKind::contradictions) == 1);
}

TEST_CASE("rival counts are listed by how far apart they are, and disputes below",
          "[contradictions]")
{
    const auto chart = chartOf(rivals(), ChartKind::contradictions);
    const QStringList told = texts(svgOf(*chart));
    const auto at = [&](const char *text) { return told.indexOf(QString::fromUtf8(text)); };
    CHECK(at("Far") >= 0);
    CHECK(at("Far") < at("Compatible"));
    CHECK(at("Compatible") < at("Near"));
    CHECK(at("Near") < at("Who counts?"));
    CHECK(told.contains(QStringLiteral("50.0%")));
    CHECK(told.contains(QStringLiteral("(16.7%)"))); // both can be right
    CHECK(told.contains(QStringLiteral("disputes: Far")));
    for (const char *end : {"100", "200", "1,245", "1,248"})
        CHECK(at(end) >= 0);
    CHECK(told.contains(QStringLiteral("axis does not begin at 0")));
}

TEST_CASE("one number in two wordings is no contradiction", "[contradictions]")
{
    const auto chart
        = chartOf(dossierOf(event("e", "exchange", "2025-01-10",
                                  said(R"("value": 60)", "north", "2025-01-10") + ','
                                      + said(R"("about": 60)", "south", "2025-01-10"))),
                  ChartKind::contradictions);
    CHECK_FALSE(chart->hasData());
}

TEST_CASE("a column of print has no room for axes, and tells who says how much in words",
          "[contradictions]")
{
    const auto chart = chartOf(rivals(), ChartKind::contradictions);
    chart->setFrame({{300, 340}, 60, 290, true});
    chart->setWindow(TimeScale(halfYear, 230));
    const QStringList told = texts(svgOf(*chart));
    for (const char *text : {"50.0%", "(16.7%)", "0.2%", "North 100; South 200",
                             "North 50+; South 60", "North 1,245; South 1,248"}) {
        CAPTURE(text);
        CHECK(told.contains(QString::fromUtf8(text)));
    }
    CHECK(told.filter(QStringLiteral("People returned")).size() == 3);
    // Of what is not drawn there is no legend.
    CHECK_FALSE(told.contains(QStringLiteral("axis does not begin at 0")));
    CHECK(chart->legend().empty());
    chart->setFrame(frame);
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("axis does not begin at 0")));
    CHECK_FALSE(chart->legend().empty());
}

TEST_CASE("no headline ends with a day that looks like a count which was cut", "[contradictions]")
{
    const double width = GENERATE(range(230.0, 400.0, 10.0));
    CAPTURE(width);
    const auto chart = chartOf(dossierOf(event("e", "exchange", "2025-05-24",
                                               claim("people", "north", R"("value": 50)") + ','
                                                   + claim("people", "north", R"("value": 52)"),
                                               "An exchange")),
                               ChartKind::contradictions);
    chart->setFrame({{width, 340}, 60, width - 10, true});
    const QStringList told = texts(svgOf(*chart));
    const QRegularExpression cut(QString::fromUtf8(" · \\d+…$"));
    CHECK(told.filter(QStringLiteral("An exchange")).size() == 1);
    CHECK(told.filter(cut).isEmpty());
}

TEST_CASE("rows of one event that count different things are told apart", "[contradictions]")
{
    const auto chart
        = chartOf(dossierOf(event("e", "exchange", "2025-01-10",
                                  claim("people", "north", R"("value": 200)") + ','
                                      + claim("people", "north", R"("value": 300)", "south") + ','
                                      + claim("dead", "north", R"("value": 200)") + ','
                                      + claim("dead", "north", R"("value": 300)", "south"),
                                  "300 for 300")),
                  ChartKind::contradictions);
    const double width = GENERATE(300.0, 420.0, 560.0, 640.0);
    CAPTURE(width);
    chart->setFrame({{width, 340}, 60, width - 10, true});
    const QString told = texts(svgOf(*chart)).join(QLatin1Char('|'));
    CHECK(told.contains(QStringLiteral("People")));
    CHECK(told.contains(QStringLiteral("Dead")));
    CHECK_FALSE(told.contains(QString::fromUtf8("to…")));
}

TEST_CASE("a contradiction's row tells each claim", "[contradictions]")
{
    const auto dossier = rivals();
    const auto chart = chartOf(dossier, ChartKind::contradictions);
    const auto hit = hitWith(*chart, QStringLiteral("Far"));
    REQUIRE(hit);
    CHECK(hit->events == std::vector<Index>{dossier->findEvent("far")});
    CHECK(hit->text.contains(QStringLiteral("North: 100")));
    CHECK(hit->text.contains(QStringLiteral("South: 200")));
    CHECK(hit->text.contains(QStringLiteral("not all can be right")));
    const auto numbers = chart->numbers();
    REQUIRE(numbers.size() == 4);
    CHECK(numbers.front().total.low == 100);
    CHECK(numbers.front().total.high == 200);
    CHECK(numbers.front().claims.size() == 2);
    CHECK(numbers.back().event == dossier->findEvent("row"));
}

TEST_CASE("a tick stands where its number lies between zero and the greatest", "[contradictions]")
{
    const auto chart = chartOf(rivals(), ChartKind::contradictions);
    const auto hit = hitWith(*chart, QStringLiteral("Far"));
    REQUIRE(hit);
    const QImage image = imageOf(*chart);
    const auto columnOf = [&](Ink wanted) {
        for (int x = 300; x < image.width(); ++x) {
            if (image.pixelColor(x, qRound(hit->box.center().y()) - 3) == ink(wanted))
                return x;
        }
        return -1;
    };
    const int north = columnOf(Ink::party1);
    const int south = columnOf(Ink::party2);
    const int zero = columnOf(Ink::axis);
    REQUIRE(zero > 0);
    CHECK((north - zero) * 2 == Approx(south - zero).margin(6));
}

TEST_CASE("before the second claim was reported nothing contradicted", "[contradictions]")
{
    const auto chart = chartOf(rivals(), ChartKind::contradictions);
    Reading reading;
    reading.asOf = asOfDay(Day(date::year(2025) / 2 / 20));
    chart->setReading(reading);
    const QStringList told = texts(svgOf(*chart));
    CHECK_FALSE(told.contains(QStringLiteral("Far")));
    CHECK(told.contains(QStringLiteral("Near")));
    CHECK_FALSE(told.contains(QStringLiteral("Who counts?")));
}

TEST_CASE("no claim of a contradiction is lost where there is room below", "[contradictions]")
{
    std::string parties = R"("north": {"name": "North", "role": "belligerent", "ink": "party-1"})";
    std::string claims = said(R"("value": 1000)", "north", "2025-01-10");
    for (int i = 1; i < 12; ++i) {
        const std::string id = "p" + std::to_string(i);
        parties += R"(, ")" + id + R"(": {"name": "The party number )" + std::to_string(i)
            + R"(", "role": "press", "ink": "neutral"})";
        claims += ',' + said(R"("value": )" + std::to_string(1000 + i), id, "2025-01-10");
    }
    const auto dossier = read(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31", "parties": {)"
                              + parties + R"(},
        "measures": {"people": {"name": "People", "unit": "people"}},
        "lanes": [{"id": "e", "name": "Exchanges", "kinds": ["exchange"], "measure": "people"}],
        "sources": {"s": {"publisher": "Agency", "title": "Report"}},
        "events": [)" + event("e", "exchange", "2025-01-10", claims)
                              + "]}");
    const auto chart = chartOf(dossier, ChartKind::contradictions);
    const double width = GENERATE(900.0, 300.0);
    CAPTURE(width);
    chart->setFrame({{width, 340}, 60, width - 10, true});
    const QString told = texts(svgOf(*chart)).join(QLatin1Char(' '));
    CHECK(told.contains(QStringLiteral("1,011")));
    if (width < 900)
        return;
    chart->setFrame({{width, 90}, 60, width - 10, true});
    const QString cut = texts(svgOf(*chart)).join(QLatin1Char(' '));
    CHECK(cut.contains(QRegularExpression(QStringLiteral("; and \\d+ more"))));
}
