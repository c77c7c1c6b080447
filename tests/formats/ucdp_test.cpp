// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/dossier.h"
#include "formats/foreign.h"
#include "samples.h"

using namespace ledgerline;

namespace {

const Event &eventOf(const Dossier &dossier, std::string_view id)
{
    const Index row = dossier.findEvent(id);
    REQUIRE(row != none);
    return dossier.events[row];
}

const Claim &deathsOf(const Dossier &dossier, std::string_view id)
{
    const Event &event = eventOf(dossier, id);
    REQUIRE(event.claims.count == 1);
    return dossier.claimsOf(event)[0];
}

}

TEST_CASE("deaths in UCDP's data are one interval that keeps the best estimate", "[ucdp]")
{
    const Foreign foreign = readSample("ucdp.csv", "ucdp");
    CHECK(foreign.rows == 9);
    CHECK(inLines(foreign.skipped)
          == "8: \"2031-02-30\": the day does not exist: February 2031 has 28 days\n"
             "9: \"2031-06-09/2031-06-08\": the interval ends before it starts\n");
    CHECK(
        inLines(foreign.warnings)
        == "7: the estimates are in no order (low 8, best 5, high 6): the widest bounds are taken\n"
           "10: no type of violence: \"7\"\n"
           "10: it is not told how well the date is known (date_prec \"9\"): taken as about then\n"
           "10: no count of deaths: low many, best 6, high 6\n");

    const auto dossier = readBack(foreign);
    const Claim &first = deathsOf(*dossier, "500101");
    CHECK(first.quantity() == Quantity{.low = 7, .high = 9});
    CHECK(dossier->rareOf(first).said == "best 7");
    CHECK(dossier->parties[first.by].name.text == "UCDP");
    CHECK(dossier->rareOf(first).locator == "line 2"); // its own word, and not the newspaper's
    CHECK(dossier->measures.size() == 1);
    CHECK(deathsOf(*dossier, "500102").quantity().isExact());
    CHECK(dossier->rareOf(deathsOf(*dossier, "500102")).said.empty());
    CHECK(deathsOf(*dossier, "500103").quantity() == Quantity{.low = 0, .high = 12});
    const Claim &disordered = deathsOf(*dossier, "500106");
    CHECK(disordered.quantity() == Quantity{.low = 5, .high = 8});
    CHECK(dossier->rareOf(disordered).said == "low 8, best 5, high 6");
    CHECK(eventOf(*dossier, "500109").claims.count == 0);
}

TEST_CASE("dates of UCDP's data are as precise as they are known", "[ucdp]")
{
    const auto dossier = readBack(readSample("ucdp.csv", "ucdp"));
    CHECK(eventOf(*dossier, "500101").when->text == "2031-01-18");
    CHECK(eventOf(*dossier, "500102").when->text == "2031-02-02~/2031-02-05~");
    CHECK(eventOf(*dossier, "500103").when->text == "2031-03-03~/2031-03-09~");
    CHECK(eventOf(*dossier, "500104").when->text == "2031-04");
    CHECK(eventOf(*dossier, "500105").when->text == "2031");
    CHECK(eventOf(*dossier, "500106").when->text == "2031-05-04/2031-05-05");
    CHECK(eventOf(*dossier, "500109").when->text == "2031-07-01~");
}

TEST_CASE("articles, sides and types of UCDP's data are sources, parties and lanes", "[ucdp]")
{
    const auto dossier = readBack(readSample("ucdp.csv", "ucdp"));
    const Event &first = eventOf(*dossier, "500101");
    const auto citations = dossier->citationsOf(first);
    REQUIRE(citations.size() == 3); // two articles, and the data set
    const Source &source = dossier->sources[citations[0].source];
    CHECK(source.publisher.text == "The Echo");
    CHECK(source.title.text == "Shots at the mole, and a calm night");
    CHECK(source.published->text == "2031-01-19");
    const Event &fourth = eventOf(*dossier, "500104");
    CHECK(dossier->sources[dossier->citationsOf(fourth)[0].source].title.text
          == "The Echo, \"A bad month for nets\", 2 May 2031");

    REQUIRE(dossier->side[0] != none);
    CHECK(dossier->parties[dossier->side[0]].name.text == "Government of Northland");
    CHECK(dossier->parties[dossier->side[1]].name.text == "Southland Front");
    CHECK(dossier->partiesOf(eventOf(*dossier, "500105")).size() == 1); // not the civilians
    CHECK(dossier->rareOf(first).place.text
          == "Harbour Town, Harbour district, Strait province, Northland");
    REQUIRE(dossier->lanes.size() == 4); // and one for the row without a type
    CHECK(dossier->lanes[0].name.text == "State-based violence");
    CHECK(dossier->lanes[1].name.text == "Non-state violence");
    CHECK(dossier->lanes[2].name.text == "One-sided violence");
}

TEST_CASE("the older order of columns and the tags of HDX give the same events", "[ucdp]")
{
    const Foreign now = readSample("ucdp.csv", "ucdp");
    const auto [file, events] = GENERATE(
        table<std::string_view, std::size_t>({{"ucdp-v19.csv", 6}, {"ucdp-hdx.csv", 3}}));
    const Foreign then = readSample(file, "ucdp");
    CHECK(then.rows == events);
    REQUIRE(then.events.size() == events);
    CHECK(then.skipped.empty());
    for (std::size_t i = 0; i < events; ++i) {
        CHECK(then.events[i].id == now.events[i].id);
        CHECK(then.events[i].when == now.events[i].when);
        CHECK(then.events[i].claims.at(0).quantity == now.events[i].claims.at(0).quantity);
    }
}

TEST_CASE("a UCDP number that is missing leaves that bound open", "[ucdp]")
{
    const auto quantityOf = [](const std::string &estimates) {
        const Foreign foreign
            = readText("type_of_violence,side_a,side_b,date_prec,date_start,low,best,high\n"
                       "1,North,South,1,2031-01-18,"
                           + estimates + '\n',
                       "ucdp");
        REQUIRE(foreign.events.size() == 1);
        return foreign.events.front().claims.empty()
            ? std::nullopt
            : std::optional(foreign.events.front().claims.front().quantity);
    };
    CHECK(quantityOf("3,5,") == Quantity{.low = 3, .high = {}});
    CHECK(quantityOf(",5,9") == Quantity{.low = 0, .high = 9, .statesLow = false});
    CHECK(quantityOf(",5,") == Quantity{.low = 5, .high = 5});
    CHECK(quantityOf(",,") == std::nullopt);
}
