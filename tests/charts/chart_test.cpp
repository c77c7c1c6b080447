// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "timeline/theme.h"

using namespace ledgerline;
using namespace ledgerline::test;
using date::local_days;

namespace {

/// January: 100 and 60. February: claims of 80 and 90. March: not published. May: zero.
std::shared_ptr<const Dossier> exchanges()
{
    return dossierOf(
        event("jan", "exchange", "2025-01-15",
              claim("people", "north", "\"value\": 100") + ','
                  + claim("people", "south", "\"value\": 60"))
        + ','
        + event("feb", "exchange", "2025-02-10",
                claim("people", "north", "\"value\": 80") + ','
                    + claim("people", "north", "\"value\": 90", "south"))
        + ','
        + event("mar", "exchange", "2025-03-10", claim("people", "north", "\"undisclosed\": true"))
        + ',' + event("may", "exchange", "2025-05-10", claim("people", "south", "\"value\": 0")));
}

}

TEST_CASE("bars stand where the timeline has their month, up and down from zero", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::exchanges);
    const TimeScale scale(halfYear, 820);
    const double from = 60 + scale.toX(Instant(local_days(date::year(2025) / 1 / 1)));
    const double to = 60 + scale.toX(Instant(local_days(date::year(2025) / 2 / 1)));
    const auto up = chart->hitAt({(from + to) / 2, 100});
    const auto down = chart->hitAt({(from + to) / 2, 290});
    REQUIRE(up);
    REQUIRE(down);
    CHECK(up->box.left() >= from);
    CHECK(up->box.right() <= to);
    CHECK(up->box.width() > (to - from) * 0.8);
    CHECK(up->box.bottom() == down->box.top()); // the baseline
    CHECK(up->box.height() / down->box.height() == Approx(100.0 / 60).epsilon(0.02));

    const QImage image = imageOf(*chart);
    CHECK(image.pixelColor(up->box.center().toPoint()) == ink(Ink::party1));
    CHECK(image.pixelColor(down->box.center().toPoint()) == ink(Ink::party2));
    CHECK(image.pixelColor(up->box.topLeft().toPoint() - QPoint(1, 1)) != ink(Ink::party1));
}

TEST_CASE("a hit says what stands there, and for which events", "[chart]")
{
    const auto dossier = exchanges();
    const auto chart = chartOf(dossier, ChartKind::exchanges);
    const auto atMonth = [&](int month) {
        return chart->hitAt({60 + 820.0 * (month - 0.5) / 6, 60});
    };
    const auto january = atMonth(1);
    REQUIRE(january);
    CHECK(january->text == QString::fromUtf8("January 2025 · People returned to North: 100"));
    CHECK(january->events == std::vector<Index>{dossier->findEvent("jan")});
    const auto february = atMonth(2);
    REQUIRE(february);
    CHECK(february->text
          == QString::fromUtf8("February 2025 · People returned to North: 80–90\n"
                               "claims differ on 1 event"));
    const auto march = atMonth(3);
    REQUIRE(march);
    CHECK(march->text
          == QString::fromUtf8("March 2025 · People returned to North: undisclosed\n"
                               "1 event undisclosed"));
    CHECK_FALSE(atMonth(4)); // nothing was recorded in April
    CHECK_FALSE(chart->hitAt({10, 60})); // the value axis
}

TEST_CASE("a month of which nothing was published is neither nothing nor a number", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::exchanges, months(2025, 3, 2025, 4));
    const QByteArray svg = svgOf(*chart);
    CHECK(texts(svg).contains(QStringLiteral("?")));
    CHECK(svg.contains("<linearGradient")); // it fades
    const auto hit = chart->hitAt({400, 60});
    REQUIRE(hit);
    // The cap is as high whatever else there is, and much lower than the bars.
    CHECK(hit->box.height() == 13);
}

TEST_CASE("a disputed count is hatched from the lowest claim to the highest", "[chart]")
{
    const auto plain = chartOf(exchanges(), ChartKind::exchanges, months(2025, 1, 2025, 2));
    const auto disputed = chartOf(exchanges(), ChartKind::exchanges, months(2025, 2, 2025, 3));
    // A hatched area is filled with a pattern; only the legend has one otherwise.
    const auto hatchings = [](const QByteArray &svg) { return svg.count("fill=\"url(#hatch"); };
    CHECK(hatchings(svgOf(*disputed)) == hatchings(svgOf(*plain)) + 1);
    CHECK(texts(svgOf(*disputed)).contains(QString::fromUtf8("80–90")));
}

