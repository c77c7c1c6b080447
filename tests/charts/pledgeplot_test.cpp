// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "ledger/knowledge.h"
#include "paint/fonts.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::string pledge(const std::string &id, const std::string &when, const std::string &claims,
                   const std::string &title)
{
    return event(id, "pledge", when, claims, title);
}

std::string fulfils(std::string event, const std::string &pledge)
{
    return event.insert(event.size() - 1, R"(, "fulfils": ")" + pledge + '"');
}

/// 1,000 each way agreed and delivered in two parts to one side, in one to the other, which lacks
/// 100; and at least 50 dead of which nothing came.
std::shared_ptr<const Dossier> agreements()
{
    return dossierOf(
        pledge("all", "2025-01-10",
               claim("people", "north", R"("value": 1000)") + ','
                   + claim("people", "south", R"("value": 1000)"),
               "A thousand each")
        + ','
        + pledge("dead", "2025-02-10", claim("dead", "north", R"("at_least": 50)"), "The dead")
        + ','
        + fulfils(event("one", "exchange", "2025-03-01",
                        claim("people", "north", R"("value": 400)") + ','
                            + claim("people", "south", R"("value": 900)")),
                  "all")
        + ','
        + fulfils(event("two", "exchange", "2025-04-01",
                        claim("people", "north", R"("value": 600)") + ','
                            + claim("people", "north", R"("value": 620)", "south")),
                  "all"));
}

}

TEST_CASE("a row a direction tells what was agreed, delivered and is outstanding", "[pledges]")
{
    const auto chart = chartOf(agreements(), ChartKind::pledges);
    const QStringList told = texts(svgOf(*chart));
    CHECK(told.count(QStringLiteral("A thousand each")) == 1); // once for both directions
    CHECK(told.contains(QStringLiteral("to North")));
    CHECK(told.contains(QStringLiteral("open: 100 outstanding")));
    CHECK(told.contains(QStringLiteral("open: at least 50 outstanding")));
    CHECK(told.contains(QString::fromUtf8("1,000–1,020")));
    CHECK(told.contains(QStringLiteral("People returned")));
    CHECK(told.contains(QStringLiteral("Dead returned")));
}

TEST_CASE("a pledge's row says who agreed to what, and each delivery", "[pledges]")
{
    const auto dossier = agreements();
    const auto chart = chartOf(dossier, ChartKind::pledges);
    const auto hit = hitWith(*chart, QStringLiteral("Dead returned to North"));
    REQUIRE(hit);
    CHECK(hit->events == std::vector<Index>{dossier->findEvent("dead")});
    CHECK(hit->text.contains(QStringLiteral("Nothing delivered")));
    const auto people = hitWith(*chart, QStringLiteral("People returned to South"));
    REQUIRE(people);
    CHECK(people->text.contains(QStringLiteral("North: 1,000, Agency")));
    CHECK(people->text.contains(QStringLiteral("1 March 2025: 900")));
    CHECK(people->events
          == std::vector<Index>{dossier->findEvent("all"), dossier->findEvent("one")});
}

TEST_CASE("between two deliveries is a gap, and the outline holds both", "[pledges]")
{
    const auto chart = chartOf(agreements(), ChartKind::pledges);
    const auto hit = hitWith(*chart, QStringLiteral("People returned to North"));
    REQUIRE(hit);
    const QImage image = imageOf(*chart);
    const int y = qRound(hit->box.center().y());
    int stretches = 0;
    for (int x = 1; x < image.width(); ++x) {
        const bool is = image.pixelColor(x, y) == ink(Ink::party1);
        const bool was = image.pixelColor(x - 1, y) == ink(Ink::party1);
        stretches += is && !was ? 1 : 0;
    }
    CHECK(stretches >= 2);
}

TEST_CASE("pledges follow the day", "[pledges]")
{
    const auto dossier = agreements();
    const auto chart = chartOf(dossier, ChartKind::pledges);
    Reading reading;
    reading.asOf = asOfDay(Day(date::local_days(date::year(2025) / 2 / 20)));
    chart->setReading(reading);
    QStringList told = texts(svgOf(*chart));
    CHECK(told.contains(QStringLiteral("open: 1,000 outstanding")));
    CHECK(told.contains(QStringLiteral("none")));
    reading.asOf = asOfDay(Day(date::local_days(date::year(2025) / 1 / 20)));
    chart->setReading(reading);
    told = texts(svgOf(*chart));
    CHECK_FALSE(told.contains(QStringLiteral("The dead")));
}

TEST_CASE("pledges follow the reading", "[pledges]")
{
    const auto dossier = agreements();
    const auto chart = chartOf(dossier, ChartKind::pledges);
    CHECK(chart->description().contains(QString::fromUtf8("delivered 1,000–1,020; fulfilled")));
    chart->setReading(wordOf(dossier->findParty("south")));
    CHECK(chart->description().contains(QStringLiteral("amount agreed not told")));
}

TEST_CASE("only pledges of the window have a row; without any a sentence says so", "[pledges]")
{
    const auto chart = chartOf(agreements(), ChartKind::pledges, months(2025, 2, 2025, 3));
    CHECK_FALSE(texts(svgOf(*chart)).contains(QStringLiteral("A thousand each")));
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("The dead")));
    chart->setWindow(TimeScale(months(2024, 1, 2024, 2), 100));
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("Nothing recorded in this window.")));
    const auto none = chartOf(
        dossierOf(event("e", "exchange", "2025-01-15", claim("people", "north", R"("value": 1)"))),
        ChartKind::pledges);
    CHECK_FALSE(none->hasData());
}

