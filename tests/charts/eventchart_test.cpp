// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart of records that tell of neither exchanges nor repatriations, as imported ones do.
#include "catch.h"
#include "charts/account.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

/// Lanes that events name, of `measures`; `events` as they stand in a file.
std::shared_ptr<const Dossier>
harm(const std::string &events,
     const std::string &lanes = R"({"id": "war", "name": "War", "kinds": [], "measure": "deaths"},
                {"id": "riot", "name": "Riots", "kinds": [], "measure": "deaths"},
                {"id": "o", "name": "Events", "kinds": ["occurrence"]})")
{
    return read(R"({"ledgerline": 1, "title": "T", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": {"north": {"name": "North", "role": "belligerent", "ink": "party-1"},
                    "south": {"name": "South", "role": "belligerent", "ink": "party-2"}},
        "measures": {"deaths": {"name": "Deaths", "unit": "people"},
                     "goods": {"name": "Goods", "unit": "tonnes"},
                     "homes": {"name": "Homes", "unit": "homes"}},
        "lanes": [)"
                + lanes + R"(],
        "sources": {"s": {"publisher": "Agency", "title": "Report"}},
        "events": [)"
                + events + "]}");
}

std::string happened(const std::string &id, const std::string &when, const std::string &claims,
                     const std::string &lane = "war")
{
    return R"({"id": ")" + id + R"(", "kind": "occurrence", "when": ")" + when + R"(", "title": ")"
        + id + R"(", "lane": ")" + lane + R"(", "sources": ["s"], "claims": [)" + claims + "]}";
}

const std::string deaths = happened("a", "2025-01-15", claim("deaths", "", "\"between\": [3, 9]"))
    + ',' + happened("b", "2025-01-20", claim("deaths", "", "\"value\": 2"), "riot") + ','
    + happened("c", "2025-02-01", claim("deaths", "", "\"at_least\": 4")) + ','
    + happened("d", "2025-03-02",
               claim("deaths", "", "\"value\": 5") + ','
                   + claim("deaths", "", "\"value\": 7", "south"));

using Kinds = std::vector<ChartKind>;

}

TEST_CASE("lanes of no kind have a chart of what they measure, all lanes together", "[eventchart]")
{
    const auto dossier = harm(deaths);
    const auto chart = chartOf(dossier, ChartKind::events);
    CHECK(chart->title().toStdString() == std::string("Deaths by month"));
    CHECK(chart->description().toStdString()
          == std::string("January 2025: Deaths, 5–11.\n"
                         "February 2025: Deaths, at least 4.\n"
                         "March 2025: Deaths, 5–7 (claims differ on 1 event)."));
    CHECK(hitWith(*chart, QStringLiteral("March 2025 · Deaths: 5–7")));
    const auto numbers = chart->numbers();
    REQUIRE(numbers.size() == 3);
    CHECK(numbers[0].total.events == std::vector<Index>{0, 1});
    CHECK(numbers[2].claims.size() == 2);
    CHECK_FALSE(numbers[1].total.high);
    CHECK(Account(dossier).charts() == Kinds{ChartKind::events, ChartKind::contradictions});
}

TEST_CASE("what goes to a side and what goes nowhere are different panels", "[eventchart]")
{
    const auto chart
        = chartOf(harm(happened("a", "2025-01-15", claim("deaths", "north", "\"value\": 3")) + ','
                       + happened("b", "2025-01-16", claim("deaths", "south", "\"value\": 4")) + ','
                       + happened("c", "2025-01-17", claim("deaths", "", "\"value\": 50"))),
                  ChartKind::events);
    CHECK(chart->title().toStdString() == std::string("Totals by month"));
    CHECK(chart->description().toStdString()
          == std::string("January 2025: Deaths to North, 3.\n"
                         "January 2025: Deaths to South, 4.\n"
                         "January 2025: Deaths, 50."));
    const QStringList shown = texts(svgOf(*chart));
    CHECK(shown.contains(QStringLiteral("Deaths")));
    CHECK(shown.contains(QStringLiteral("Deaths, without a direction")));
    CHECK(shown.contains(QString::fromUtf8("↑ to North")));
}

