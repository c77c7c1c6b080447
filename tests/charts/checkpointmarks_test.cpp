// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/dossiers.h"

#include "charts/chart.h"
#include "paint/painter.h"

#include <QImage>
#include <QPainter>

using namespace ledgerline;
using date::local_days;

namespace {

const ChartFrame frame{{900, 340}, 60, 880, true};
const Window halfYear{local_days(date::year(2025) / 1 / 1), local_days(date::year(2025) / 7 / 1)};

/// A running total of people to north, as north states it.
std::string inAll(const std::string &quantity, const std::string &more = {},
                  const std::string &measure = "people", const std::string &to = "\"north\"",
                  const std::string &by = "north")
{
    return R"({"measure": ")" + measure + R"(", "to": )" + to + ", " + quantity + R"(, "by": ")"
        + by + R"(", "source": "s", "scope": "cumulative")" + more + '}';
}

/// 100 people in January, 50 in March; a statement on 30 April.
std::unique_ptr<Chart> chartOf(const std::string &stated, ChartKind kind = ChartKind::cumulative,
                               const std::string &march = "\"value\": 50")
{
    auto chart = std::make_unique<Chart>(
        dossierOf(event("jan", "exchange", "2025-01-15", claim("people", "north", "\"value\": 100"))
                  + ',' + event("mar", "exchange", "2025-03-15", claim("people", "north", march))
                  + (stated.empty() ? std::string()
                                    : ',' + event("said", "statement", "2025-04-30", stated))),
        kind);
    chart->setFrame(frame);
    chart->setWindow(TimeScale(halfYear, 820));
    return chart;
}

/// Where a day ends.
double endOf(unsigned month, unsigned day)
{
    const Instant at
        = local_days(date::year(2025) / date::month(month) / date::day(day)) + date::days(1);
    return std::round(60 + TimeScale(halfYear, 820).toX(at));
}

/// The y of the running total's line left of x.
double lineAt(const Chart &chart, double x)
{
    const auto step = chart.hitAt({x - 20, 60});
    REQUIRE(step);
    return step->box.top();
}

/// The hit of a stated total whose mark is in the column x; searched from above.
std::optional<ChartHit> markAt(const Chart &chart, double x)
{
    for (double y = 20; y < 330; ++y) {
        auto hit = chart.hitAt({x, y});
        if (hit && hit->text.contains(QStringLiteral(", says ")))
            return hit;
    }
    return {};
}

QImage imageOf(const Chart &chart)
{
    QImage image(frame.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paint(painter);
    return image;
}

/// Whether the ring of a mark that differs is there: its ink at the middle of the right edge.
bool hasRing(const Chart &chart, const ChartHit &hit)
{
    const QColor ring = toQColor(themeNamed("light")[Ink::dispute]);
    const QImage image = imageOf(chart);
    for (int x = 5; x < 9; ++x) {
        const QColor color = image.pixelColor(hit.box.center().toPoint() + QPoint(x, 0));
        if (std::abs(color.red() - ring.red()) + std::abs(color.green() - ring.green())
                + std::abs(color.blue() - ring.blue())
            < 90)
            return true;
    }
    return false;
}

bool tells(const Chart &chart, const char *text)
{
    return chart.description().contains(QString::fromUtf8(text));
}

}

TEST_CASE("a stated total that agrees stands on the line, in no side's ink", "[checkpoint]")
{
    const auto chart = chartOf(inAll("\"value\": 150"));
    const auto hit = markAt(*chart, endOf(4, 30));
    REQUIRE(hit);
    CHECK(hit->box.center().x() == endOf(4, 30));
    CHECK(hit->box.center().y() == lineAt(*chart, endOf(4, 30)));
    CHECK(hit->text
          == QString::fromUtf8("30 April 2025 · People returned to North, in all, says North: 150\n"
                               "own counts recorded here: 150; agrees"));
    CHECK(hit->events.size() == 1);
    CHECK(imageOf(*chart).pixelColor(hit->box.center().toPoint())
          == toQColor(themeNamed("light")[Ink::neutral])); // blue is what went to North
    CHECK_FALSE(hasRing(*chart, *hit));
    CHECK(tells(*chart, "Totals that were stated: 1, of which off what is recorded: 0."));
}