TEST_CASE("a bar that towers over its neighbours tells its number, however narrow it is", "[chart]")
{
    // Months of 13 px; a number of four digits takes some 30.
    const auto counts = [](const char *peak) {
        std::string events;
        for (const auto &[month, count] : {std::pair{4, "1111"}, {5, peak}, {6, "1112"}}) {
            events += (events.empty() ? "" : ",")
                + event("e" + std::to_string(month), "exchange",
                        "2025-0" + std::to_string(month) + "-10",
                        claim("people", "north", std::string("\"value\": ") + count));
        }
        return texts(
            svgOf(*chartOf(dossierOf(events), ChartKind::exchanges, months(2022, 1, 2027, 1))));
    };
    const QStringList towering = counts("6060");
    CHECK(towering.contains(QStringLiteral("6,060")));
    CHECK_FALSE(towering.contains(QStringLiteral("1,111")));
    CHECK_FALSE(counts("1120").contains(QStringLiteral("1,120"))); // whose would it be?
}

TEST_CASE("a count of zero is shown", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::exchanges, months(2025, 5, 2025, 6));
    const auto hit = chart->hitAt({400, 290});
    REQUIRE(hit);
    CHECK(hit->text == QString::fromUtf8("May 2025 · People returned to South: 0"));
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("0")));
}

TEST_CASE("the legend tells only what the dossier has", "[chart]")
{
    const auto full = texts(svgOf(*chartOf(exchanges(), ChartKind::exchanges)));
    CHECK(full.contains(QString::fromUtf8("↑ to North")));
    CHECK(full.contains(QString::fromUtf8("↓ to South")));
    CHECK(full.contains(QStringLiteral("up to the highest count")));
    CHECK(full.contains(QStringLiteral("count not published: at least")));
    const auto plain = texts(svgOf(*chartOf(
        dossierOf(event("a", "exchange", "2025-01-15", claim("people", "north", "\"value\": 1"))),
        ChartKind::exchanges)));
    CHECK(plain.contains(QString::fromUtf8("↑ to North")));
    CHECK_FALSE(plain.contains(QString::fromUtf8("↓ to South")));
    CHECK_FALSE(plain.contains(QStringLiteral("up to the highest count")));
}

TEST_CASE("the legend tells claims that differ from dates that are not exact", "[chart]")
{
    const auto inLegend = [](const std::string &quantity) {
        return texts(svgOf(*chartOf(
            dossierOf(event("a", "exchange", "2025-01-15", claim("people", "north", quantity)) + ","
                      + event("b", "exchange", "2025-02/2025-03",
                              claim("people", "north", "\"value\": 7"))),
            ChartKind::exchanges)));
    };
    CHECK(inLegend("\"value\": 1")
              .contains(QStringLiteral("may have been then, or at another time")));
    CHECK(inLegend("\"between\": [1, 2]")
              .contains(QStringLiteral("up to the highest count, and what may have been then")));
}