TEST_CASE("rows that have no room are counted, and listed where the count is hit", "[pledges]")
{
    std::string events;
    for (int i = 10; i < 40; ++i)
        events += (i > 10 ? "," : "")
            + pledge("p" + std::to_string(i), "2025-01-15",
                     claim("people", "north", R"("value": )" + std::to_string(i)),
                     "Pledge " + std::to_string(i));
    const auto chart = chartOf(dossierOf(events), ChartKind::pledges);
    const QStringList told = texts(svgOf(*chart));
    const auto rows = told.filter(QRegularExpression(QStringLiteral("^Pledge [0-9]+$"))).size();
    const auto more = told.filter(QStringLiteral("more"));
    REQUIRE(more.size() == 1);
    CHECK(more.front().startsWith(QStringLiteral("and %1 more without room: Pledge %2; Pledge %3")
                                      .arg(30 - rows)
                                      .arg(10 + rows)
                                      .arg(11 + rows)));
    const auto hit = hitWith(*chart, QStringLiteral("more have no room here"));
    REQUIRE(hit);
    const std::vector<Index> behind = chart->eventsAt(hit->box.center());
    CHECK(static_cast<qsizetype>(behind.size()) == 30 - rows);
}

TEST_CASE("a column of print tells a size of its bars, whole names and which pledge is which",
          "[pledges]")
{
    const auto labelled = [](std::string event) {
        return event.insert(event.size() - 1, R"(, "label": "The same")");
    };
    const auto dossier = dossierOf(
        labelled(pledge("a", "2025-01-10", claim("people", "north", R"("at_least": 1500)"),
                        "What was agreed first and told in many words by those who did"))
        + ','
        + labelled(pledge("b", "2025-02-10", claim("people", "north", R"("value": 1000)"),
                          "What was agreed later and told in as many words by the others")));
    const auto chart = chartOf(dossier, ChartKind::pledges);
    chart->setFrame({{300, 340}, 60, 290, true});
    const QStringList told = texts(svgOf(*chart));
    CHECK(told.contains(QStringLiteral("People returned")));
    CAPTURE(told.join(QLatin1Char('|')).toStdString());
    CHECK(told.contains(QStringLiteral("0")));
    CHECK(told.contains(QStringLiteral("2,000")));
    CHECK(told.filter(QStringLiteral("10 January")).size() == 1);
    CHECK(told.filter(QStringLiteral("10 February")).size() == 1);
}

TEST_CASE("no number of a printed axis is cut by the chart's edge", "[pledges]")
{
    const int delivered = GENERATE(range(500, 9000, 371));
    CAPTURE(delivered);
    const auto dossier = dossierOf(
        pledge("a", "2025-01-10", claim("people", "north", R"("value": 500)"), "The first") + ','
        + fulfils(event("one", "exchange", "2025-03-01",
                        claim("people", "north", "\"at_least\": " + std::to_string(delivered))),
                  "a"));
    const auto chart = chartOf(dossier, ChartKind::pledges);
    ChartFrame column{{300, 340}, 60, 290, true};
    column.printed = true;
    chart->setFrame(column);
    const QRegularExpression number(
        QStringLiteral("<text x=\"([0-9.]+)\"([^>]*)>([0-9,]+)</text>"));
    int told = 0;
    for (auto match = number.globalMatch(QString::fromUtf8(svgOf(*chart))); match.hasNext();) {
        const auto found = match.next();
        const double width = textMeasure()(found.captured(3).toStdString(), TextStyle::small);
        const bool isMiddle = found.captured(2).contains(QStringLiteral("middle"));
        CHECK(found.captured(1).toDouble() + (isMiddle ? width / 2 : width) <= 300);
        ++told;
    }
    CHECK(told >= 2); // zero and a size
}

TEST_CASE("print that has no room for columns tells below the bars what these would", "[pledges]")
{
    const auto chart = chartOf(agreements(), ChartKind::pledges);
    const double width = GENERATE(300.0, 600.0);
    CAPTURE(width);
    ChartFrame column{{width, 500}, 60, width - 10, true};
    column.printed = true;
    chart->setFrame(column);
    const QString told = texts(svgOf(*chart)).join(u' ');
    for (const char *text : {"10 January 2025 · A thousand each", "10 February 2025 · The dead",
                             "agreed 1,000, delivered 1,000–1,020;",
                             "agreed 1,000, delivered 900; open: 100 outstanding",
                             "agreed at least 50, delivered none; open: at least 50 outstanding"}) {
        CAPTURE(text);
        CHECK(told.contains(QString::fromUtf8(text)));
    }
    CHECK(chart->hitAt({width / 2, 120}));
    CHECK_FALSE(chart->legend().empty()); // bars are there

    column.printed = false; // where a tip tells it
    chart->setFrame(column);
    CHECK_FALSE(texts(svgOf(*chart)).join(u' ').contains(QStringLiteral("delivered none")));
}

TEST_CASE("a pledge that is made again is not told as undelivered", "[pledges]")
{
    const auto thousand = claim("people", "north", R"("value": 1000)");
    std::string again = pledge("again", "2025-02-10", thousand, "Again");
    again.insert(again.size() - 1, R"(, "reports_on": "all")");
    const auto dossier
        = dossierOf(pledge("all", "2025-01-10", thousand, "A thousand") + ',' + again + ','
                    + fulfils(event("one", "exchange", "2025-03-01",
                                    claim("people", "north", R"("value": 400)")),
                              "all"));
    const auto chart = chartOf(dossier, ChartKind::pledges);
    const QStringList told = texts(svgOf(*chart));
    CHECK(told.contains(QString::fromUtf8("–")));
    CHECK_FALSE(told.contains(QStringLiteral("none")));
    CHECK_FALSE(chart->description().contains(QStringLiteral("none")));
}
