// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claimrows.h"
#include "app/eventdetails.h"
#include "app/sample.h"
#include "catch.h"

#include "dossier/reader.h"

#include <QAbstractItemModelTester>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

EventSheet sheetOf(std::string_view id)
{
    const auto dossier = sampleDossier();
    return describeEvent(*dossier, dossier->findEvent(id), {});
}

QString valueOf(const std::vector<FactRow> &facts, const char *name)
{
    for (const FactRow &fact : facts) {
        if (fact.name == text(name))
            return fact.value;
    }
    return text("none");
}

}

TEST_CASE("a sheet begins with what, when, where and who", "[eventsheet]")
{
    const EventSheet sheet = sheetOf("round-1");
    CHECK(sheet.kind == text("Talks"));
    CHECK(sheet.title == text("First round"));
    CHECK(sheet.date == text("3 March 2001"));
    CHECK(valueOf(sheet.facts, "Place") == text("Under the oak"));
    CHECK(valueOf(sheet.facts, "Parties") == text("Alder, Birch"));
    CHECK(valueOf(sheet.facts, "Certainty") == text("high"));
    CHECK(valueOf(sheet.facts, "By") == text("none"));
    CHECK(valueOf(sheetOf("dispute-1").facts, "By") == text("Alder"));
}

TEST_CASE("claims of one figure stand together with who, how much, what words and where",
          "[eventsheet]")
{
    const std::vector<ClaimRow> claims = sheetOf("bodies-1").claims;
    REQUIRE(claims.size() == 3);
    CHECK(claims[0].heading == text("Bodies to Alder"));
    CHECK(claims[0].unit == text("bodies"));
    CHECK(claims[0].count == text("500–503"));
    CHECK(claims[0].disputed);
    CHECK(claims[0].who == text("Alder"));
    CHECK(claims[0].ink == text("party1"));
    CHECK(claims[0].quantity == text("500"));
    CHECK(claims[0].said == text("five hundred"));
    CHECK(claims[0].source == text("The Paper · What was said · 11 March 2001"));
    CHECK(claims[0].reported.isEmpty()); // the source's day says it

    CHECK(claims[1].heading.isEmpty());
    CHECK(claims[1].who == text("Birch"));
    CHECK(claims[1].ink == text("party2"));
    CHECK(claims[1].quantity == text("503"));
    CHECK(claims[1].reported == text("13 March 2001"));
    CHECK(claims[1].locator == text("line 2"));
    CHECK(claims[1].note == text("A later count."));
    CHECK(claims[1].scope.isEmpty());

    CHECK(claims[2].scope == text("running total since January 2001"));
    CHECK(claims[2].quantity == text("2,503"));
    CHECK(claims[2].recorded == text("own counts recorded here: 503; 2,000 fewer than stated"));
    CHECK(claims[2].differs);
    CHECK(claims[0].recorded.isEmpty());
    CHECK_FALSE(claims[0].differs);
}

TEST_CASE("each of two running totals that cannot both be right says so", "[eventsheet]")
{
    const ReadResult result = readDossier(R"({
        "ledgerline": 1, "title": "T", "language": "en", "timezone": "UTC", "edition": "2002-12-31",
        "parties": { "a": { "name": "Alder", "role": "belligerent", "ink": "party-1" },
                     "b": { "name": "Birch", "role": "belligerent", "ink": "party-2" } },
        "measures": { "m": { "name": "Bodies", "unit": "bodies" } },
        "lanes": [ { "id": "l", "name": "L", "kinds": ["repatriation"], "measure": "m" } ], "sources": {},
        "events": [ { "id": "e", "kind": "repatriation", "when": "2001-03-11", "title": "E",
            "claims": [
                { "measure": "m", "to": "a", "value": 51, "by": "a" },
                { "measure": "m", "to": "a", "value": 78, "by": "a", "scope": "cumulative" },
                { "measure": "m", "to": "a", "about": 70, "by": "b", "scope": "cumulative",
                  "until": "2001-02" },
                { "measure": "m", "to": "a", "value": 79, "by": "b", "scope": "cumulative" } ] }
        ] })");
    REQUIRE(result.dossier);
    const auto claims = describeEvent(*result.dossier, 0, {}).claims;
    REQUIRE(claims.size() == 4);
    CHECK(claims[0].rivals.isEmpty());
    CHECK_FALSE(claims[0].disputed);
    CHECK(claims[1].rivals == text("claims of this total differ: 78–79"));
    CHECK(claims[2].rivals.isEmpty());
    CHECK(claims[3].rivals == text("claims of this total differ: 78–79"));
}

TEST_CASE("what goes to one side has another table than what goes to the other", "[eventsheet]")
{
    const std::vector<ClaimRow> claims = sheetOf("exchange-1").claims;
    REQUIRE(claims.size() == 2);
    CHECK(claims[0].heading == text("People to Alder"));
    CHECK(claims[1].heading == text("People to Birch"));
    CHECK(claims[0].count.isEmpty()); // one claim is its own count
    CHECK(claims[0].unit == text("people"));
    CHECK(sheetOf("round-1").claims.front().quantity == text("90 min"));
    CHECK(sheetOf("round-1").claims.front().unit.isEmpty());
    CHECK(sheetOf("exchange-2").claims.front().quantity == text("undisclosed"));
    CHECK(sheetOf("exchange-2").claims.front().unit.isEmpty());
}