TEST_CASE("what the record is known to miss stands behind the bars, and is told", "[chart]")
{
    const std::string events
        = event("jan", "exchange", "2025-01-15", claim("people", "north", "\"value\": 100"));
    const auto withGap = [&](const std::string &lane) {
        return chartOf(dossierOf(events + R"(], "gaps": [{"id": "g", "when": "2025-03/2025-04",
                "title": "Spring", "note": "No paper came.", "lanes": [")"
                                 + lane + "\"]}"),
                       ChartKind::exchanges);
    };
    const auto known = withGap("e");
    const auto elsewhere = withGap("b");
    const auto entry = QStringLiteral("the record has a gap");
    CHECK(texts(svgOf(*known)).contains(entry));
    CHECK_FALSE(texts(svgOf(*elsewhere)).contains(entry));
    const auto sentence = QString::fromUtf8("Known to be missing: Spring, March–April 2025.");
    CHECK(known->description(9).contains(sentence));
    CHECK_FALSE(elsewhere->description(9).contains(sentence));

    // Hatched from the first day of March to the last of April, and nowhere else.
    const QImage plain = imageOf(*elsewhere);
    const QImage hatched = imageOf(*known);
    const auto differs = [&](double month) {
        const int x = static_cast<int>(60 + 820.0 * month / 6);
        const QRect column(x, 120, 1, 40);
        return plain.copy(column) != hatched.copy(column);
    };
    CHECK(differs(2.1));
    CHECK(differs(3.8));
    CHECK_FALSE(differs(1.8));
    CHECK_FALSE(differs(4.2));
}

TEST_CASE("a window without events says so, and so does a dossier", "[chart]")
{
    const auto far = chartOf(exchanges(), ChartKind::exchanges, months(2001, 1, 2001, 6));
    CHECK(texts(svgOf(*far)).contains(QStringLiteral("Nothing recorded in this window.")));
    CHECK(far->description() == QStringLiteral("Nothing recorded in this window."));
    const auto kind = GENERATE(ChartKind::bodies, ChartKind::talks);
    const auto none = chartOf(exchanges(), kind);
    CHECK_FALSE(none->hasData());
    CHECK(texts(svgOf(*none))
              .contains(QStringLiteral("The dossier records nothing for this chart.")));
}

TEST_CASE("months that are too narrow become years", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::exchanges, months(1990, 1, 2030, 1));
    const auto hit = chart->hitAt({60 + 820 * 35.5 / 40, 60});
    REQUIRE(hit);
    CHECK(hit->text.startsWith(QStringLiteral("2025 ·").left(4)));
    CHECK(hit->text.contains(QStringLiteral("at least 180")));
    CHECK(chart->title().endsWith(QStringLiteral(" by year")));
    CHECK(texts(svgOf(*chart)).contains(chart->title()));
}

TEST_CASE("running totals keep units apart and say what they came to", "[chart]")
{
    const auto dossier = dossierOf(
        event("e1", "exchange", "2025-01-15", claim("people", "north", "\"value\": 100")) + ','
        + event("e2", "exchange", "2025-02-15", claim("people", "north", "\"value\": 50")) + ','
        + event("e3", "exchange", "2025-03-15", claim("people", "north", "\"undisclosed\": true"))
        + ','
        + event("b1", "repatriation", "2025-02-01",
                claim("dead", "south", "\"between\": [1000, 1200]")));
    const auto chart = chartOf(dossier, ChartKind::cumulative);
    const QStringList shown = texts(svgOf(*chart));
    CHECK(shown.contains(QStringLiteral("People returned")));
    CHECK(shown.contains(QStringLiteral("Dead returned")));
    CHECK(shown.contains(QStringLiteral("to North: at least 150")));
    CHECK(shown.contains(QString::fromUtf8("to South: 1,000–1,200")));

    // In early March 150 were certain; after the 15th the total is open.
    const auto march = chart->hitAt({60 + 820.0 * (31 + 28 + 5) / 181, 60});
    REQUIRE(march);
    CHECK(march->text
          == QString::fromUtf8("15 February 2025 · People returned to North, in all: 150"));
    CHECK(march->events == std::vector<Index>{dossier->findEvent("e2")});
    const auto april = chart->hitAt({60 + 820.0 * (31 + 28 + 31 + 5) / 181, 60});
    REQUIRE(april);
    CHECK(april->text
          == QString::fromUtf8("15 March 2025 · People returned to North, in all: at least 150\n"
                               "1 event undisclosed"));
    CHECK(april->box.height() == march->box.height());
    CHECK_FALSE(chart->hitAt({60 + 820.0 * 5 / 181, 60})); // before the first event

    const auto early = chartOf(dossier, ChartKind::cumulative, months(2024, 1, 2024, 6));
    CHECK(texts(svgOf(*early)).contains(QStringLiteral("Nothing recorded in this window.")));
}

TEST_CASE("a running total ends where the edition's knowledge does", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::cumulative, months(2025, 1, 2027, 1));
    CHECK(chart->hitAt({60 + 820 * 0.45, 60}));
    CHECK_FALSE(chart->hitAt({60 + 820 * 0.55, 60}));
}