TEST_CASE("measures never share an axis, and those without room are told of", "[eventchart]")
{
    const auto dossier
        = harm(happened("a", "2025-01-15", claim("deaths", "", "\"value\": 3"), "x") + ','
                   + happened("b", "2025-01-16", claim("goods", "", "\"value\": 4000"), "y") + ','
                   + happened("c", "2025-01-17", claim("homes", "", "\"value\": 50"), "z"),
               R"({"id": "x", "name": "X", "kinds": [], "measure": "deaths"},
                  {"id": "y", "name": "Y", "kinds": [], "measure": "goods"},
                  {"id": "z", "name": "Z", "kinds": [], "measure": "homes"})");
    const auto chart = chartOf(dossier, ChartKind::events);
    CHECK(chart->title().toStdString() == std::string("Totals by month"));
    const QByteArray svg = svgOf(*chart);
    for (const char *const heading : {"Deaths", "Goods", "Homes"})
        CHECK(texts(svg).contains(QLatin1String(heading)));
    CHECK(svg.contains("bar-deaths-2025-01-all"));
    CHECK(svg.contains("bar-goods-2025-01-all"));

    ChartFrame low = frame;
    low.size.setHeight(170);
    chart->setFrame(low);
    CHECK(chart->title().toStdString() == std::string("Totals by month: 2 of 3 measures"));
    CHECK_FALSE(texts(svgOf(*chart)).contains(QStringLiteral("Homes")));
    CHECK(chart->description().contains(QStringLiteral("January 2025: Homes, 50.")));
    CHECK(chart->numbers().size() == 3);
}

namespace {

/// Half a year of open counts each way, under a panel of goods.
std::shared_ptr<const Dossier> openEachMonth()
{
    std::string events = happened("g", "2025-01-02", claim("goods", "", R"("value": 3)"));
    for (int month = 1; month <= 6; ++month)
        events += ','
            + happened("d" + std::to_string(month), "2025-0" + std::to_string(month) + "-03",
                       claim("deaths", "north", R"("at_least": 12)") + ','
                           + claim("deaths", "south", R"("at_least": 12)"));
    return harm(events, R"({"id": "war", "name": "War", "kinds": [], "measure": "deaths"},
                {"id": "g", "name": "Goods", "kinds": ["occurrence"], "measure": "goods"})");
}

std::unique_ptr<Chart> lowChart(double height)
{
    auto chart = chartOf(openEachMonth(), ChartKind::events, months(2025, 1, 2027, 1));
    chart->setFrame({{900, height}, 60, 880, true});
    return chart;
}

/// The texts of a chart and where they begin, or end if that is how they are set.
std::vector<std::pair<QPointF, QString>> placedTexts(const Chart &chart)
{
    const QRegularExpression text(
        QStringLiteral("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>([^<]*)</text>"));
    std::vector<std::pair<QPointF, QString>> result;
    for (auto match = text.globalMatch(QString::fromUtf8(svgOf(chart))); match.hasNext();) {
        const auto found = match.next();
        result.push_back(
            {{found.captured(1).toDouble(), found.captured(2).toDouble()}, found.captured(3)});
    }
    return result;
}

}

TEST_CASE("in a low panel no label of a bar lies on the panel's heading", "[eventchart]")
{
    const double height = GENERATE(range(110.0, 230.0, 8.0));
    CAPTURE(height);
    const auto placed = placedTexts(*lowChart(height));
    const auto heading
        = std::ranges::find(placed, QStringLiteral("Deaths"), &std::pair<QPointF, QString>::second);
    REQUIRE(heading != placed.end());
    for (const auto &[place, told] : placed) {
        CAPTURE(told.toStdString());
        const bool isBeside = place.x() < heading->first.x() || place.x() > heading->first.x() + 55;
        CHECK((told == QStringLiteral("Deaths") || isBeside
               || std::abs(place.y() - heading->first.y()) >= 12));
    }
}