TEST_CASE("a stated total that is off has a ring and is told", "[checkpoint]")
{
    const auto chart = chartOf(inAll("\"value\": 200", R"(, "said": "two hundred")"));
    const auto hit = markAt(*chart, endOf(4, 30));
    REQUIRE(hit);
    CHECK(hit->box.center().y() < lineAt(*chart, endOf(4, 30)) - 20);
    CHECK(hasRing(*chart, *hit));
    CHECK(hit->text
          == QString::fromUtf8("30 April 2025 · People returned to North, in all, says North: 200 "
                               "(“two hundred”)\n"
                               "own counts recorded here: 150; 50 fewer than stated"));
    CHECK(
        tells(*chart, "says North: 200 (“two hundred”); own counts recorded here: 150; 50 fewer"));
}

TEST_CASE("the axis reaches to the greatest stated total", "[checkpoint]")
{
    const auto chart = chartOf(inAll("\"value\": 9000"));
    const auto hit = markAt(*chart, endOf(4, 30));
    REQUIRE(hit);
    CHECK(hit->box.top() > 20);
    CHECK(lineAt(*chart, endOf(4, 30)) > 250);
}

TEST_CASE("a total that is counted from later on stands on what had come before", "[checkpoint]")
{
    const auto chart = chartOf(inAll("\"value\": 50", R"(, "since": "2025-02")"));
    const auto hit = markAt(*chart, endOf(4, 30));
    REQUIRE(hit);
    CHECK(hit->box.center().y() == lineAt(*chart, endOf(4, 30)));
    CHECK(hit->text.contains(QString::fromUtf8("to North since February 2025, says North: 50")));
}

TEST_CASE("a stated total stands at the last day that it counts", "[checkpoint]")
{
    const auto chart = chartOf(inAll("\"value\": 100", R"(, "until": "2025-02")"));
    CHECK_FALSE(markAt(*chart, endOf(4, 30)));
    const auto hit = markAt(*chart, endOf(2, 28));
    REQUIRE(hit);
    CHECK(hit->box.center().y() == lineAt(*chart, endOf(2, 28)));
}

TEST_CASE("a stated interval is a bar, and an open one fades", "[checkpoint]")
{
    const QColor ink = toQColor(themeNamed("light")[Ink::neutral]);
    const auto closed = chartOf(inAll("\"between\": [110, 190]"));
    const auto hit = markAt(*closed, endOf(4, 30));
    REQUIRE(hit);
    CHECK(std::abs(hit->box.center().y() - lineAt(*closed, endOf(4, 30))) <= 1);
    const QPoint center = hit->box.center().toPoint();
    CHECK(imageOf(*closed).pixelColor(center + QPoint(1, -20)) == ink);
    CHECK(imageOf(*closed).pixelColor(center + QPoint(1, 20)) == ink);

    const auto open = chartOf(inAll("\"at_least\": 150"));
    const auto fading = markAt(*open, endOf(4, 30));
    REQUIRE(fading);
    const auto paper = toQColor(themeNamed("light")[Ink::paper]);
    const QPoint foot = fading->box.center().toPoint();
    CHECK(imageOf(*open).pixelColor(foot + QPoint(1, -8)) != paper);
    CHECK(imageOf(*open).pixelColor(foot + QPoint(1, -20)) == paper);
}

TEST_CASE("only totals of what the chart shows are marked", "[checkpoint]")
{
    for (const std::string &other :
         {inAll("\"value\": 150", {}, "dead"), inAll("\"value\": 150", {}, "people", "\"south\""),
          inAll("\"value\": 150", {}, "people", R"(["north", "south"])"),
          inAll("\"undisclosed\": true")}) {
        const auto chart = chartOf(other);
        CHECK_FALSE(markAt(*chart, endOf(4, 30)));
        CHECK_FALSE(tells(*chart, "Totals that were stated"));
    }
    CHECK_FALSE(markAt(*chartOf(inAll("\"value\": 150"), ChartKind::exchanges), endOf(4, 30)));
}

TEST_CASE("what several say of one place is told together", "[checkpoint]")
{
    std::string same = inAll("\"value\": 150");
    for (int i = 0; i < 5; ++i)
        same += ',' + inAll("\"value\": 150", {}, "people", "\"north\"", "south");
    const auto chart = chartOf(same);
    const auto hit = markAt(*chart, endOf(4, 30));
    REQUIRE(hit);
    CHECK(hit->text.count(QStringLiteral("says North")) == 1);
    CHECK(hit->text.count(QStringLiteral("says South")) == 3);
    CHECK(hit->text.endsWith(QStringLiteral("\nand 2 more")));
    CHECK(hit->events.size() == 1);
}