TEST_CASE("a pledge tells what was agreed, delivered and is outstanding, as of a day",
          "[eventsheet]")
{
    const auto dossier = sampleDossier();
    const Index pledge = dossier->findEvent("pledge-1");
    const auto facts = [&](const Reading &reading) {
        QStringList told;
        for (const FactRow &fact : describeEvent(*dossier, pledge, {}, reading).pledge)
            told.append(fact.name + u": " + fact.value);
        return told;
    };
    CHECK(facts({}).join(u'|').toStdString()
          == "State: disputed|to Alder: Bodies\n1,000 agreed, 500\u2013503 delivered\n"
             "open: 497\u2013500 outstanding; disputed");
    Reading before;
    before.asOf = Instant(date::local_days{date::year{2001} / 3 / 12}); // the end of 11 March
    CHECK(facts(before).join(u'|').toStdString()
          == "State: disputed|to Alder: Bodies\n1,000 agreed, 500 delivered\n"
             "open: 500 outstanding; disputed");
    CHECK(sheetOf("exchange-1").pledge.empty());
    CHECK(sheetOf("pledge-1").deadline.empty());
}

TEST_CASE("links are told from both ends", "[eventsheet]")
{
    const auto dossier = sampleDossier();
    const auto links = [&](const char *id) {
        QStringList told;
        for (const LinkRow &link : sheetOf(id).links)
            told.append(link.relation + u": " + link.title);
        return told;
    };
    CHECK(
        links("bodies-1")
        == QStringList{text("Fulfils: A thousand bodies"), text("Disputed by: Not all were ours")});
    CHECK(links("pledge-1") == QStringList{text("Fulfilled by: First return")});
    CHECK(links("dispute-1") == QStringList{text("Disputes: First return")});
    CHECK(links("term-1") == QStringList{text("Amended by: Ten days")});
    CHECK(links("term-2") == QStringList{text("Amends: Fifty days")});
    CHECK(sheetOf("pledge-1").links.front().event
          == static_cast<int>(dossier->findEvent("bodies-1")));
}

TEST_CASE("a deadline tells its term, its due day and what came of it", "[eventsheet]")
{
    const std::vector<FactRow> first = sheetOf("term-1").deadline;
    CHECK(valueOf(first, "Announced") == text("1 April 2001"));
    CHECK(valueOf(first, "Term") == text("50 days"));
    CHECK(valueOf(first, "Due") == text("21 May 2001"));
    CHECK(valueOf(first, "State") == text("amended by “Ten days”"));
    const std::vector<FactRow> second = sheetOf("term-2").deadline;
    CHECK(valueOf(second, "Due") == text("21 April 2001"));
    CHECK(valueOf(second, "State") == text("passed"));
    CHECK(sheetOf("round-1").deadline.empty());
}

TEST_CASE("a deadline's lines keep its hour, its days and how late it was met", "[eventsheet]")
{
    const auto linesOf = [](const char *terms, const char *when = "2001-04-11") {
        QByteArray file = sampleFile();
        file.replace(R"("when": "2001-04-11")",
                     QByteArray(R"("when": ")").append(when).append('"'));
        file.replace(R"("deadline": { "within": "P10D", "outcome": "passed" })",
                     QByteArray(R"("deadline": { )").append(terms).append(" }"));
        const auto dossier = sampleDossier(file);
        return describeEvent(*dossier, dossier->findEvent("term-2"), {}).deadline;
    };
    const auto truce = linesOf(R"("within": "PT30H", "outcome": "ended")", "2001-04-11T18:00");
    CHECK(valueOf(truce, "Due") == text("13 April 2001, 00:00"));
    CHECK(valueOf(truce, "State") == text("ended"));
    CHECK(valueOf(linesOf(R"("within": ["P10D", "P12D"])"), "Due") == text("21–23 April 2001"));
    CHECK(valueOf(linesOf(R"("due": "2001-04-21", "outcome": "met", "outcome_on": "2001-04-23")"),
                  "State")
          == text("met 2 days late on 23 April 2001"));
}

TEST_CASE("sources are the event's own and then those of its claims, each once", "[eventsheet]")
{
    const std::vector<SourceRow> sources = sheetOf("bodies-1").sources;
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].title == text("What was said"));
    CHECK(sources[0].origin == text("The Paper · 11 March 2001 · page 3"));
    CHECK(sources[1].address == text("https://wire.example/2"));
    CHECK(sources[1].origin == text("The Wire · 12 March 2001"));
}

TEST_CASE("an address that does not lead to the web is shown and is no link", "[eventsheet]")
{
    QByteArray file = sampleFile();
    file.replace("https://wire.example/2", "javascript:alert(1)");
    const ReadResult result = readDossier(file.toStdString());
    REQUIRE(result.dossier);
    const std::vector<SourceRow> sources
        = describeEvent(*result.dossier, result.dossier->findEvent("bodies-1"), "").sources;
    REQUIRE(sources.size() == 2);
    CHECK(sources[1].address.isEmpty());
    CHECK(sources[1].origin == text("The Wire · 12 March 2001 · javascript:alert(1)"));
}

TEST_CASE_METHOD(CleanDesk, "the models of a sheet keep their promises while it changes",
                 "[eventsheet]")
{
    EventDetails details;
    const QAbstractItemModelTester claims(details.claims());
    const QAbstractItemModelTester links(details.links());
    const QAbstractItemModelTester sources(details.sources());
    const QAbstractItemModelTester facts(details.facts());
    const QAbstractItemModelTester deadline(details.deadline());
    const QAbstractItemModelTester group(details.group());
    for (const char *id : {"bodies-1", "term-1", "exchange-1", "exchange-2", "round-1"}) {
        details.show(sheetOf(id));
        CHECK(details.claims()->rowCount() == static_cast<int>(sheetOf(id).claims.size()));
    }
    details.show({});
    CHECK(details.title().isEmpty());
    CHECK(details.claims()->rowCount() == 0);
}