TEST_CASE("in a low panel no value is told at the baseline but zero", "[eventchart]")
{
    const double height = GENERATE(range(110.0, 230.0, 8.0));
    CAPTURE(height);
    const auto chart = lowChart(height);
    double baseline = 0;
    for (double y = 20; baseline == 0 && y < height; ++y) {
        const auto hit = chart->hitAt({75, y});
        if (hit && hit->text.contains(QStringLiteral("to North")))
            baseline = hit->box.bottom();
    }
    REQUIRE(baseline > 0);
    constexpr double below = 4; // px from the middle of digits to their foot
    for (const auto &[place, told] : placedTexts(*chart)) {
        CAPTURE(told.toStdString());
        const bool isOfAxis = place.x() < frame.plotLeft && told != QStringLiteral("Deaths");
        CHECK((!isOfAxis || std::abs(place.y() - below - baseline) >= 6
               || told == QStringLiteral("0")));
    }
}

TEST_CASE("where nothing is measured the events are counted by when they began", "[eventchart]")
{
    const auto dossier
        = harm(happened("a", "2025-01-15", "") + ',' + happened("b", "2025-01/2025-05", "") + ','
               + happened("c", "2025-02", "", "riot") + ',' + happened("d", "2025", "", "o"));
    const auto chart = chartOf(dossier, ChartKind::events);
    CHECK(chart->title().toStdString() == std::string("Events by month"));
    std::string expected; // the year alone is known of one of them
    for (const char *bar : {"January 2025: Events, 2–3", "February 2025: Events, 1–2",
                            "March 2025: Events, at most 1", "April 2025: Events, at most 1",
                            "May 2025: Events, at most 1", "June 2025: Events, at most 1"})
        expected += (expected.empty() ? "" : "\n") + std::string(bar)
            + " (1 of its events may lie in another month).";
    CHECK(chart->description().toStdString() == expected);
    const auto numbers = chart->numbers();
    REQUIRE(numbers.size() == 6);
    CHECK(numbers.front().isCounted());
    CHECK(numbers.front().claims.empty());
    CHECK(numbers.front().total.events.size() == 3);
    CHECK(Account(dossier).charts() == Kinds{ChartKind::events});

    chart->setWindow(TimeScale(months(1900, 1, 2100, 1), 820));
    CHECK(chart->title().toStdString() == std::string("Events by year"));
    CHECK(chart->description().toStdString() == std::string("2025: Events, 4."));
}

TEST_CASE("as of a day only the events that were known then are counted", "[eventchart]")
{
    const auto dossier
        = harm(happened("a", "2025-01-15", "") + ',' + happened("b", "2025-03-15", ""));
    const auto chart = chartOf(dossier, ChartKind::events);
    Reading reading;
    reading.asOf = date::local_days(date::year(2025) / 2 / 1);
    chart->setReading(reading);
    CHECK(chart->description().toStdString() == std::string("January 2025: Events, 1."));
    CHECK(chart->hasData());
}

TEST_CASE("only charts that have something to show are offered", "[eventchart]")
{
    CHECK(Account(harm("")).charts().empty());
    CHECK_FALSE(chartOf(harm(""), ChartKind::events)->hasData());

    const auto returns = dossierOf(
        event("x", "exchange", "2025-01-15", claim("people", "north", "\"value\": 100")));
    CHECK(Account(returns).charts() == Kinds{ChartKind::exchanges, ChartKind::cumulative});
    for (const ChartKind kind : chartKinds) { // as each chart says of itself
        CAPTURE(name(kind).toStdString());
        const std::vector<ChartKind> offered = Account(returns).charts();
        CHECK((std::ranges::find(offered, kind) != offered.end())
              == chartOf(returns, kind)->hasData());
    }
}

TEST_CASE("a record without occurrences is not said to record nothing", "[eventchart]")
{
    const auto chart = chartOf(
        dossierOf(event("x", "exchange", "2025-01-15", claim("people", "north", "\"value\": 100"))),
        ChartKind::events);
    CHECK_FALSE(chart->description().contains(QStringLiteral("records nothing")));
    CHECK(chart->description().contains(QStringLiteral("This chart counts occurrences")));
}
