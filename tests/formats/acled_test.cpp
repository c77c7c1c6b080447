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

}

TEST_CASE("ACLED's events keep their count, its speaker and its caution", "[acled]")
{
    const Foreign foreign = readSample("acled.csv", "acled");
    CHECK(foreign.rows == 7);
    CHECK(inLines(foreign.skipped)
          == "7: \"05/06/2031\" may have its day or its month first; say which\n"
             "8: \"2031-06-31\": the day does not exist: June 2031 has 30 days\n");
    CHECK(inLines(foreign.warnings)
          == "9: it is not told how well the date is known (time_precision \"\"): taken as about "
             "then\n"
             "9: no count of fatalities: \"some\"\n");

    const auto dossier = readBack(foreign);
    const Event &first = eventOf(*dossier, "nor101");
    REQUIRE(first.claims.count == 1);
    const Claim &claim = dossier->claimsOf(first)[0];
    CHECK(claim.quantity() == Quantity{.low = 7, .high = 7});
    CHECK(dossier->parties[claim.by].name.text == "ACLED");
    CHECK(dossier->rareOf(claim).note.text
          == "The most conservative of the estimates that ACLED found.");
    CHECK(dossier->reportedOf(claim)->text == "2031-07-31");
    CHECK(dossier->rareOf(claim).locator == "line 2");
    CHECK(dossier->citationsOf(first).size() == 4); // three sources in one cell, and the file
    CHECK(first.title.text
          == "Armed clash: Military Forces of Northland (2029-) \u2013 Southland Front, Harbour "
             "Town");
    CHECK(dossier->rareOf(first).place.text
          == "Harbour Town, Harbour district, Strait province, Northland");
    CHECK(eventOf(*dossier, "nor107").claims.count == 0);
}

TEST_CASE("ACLED's dates are read in their three forms, as precise as they are known", "[acled]")
{
    const auto file = GENERATE("acled.csv", "acled-old.csv");
    CAPTURE(file);
    const auto dossier = readBack(readSample(file, "acled"));
    const bool isOld = std::string_view(file) == "acled-old.csv";
    CHECK(eventOf(*dossier, isOld ? "7000001" : "nor101").when->text == "2031-01-18");
    CHECK(eventOf(*dossier, "nor102").when->text == "2031-01-30~/2031-02-05~");
    CHECK(eventOf(*dossier, "nor103").when->text == "2031-03");
    CHECK(eventOf(*dossier, "nor104").when->text == "2031-05-16");
    REQUIRE(dossier->lanes.size() == 3);
    CHECK(dossier->lanes[0].name.text == "Battles");
    CHECK(dossier->parties[dossier->side[0]].name.text == "Military Forces of Northland (2029-)");
    CHECK(dossier->parties[dossier->side[1]].name.text == "Southland Front");
}

TEST_CASE("ACLED's days stand first unless other dates can only have them second", "[acled]")
{
    const auto first = [](const std::string &other) {
        return readText("event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,"
                        "fatalities\nA1,03-04-2025,1,Battles,Armed clash,A,1\nA2,"
                            + other + ",1,Battles,Armed clash,A,1\n",
                        "acled")
            .events.at(0)
            .when;
    };
    CHECK(first("05-06-2025") == "2025-04-03");
    CHECK(first("16-05-2025") == "2025-04-03");
    CHECK(first("05-16-2025") == "2025-03-04");
}

TEST_CASE("ACLED's order of day and month is looked for in all rows, and told where two are found",
          "[acled]")
{
    std::string text = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,"
                       "fatalities\n";
    const auto add = [&](int id, const std::string &date) {
        text += "A" + std::to_string(id) + "," + date + ",1,Battles,Armed clash,A,1\n";
    };
    for (int id = 0; id < 2000; ++id)
        add(id, "01-02-2025");
    add(2000, "01-31-2025");
    CHECK(readText(text, "acled").events.at(0).when == "2025-01-02");
    add(2001, "31-01-2025");
    const Foreign both = readText(text, "acled");
    CHECK(both.events.size() == 2);
    CHECK(both.skipped.size() == 2000);
    CHECK(both.skipped.at(0).text
          == "\"01-02-2025\" may have its day or its month first; say which");
}

TEST_CASE("a date of a spreadsheet in ACLED's data is taken when its order is told", "[acled]")
{
    ImportOptions options;
    options.mapping.dates = DateOrder::monthFirst;
    const Foreign foreign = readSample("acled.csv", "acled", options);
    CHECK(foreign.skipped.size() == 1);
    CHECK(foreign.events.at(4).when == "2031-05-06");
}
