// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What running totals come to by the end of a window, in their picture and in their texts.
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "ledger/wording.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

/// Of whole days in 2025, the last one too.
Window window(unsigned fromMonth, unsigned fromDay, unsigned toMonth, unsigned toDay)
{
    using date::local_days;
    return {local_days(date::year(2025) / date::month(fromMonth) / date::day(fromDay)),
            local_days(date::year(2025) / date::month(toMonth) / date::day(toDay))
                + std::chrono::hours(24)};
}

std::string given(int value)
{
    return claim("people", "north", "\"value\": " + std::to_string(value));
}

/// 10 on 5 January, 20 on the 20th.
std::shared_ptr<const Dossier> twoInJanuary()
{
    return dossierOf(event("early", "exchange", "2025-01-05", given(10)) + ','
                     + event("late", "exchange", "2025-01-20", given(20)));
}

/// "2025-01-20 30" of each running total.
std::vector<std::string> running(const Chart &chart)
{
    std::vector<std::string> result;
    for (const ShownNumber &number : chart.numbers()) {
        CHECK(number.kind == ShownNumber::Kind::running);
        result.push_back(number.date + ' ' + describe(number.total));
    }
    return result;
}

using Words = std::vector<std::string>;

}

TEST_CASE("a running total counts what happened on the window's last day", "[totalplot]")
{
    const auto shown = GENERATE(window(1, 1, 1, 20), window(1, 5, 1, 20),
                                window(1, 20, 1, 20)); // and that alone
    const auto chart = chartOf(twoInJanuary(), ChartKind::cumulative, shown);
    CHECK(chart->description() == QStringLiteral("People returned to North, in all: 30."));
    CHECK(running(*chart).back() == "2025-01-20 30");
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("to North: 30")));

    // Its step is at the very end of the day, and yet to be seen and to be pointed at.
    const auto hit = chart->hitAt({frame.plotRight - 1, 60});
    REQUIRE(hit);
    CHECK(hit->text == QString::fromUtf8("20 January 2025 · People returned to North, in all: 30"));
    CHECK(imageOf(*chart).pixelColor(qRound(frame.plotRight) - 2, qRound(hit->box.top()))
          == ink(Ink::party1));
}

TEST_CASE("a running total leaves out what happened after the window", "[totalplot]")
{
    const auto chart = chartOf(twoInJanuary(), ChartKind::cumulative, window(1, 1, 1, 19));
    CHECK(chart->description() == QStringLiteral("People returned to North, in all: 10."));
    CHECK(running(*chart) == Words{"2025-01-05 10"});
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("to North: 10")));
}

TEST_CASE("a running total begins with what it had come to before the window", "[totalplot]")
{
    const auto chart = chartOf(twoInJanuary(), ChartKind::cumulative, window(1, 20, 1, 31));
    CHECK(running(*chart) == Words{"2025-01-05 10", "2025-01-20 30"});
    const auto after = chartOf(twoInJanuary(), ChartKind::cumulative, window(1, 21, 1, 31));
    CHECK(running(*after) == Words{"2025-01-20 30"});
}

TEST_CASE("a running total is open while an event may yet be later", "[totalplot]")
{
    const auto date = GENERATE(as<std::string>{}, "2025-01-20/2025-02-05", "2025-01-20/..");
    const auto dossier = dossierOf(event("early", "exchange", "2025-01-05", given(10)) + ','
                                   + event("long", "exchange", date, given(20)) + ','
                                   + event("late", "exchange", "2025-02-20", given(1)));
    const auto chart = chartOf(dossier, ChartKind::cumulative, window(1, 1, 1, 25));
    CHECK(chart->description() == QString::fromUtf8("People returned to North, in all: 10–30."));
    CHECK(running(*chart) == Words{"2025-01-05 10", "2025-01-20 10–30"});
    const QByteArray svg = svgOf(*chart);
    CHECK(texts(svg).contains(QString::fromUtf8("to North: 10–30")));
    CHECK(texts(svg).contains(QStringLiteral("may have been by then, or later")));
    const auto hit = chart->hitAt({frame.plotRight - 20, 60});
    REQUIRE(hit);
    CHECK(hit->text.endsWith(QString::fromUtf8("in all: 10–30")));
}

TEST_CASE("the steps of an event that went on have names of their own", "[totalplot]")
{
    const auto dossier = dossierOf(event("early", "exchange", "2025-01-05", given(10)) + ','
                                   + event("long", "exchange", "2025-01-20/2025-02-05", given(20)));
    const QByteArray svg = svgOf(*chartOf(dossier, ChartKind::cumulative, window(1, 1, 3, 1)));
    CHECK(svg.count("id=\"step-long-north-begun\"") == 1);
    CHECK(svg.count("id=\"step-long-north\"") == 1);
}

TEST_CASE("a legend of running totals tells whether claims or dates leave them open", "[totalplot]")
{
    const std::string between = claim("people", "north", "\"between\": [5, 7]");
    const auto legendHas = [](const std::string &events, const char *text) {
        const auto chart = chartOf(dossierOf(events), ChartKind::cumulative);
        return texts(svgOf(*chart)).contains(QString::fromUtf8(text));
    };
    CHECK(legendHas(event("a", "exchange", "2025-02-01", between), "up to the highest counts"));
    CHECK(legendHas(event("a", "exchange", "2025-02", between),
                    "up to the highest counts, if by then"));
    CHECK(
        legendHas(event("a", "exchange", "2025-02", given(5)), "may have been by then, or later"));
    CHECK_FALSE(legendHas(event("a", "exchange", "2025-02-01", given(5)),
                          "may have been by then, or later"));
}

TEST_CASE("where a window ends within a day its events may have been by then", "[totalplot]")
{
    Window shown = window(1, 1, 1, 20);
    shown.to -= std::chrono::hours(12);
    const auto chart = chartOf(twoInJanuary(), ChartKind::cumulative, shown);
    CHECK(chart->description() == QString::fromUtf8("People returned to North, in all: 10–30."));
    CHECK(running(*chart) == Words{"2025-01-05 10", "2025-01-20 10–30"});
    CHECK(texts(svgOf(*chart)).contains(QString::fromUtf8("to North: 10–30")));
}

TEST_CASE("in print no line, band or stated total strikes a heading through", "[totalplot]")
{
    const std::string stated
        = event("told", "statement", "2025-01-21",
                claim("people", "north", R"("value": 90, "scope": "cumulative")"));
    const auto dossier = GENERATE_COPY(
        twoInJanuary(),
        dossierOf(
            event("open", "exchange", "2025-01-02", claim("people", "north", R"("at_least": 70)"))),
        dossierOf(event("early", "exchange", "2025-01-20", given(10)) + ',' + stated));
    const auto chart = chartOf(dossier, ChartKind::cumulative, window(1, 20, 1, 22));
    ChartFrame low{{300, 130}, 60, 290, true};
    low.printed = true;
    chart->setFrame(low);
    const QRegularExpression heading(
        QStringLiteral("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>People returned</text>"));
    const auto found = heading.match(QString::fromUtf8(svgOf(*chart)));
    REQUIRE(found.hasMatch());
    const int left = qRound(found.captured(1).toDouble());
    const int base = qRound(found.captured(2).toDouble());
    const QImage image = imageOf(*chart);
    int struck = 0;
    for (int y = base - 8; y <= base + 1; ++y) {
        for (int x = left; x < left + 80; ++x) {
            const QColor color = image.pixelColor(x, y);
            struck += color == ink(Ink::party1) || color == ink(Ink::neutral)
                || color == ink(Ink::dispute);
        }
    }
    CHECK(struck == 0);
}
