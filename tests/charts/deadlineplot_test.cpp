// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

#include "ledger/knowledge.h"

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::string deadline(const std::string &id, const std::string &when, const std::string &term,
                     const std::string &more = {})
{
    return R"({"id": ")" + id + R"(", "kind": "deadline", "when": ")" + when
        + R"(", "title": "Title )" + id + R"(", "sources": ["s"], "deadline": {)" + term + '}'
        + more + '}';
}

/// Fifty days from 10 January, cut on 20 January to ten or twelve; and one that was met.
std::shared_ptr<const Dossier> terms()
{
    return dossierOf(
        deadline("long", "2025-01-10", R"("within": "P50D")") + ','
        + deadline("short", "2025-01-20", R"("within": ["P10D", "P12D"])", R"(, "amends": "long")")
        + ',' + deadline("kept", "2025-01-15", R"("due": "2025-04-01", "outcome": "met",
                                            "outcome_on": "2025-03-20")"));
}

Reading asOf(unsigned month, unsigned day)
{
    Reading reading;
    reading.asOf = asOfDay(Day(date::year(2025) / date::month(month) / date::day(day)));
    return reading;
}

}

TEST_CASE("a deadline's row tells its days and its outcome", "[deadlines]")
{
    const auto dossier = terms();
    const auto chart = chartOf(dossier, ChartKind::deadlines);
    const QStringList told = texts(svgOf(*chart));
    CHECK(told.contains(QStringLiteral("amended 20 January 2025")));
    CHECK(told.contains(QString::fromUtf8("10–12")));
    CHECK(told.contains(QStringLiteral("50")));
    CHECK(told.contains(QStringLiteral("met 20 March 2025")));
    const auto hit = hitWith(*chart, QStringLiteral("Title long"));
    REQUIRE(hit);
    CHECK(hit->text.contains(QStringLiteral("Given 50 days, used 10 days")));
    CHECK(hit->events
          == std::vector<Index>{dossier->findEvent("long"), dossier->findEvent("short")});
}

TEST_CASE("a deadline's texts keep its hour, its \"about\" and how late it was met", "[deadlines]")
{
    const auto dossier = dossierOf(
        deadline("truce", "2025-04-19T18:00", R"("within": "PT30H", "outcome": "ended")") + ','
        + deadline("vague", "2025-03-01", R"("due": "2025-05-31~", "outcome": "passed")") + ','
        + deadline("late", "2025-02-11", R"("due": "2025-02-15", "outcome": "met",
                                            "outcome_on": "2025-02-16")"));
    const auto chart = chartOf(dossier, ChartKind::deadlines);
    const QString told = chart->description();
    CHECK(told.contains(QStringLiteral("Announced 19 April 2025, 18:00; Due 21 April 2025, 00:00; "
                                       "ended 21 April 2025, 00:00, as the dossier states.")));
    CHECK(told.contains(QStringLiteral("Due about 31 May 2025; Given 91 days, used 91 days, "
                                       "overdue 214 days, as of 31 December 2025; "
                                       "passed about 31 May 2025")));
    const QStringList full = texts(svgOf(*chart));
    CHECK(full.contains(QStringLiteral("passed about 31 May 2025")));
    CHECK(full.contains(QStringLiteral("met 16 February 2025, 1 day late")));

    chart->setFrame({{340, 125}, 60, 320, true});
    const QStringList brief = texts(svgOf(*chart));
    CAPTURE(brief.join(u'|').toStdString());
    CHECK(brief.contains(QStringLiteral("met 1 day late")));
}

TEST_CASE("an amendment stands just below what it amends", "[deadlines]")
{
    const auto chart = chartOf(terms(), ChartKind::deadlines);
    const QStringList told = texts(svgOf(*chart)).filter(QStringLiteral("Title"));
    CHECK(told
          == QStringList{QStringLiteral("Title long"), QStringLiteral("Title short"),
                         QStringLiteral("Title kept")});
}

TEST_CASE("deadlines stand as they did on the reading's day", "[deadlines]")
{
    const auto chart = chartOf(terms(), ChartKind::deadlines);
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("as of 31 December 2025")));
    chart->setReading(asOf(1, 18));
    QStringList told = texts(svgOf(*chart));
    CHECK(told.contains(QStringLiteral("as of 18 January 2025")));
    CHECK(told.contains(QStringLiteral("pending, due 1 March 2025")));
    CHECK(told.contains(QStringLiteral("42"))); // left
    CHECK_FALSE(told.contains(QStringLiteral("Title short")));
    chart->setReading(asOf(1, 25));
    told = texts(svgOf(*chart));
    CHECK(told.contains(QString::fromUtf8("pending, due 30 January – 1 February")));
    CHECK(told.contains(QString::fromUtf8("5–7")));
}

TEST_CASE("a deadline is shown while its term touches the window", "[deadlines]")
{
    const auto dossier = terms();
    const auto chart = chartOf(dossier, ChartKind::deadlines, months(2025, 2, 2025, 3));
    const QStringList told = texts(svgOf(*chart)).filter(QStringLiteral("Title"));
    CHECK(told.contains(QStringLiteral("Title long"))); // as it was announced
    CHECK(told.contains(QStringLiteral("Title kept")));
    chart->setWindow(TimeScale(months(2025, 5, 2025, 6), 100));
    CHECK(texts(svgOf(*chart)).contains(QStringLiteral("Nothing recorded in this window.")));
    const Window all{dossier->events[0].when->extent().from,
                     Day(date::year(2025) / 4 / 1) + date::days(1)};
    REQUIRE(chart->extent());
    CHECK(chart->extent()->from == all.from);
    CHECK(chart->extent()->to == all.to);
}