TEST_CASE("rounds of talks show the spread of what was reported", "[chart]")
{
    const auto dossier
        = dossierOf(event("r1", "talks", "2025-02-16",
                          claim("minutes", "", "\"value\": 100") + ','
                              + claim("minutes", "", "\"about\": 90", "south"),
                          "First round")
                    + ','
                    + event("r2", "talks", "2025-05-02", claim("minutes", "", "\"at_least\": 60"),
                            "Second round"));
    const auto chart = chartOf(dossier, ChartKind::talks);
    const QStringList shown = texts(svgOf(*chart));
    CHECK(shown.contains(QStringLiteral("First round")));
    CHECK(shown.contains(QString::fromUtf8("about 90–100 min")));
    CHECK(shown.contains(QStringLiteral("at least 60 min")));
    const auto hit = chart->hitAt({60 + 820.0 * (31 + 15.5) / 181, 200});
    REQUIRE(hit);
    CHECK(hit->text
          == QString::fromUtf8("First round · 16 February 2025: about 90–100 min\n"
                               "North: 100 min, Agency\n"
                               "South: about 90 min, Agency"));
    CHECK(hit->events == std::vector<Index>{dossier->findEvent("r1")});
}

TEST_CASE("rounds that would hide one another share a bar that loses none", "[chart]")
{
    std::string rounds;
    for (int day = 10; day < 22; ++day)
        rounds += (rounds.empty() ? "" : ",")
            + event("r" + std::to_string(day), "talks", "2025-02-" + std::to_string(day),
                    claim("minutes", "", "\"value\": " + std::to_string(day * 5)),
                    "Round " + std::to_string(day));
    const auto chart = chartOf(dossierOf(rounds), ChartKind::talks, months(2020, 1, 2030, 1));
    const double x = 60 + 820 * (5 * 365.25 + 46) / (10 * 365.25);
    const auto hit = chart->hitAt({x, 250});
    REQUIRE(hit);
    CHECK(hit->events.size() == 12);
    CHECK(hit->text.startsWith(QString::fromUtf8("Round 10 · 10 February 2025: 50 min\n")));
    CHECK(hit->text.endsWith(QStringLiteral("\nand 4 more")));
    const QStringList shown = texts(svgOf(*chart));
    CHECK(shown.contains(QStringLiteral("12 rounds, each")));
    CHECK(shown.contains(QStringLiteral("50 to 105 min")));
    // From the shortest to the longest, and not from zero, which would be a length.
    const QImage image = imageOf(*chart);
    CHECK(hit->box.bottom() < 250);
    int inked = 0;
    for (int y = 60; y < 290; ++y)
        inked += image.pixelColor(qRound(hit->box.center().x()), y) == ink(Ink::neutral) ? 1 : 0;
    CHECK(inked <= 4); // its two edges
}

TEST_CASE("charts follow the theme", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::exchanges);
    chart->setTheme(themeNamed("dark"));
    const QImage image = imageOf(*chart);
    CHECK(image.pixelColor(0, 0) == ink(Ink::paper, "dark"));
    const auto hit = chart->hitAt({60 + 820 * 0.5 / 6, 60});
    REQUIRE(hit);
    CHECK(image.pixelColor(hit->box.center().toPoint()) == ink(Ink::party1, "dark"));
}

TEST_CASE("a chart that moved and came back is the same picture", "[chart]")
{
    const auto kind = GENERATE(ChartKind::exchanges, ChartKind::cumulative, ChartKind::pledges,
                               ChartKind::deadlines);
    const auto dossier = dossierOf(
        event("jan", "exchange", "2025-01-15", claim("people", "north", "\"value\": 100")) + ','
        + event("feb", "pledge", "2025-02-15",
                claim("people", "north", "\"value\": 5") + ','
                    + claim("people", "north", "\"value\": 9", "south"))
        + R"(,{"id": "d1", "kind": "deadline", "when": "2025-02-01", "title": "Term", "sources": ["s"],
              "deadline": {"due": "2025-03-01"}})");
    const auto still = chartOf(dossier, kind);
    const auto moved = chartOf(dossier, kind);
    moved->setWindow(TimeScale(months(2020, 1, 2040, 1), 820));
    (void)imageOf(*moved);
    moved->setTheme(themeNamed("dark"));
    moved->setTheme(themeNamed("light"));
    moved->setWindow(TimeScale(halfYear, 820));
    CHECK(svgOf(*moved) == svgOf(*still));
    CHECK(imageOf(*moved) == imageOf(*still));
}

