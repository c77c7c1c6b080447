// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samples.h"

using namespace ledgerline;

TEST_CASE("items and groups of vis-timeline are read", "[vis]")
{
    ImportOptions options;
    options.fileName = "vis.json";
    options.timezone = "Europe/Istanbul";
    const Foreign foreign = readSample("vis.json", "vis", options);
    CHECK(foreign.rows == 10);
    CHECK(inLines(foreign.skipped)
          == "7: there is no date\n"
             "8: there is no title\n"
             "9: \"2025-06-10/2025-06-09\": the interval ends before it starts\n"
             "10: this is no item\n");
    const auto dossier = readBack(foreign, options);
    REQUIRE(dossier->lanes.size() == 4);
    CHECK(dossier->lanes[0].name.text == "Talks");
    CHECK(dossier->lanes[1].name.text == "Exchanges");
    CHECK(dossier->lanes[2].name.text == "Bodies");
    CHECK(dossier->lanes[3].name.text == "Events");
    const auto event = [&](std::string_view id) -> const Event & {
        const Index row = dossier->findEvent(id);
        REQUIRE(row != none);
        return dossier->events[row];
    };
    CHECK(event("1").title.text == "First round of talks");
    CHECK(event("1").summary.text == "About 100 minutes\nby one report");
    CHECK(event("2").when->text == "2025-07-23T17:37:00Z/2025-07-23T18:16:00Z");
    CHECK(event("2").when->start.earliest
          == std::get<Edtf>(parseEdtf("2025-07-23T20:37:00")).start.earliest);
    CHECK(event("e1").when->text == "2025-05-23/2025-05-25");
    const Event &exchange = event("e1");
    CHECK(
        dossier->extras[dossier->rareOf(exchange).extras.first].json
        == R"({ "style": "color: red", "editable.remove": "true", "editable.updateTime": "false" })");
    CHECK(dossier->laneOf(event("b1")) == 2);
    CHECK(event("the-istanbul-rounds").title.text == "The Istanbul rounds");
    CHECK(event("e1-2").when->text == "2025-06-09T12:00:00+03:00");
    CHECK(dossier->citationsOf(event("b1"))[0].locator == "item 4");
}

TEST_CASE("an array of items alone is read, its groups by their ids", "[vis]")
{
    const auto dossier = readBack(readSample("vis-items.json", "vis"));
    REQUIRE(dossier->lanes.size() == 3);
    CHECK(dossier->lanes[0].name.text == "t");
    CHECK(dossier->lanes[2].name.text == "7");
}

TEST_CASE("JSON without items is a fault", "[vis]")
{
    const auto read = readForeign(*formatNamed("vis"), R"({"groups":[]})", {});
    REQUIRE(std::holds_alternative<Fault>(read));
    CHECK(std::get<Fault>(read).message
          == "items of vis-timeline are an array, or an object with one, \"items\"");
    CHECK(!recogniseFormat(R"({"ledgerline":1})"));
}