TEST_CASE("nothing of a plot leaves it", "[chart]")
{
    const auto chart = chartOf(exchanges(), ChartKind::exchanges, months(2025, 1, 2025, 2));
    chart->setWindow(TimeScale(halfYear, 820).zoomed(40, 100));
    const QImage image = imageOf(*chart);
    for (int y = 30; y < 290; ++y) {
        CHECK(image.pixelColor(57, y).saturation() < 60);
        CHECK(image.pixelColor(884, y) == ink(Ink::paper));
    }
}

TEST_CASE("text from a dossier is shown literally", "[chart]")
{
    const std::string markup = "<img src=x><b>&amp;";
    const auto dossier = dossierOf(
        event("r1", "talks", "2025-02-16", claim("minutes", "", "\"value\": 100"), markup) + ','
            + event("e1", "exchange", "2025-01-15", claim("people", "north", "\"value\": 5")) + ','
            + event("b1", "repatriation", "2025-01-15", claim("dead", "south", "\"value\": 5"))
            + R"(,{"id": "d1", "kind": "deadline", "when": "2025-02-01", "title": ")" + markup
            + R"(", "sources": ["s"], "deadline": {"due": "2025-03-01"}},)"
            + event("p1", "pledge", "2025-02-01",
                    claim("people", "north", "\"value\": 5") + ','
                        + claim("people", "north", "\"value\": 6", "south"),
                    markup),
        markup);
    for (const ChartKind kind : chartKinds) {
        const auto chart = chartOf(dossier, kind);
        const QByteArray svg = svgOf(*chart);
        CAPTURE(chart->title().toStdString());
        CHECK_FALSE(svg.contains("<image"));
        CHECK_FALSE(svg.contains("<img"));
        CHECK(svg.contains("&lt;img src=x&gt;&lt;b&gt;&amp;amp;") == chart->hasData());
        // Rich text would have turned the entity into a character and dropped the tags.
        for (const QString &text : texts(svg)) {
            if (text.contains(QStringLiteral("North")) || text.contains(QStringLiteral("Length")))
                CHECK(text.contains(QStringLiteral("&lt;img src=x&gt;&lt;b&gt;&amp;amp;")));
        }
    }
}

TEST_CASE("a frame too small for a plot is painted without one", "[chart]")
{
    const auto size = GENERATE(QSizeF(900, 40), QSizeF(90, 340), QSizeF(1, 1));
    const auto kind = GENERATE(ChartKind::exchanges, ChartKind::pledges, ChartKind::deadlines);
    Chart chart(exchanges(), kind);
    chart.setFrame({size, 60, size.width() - 10, true});
    chart.setWindow(TimeScale(halfYear, 820));
    QImage image(QSizeF(size).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    chart.paint(painter);
    painter.end();
    CHECK(image.pixelColor(0, image.height() - 1) == ink(Ink::paper));
}

TEST_CASE("a chart follows its reading and keeps its axes while the day moves", "[chart]")
{
    const auto said = [](const char *by, const char *value, const char *day) {
        return std::string(R"({"measure": "people", "to": "north", "value": )") + value
            + R"(, "by": ")" + by + R"(", "reported": ")" + day + R"("})";
    };
    const auto dossier = dossierOf(
        event("jan", "exchange", "2025-01-15",
              said("north", "100", "2025-01-15") + ", " + said("south", "140", "2025-01-20"))
        + ", " + event("jun", "exchange", "2025-06-15", said("north", "900", "2025-06-15")));
    const auto kind = GENERATE(ChartKind::exchanges, ChartKind::cumulative);
    const auto chart = chartOf(dossier, kind);
    const auto tells
        = [&](const char *text) { return chart->description().contains(QString::fromUtf8(text)); };
    const QByteArray everything = svgOf(*chart);

    chart->setReading({.rule = Reading::Rule::highest, .party = none, .asOf = {}});
    CHECK(tells(kind == ChartKind::exchanges ? "140" : "1,040"));
    chart->setReading({.rule = Reading::Rule::envelope,
                       .party = none,
                       .asOf = date::local_days{date::year{2025} / 1 / 17}});
    CHECK(tells("100"));
    CHECK_FALSE(tells("140"));
    CHECK_FALSE(tells("900"));
    CHECK(svgOf(*chart) != everything);
    CHECK(svgOf(*chart).contains(">1,000<") == everything.contains(">1,000<"));
    chart->setReading({});
    CHECK(svgOf(*chart) == everything);
}

TEST_CASE("a chart that has been moved and read otherwise is as one that is made so", "[chart]")
{
    const auto dossier = dossierOf(
        event(
            "jan", "exchange", "2025-01-15",
            R"({"measure": "people", "to": "north", "value": 100, "by": "north", "reported": "2025-01-15"})")
        + ", "
        + event(
            "may", "exchange", "2025-05-15",
            R"({"measure": "people", "to": "north", "value": 900, "by": "north", "reported": "2025-05-15"})")
        + ", "
        + event("talk", "talks", "2025-02-01",
                R"({"measure": "minutes", "value": 90, "by": "north", "reported": "2025-02-01"})"));
    const auto kind = GENERATE(ChartKind::exchanges, ChartKind::cumulative, ChartKind::talks);
    const Reading reading{.rule = Reading::Rule::lowest,
                          .party = none,
                          .asOf = date::local_days{date::year{2025} / 3 / 1}};
    const Window window = months(2025, 1, 2025, 3);
    const auto chart = chartOf(dossier, kind);
    const QByteArray before = svgOf(*chart);
    chart->setReading(reading);
    chart->setWindow(TimeScale(window, 500)); // of a timeline that is narrower than the chart
    Chart made(dossier, kind, reading);
    made.setFrame(frame);
    made.setWindow(TimeScale(window, 500));
    CHECK(svgOf(*chart) == svgOf(made));
    CHECK(svgOf(*chart) != before);
    CHECK(chart->description() == made.description());
}

TEST_CASE("a range makes no bar higher than its count", "[chart]")
{
    // A pixel is worth more than 300.
    const auto dossier = dossierOf(
        event("great", "exchange", "2025-01-15", claim("people", "north", R"("value": 90000)"))
        + ','
        + event("range", "exchange", "2025-03-15",
                claim("people", "north", R"("between": [900, 1000])")));
    const auto chart = chartOf(dossier, ChartKind::exchanges);
    const auto hit = hitWith(*chart, QStringLiteral("March 2025"));
    REQUIRE(hit);
    CHECK(hit->box.height() <= 3);
}

TEST_CASE("where claims differ a bar has its label first, on two lines if need be", "[chart]")
{
    // Months of some 34 px.
    const auto dossier = dossierOf(
        event("a", "exchange", "2025-03-15", claim("people", "north", R"("value": 1205)")) + ','
        + event("b", "exchange", "2025-04-15",
                claim("people", "north", R"("between": [1200, 1204])"))
        + ',' + event("c", "exchange", "2025-05-15", claim("people", "north", R"("value": 1205)"))
        + ',' + event("d", "exchange", "2025-11-15", claim("people", "north", R"("value": 3000)")));
    const QStringList told
        = texts(svgOf(*chartOf(dossier, ChartKind::exchanges, months(2024, 7, 2026, 7))));
    CHECK(told.contains(QString::fromUtf8("1,200–")));
    CHECK(told.contains(QStringLiteral("1,204")));
}

TEST_CASE("an axis tells millions where their numbers have no room", "[chart]")
{
    const auto dossier = dossierOf(
        event("a", "exchange", "2025-03-15", claim("people", "north", R"("value": 1150000)")));
    const auto chart = chartOf(dossier, ChartKind::exchanges);
    chart->setFrame({{900, 340}, 45, 880, true});
    CHECK(texts(svgOf(*chart)).contains(QString::fromUtf8("1\u00a0M")));
}

TEST_CASE("however great the counts, a value axis tells a size", "[chart]")
{
    const auto [value, size]
        = GENERATE(table<std::string, std::string>({{"8200000000", "4,000\u00a0M"},
                                                    {"61000000000", "20\u00a0bn"},
                                                    {"900000000000", "400\u00a0bn"}}));
    CAPTURE(value);
    const auto chart = chartOf(dossierOf(event("e", "exchange", "2025-01-10",
                                               claim("people", "north", "\"value\": " + value))),
                               GENERATE(ChartKind::exchanges, ChartKind::cumulative));
    chart->setFrame({{900, 340}, 56, 880, true}); // as figures have it
    const QStringList told = texts(svgOf(*chart));
    CHECK(told.contains(QString::fromStdString(size)));
    CHECK(told.contains(QStringLiteral("0")));
}
