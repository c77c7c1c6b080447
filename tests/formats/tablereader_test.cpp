// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samples.h"

#include "formats/tablereader.h"

using namespace ledgerline;

TEST_CASE("a table of returns is read with its claims, sources and doubts", "[tablereader]")
{
    ImportOptions options;
    options.fileName = "returns.csv";
    options.timezone = "Europe/Kyiv";
    const Foreign foreign = readSample("returns.csv", "csv", options);
    CHECK(foreign.rows == 9);
    CHECK(foreign.events.size() == 8);
    CHECK(inLines(foreign.skipped) == "10: there is no date\n");
    CHECK(inLines(foreign.warnings)
          == "11: the bounds are in no order: low \"1248\", value \"\", high \"1245\"\n"
             "12: no count in \"Value\": \"many\"\n");

    const auto dossier = readBack(foreign, options);
    CHECK(dossier->lanes.size() == 2);
    CHECK(dossier->lanes[1].name.text == "Bodies");
    const auto event = [&](std::string_view id) -> const Event & {
        const Index row = dossier->findEvent(id);
        REQUIRE(row != none);
        return dossier->events[row];
    };
    const Event &first = event("exchange-of-390-for-390");
    CHECK(first.when->text == "2025-05-23");
    CHECK(dossier->rareOf(first).note.text
          == "First of three days,\nthe largest exchange until then");
    REQUIRE(first.claims.count == 1);
    const Claim &claim = dossier->claimsOf(first)[0];
    CHECK(claim.quantity() == Quantity{.low = 390, .high = 390});
    CHECK(dossier->parties[claim.by].name.text == "Ukraine");
    CHECK(dossier->measures[claim.measure].name.text == "Prisoners");
    CHECK(dossier->sources[claim.source].publisher.text == "Ukrainska Pravda");
    CHECK(dossier->extras[dossier->rareOf(first).extras.first].json == R"({ "Archive": "A-1" })");

    CHECK(event("exchange-of-1000-for-1000").when->text == "2025-05-23/2025-05-25");
    CHECK(dossier->rareOf(dossier->claimsOf(event("exchange-of-1000-for-1000"))[0]).locator
          == "line 4");
    CHECK(dossier->claimsOf(event("bodies-1245-or-1248"))[0].quantity()
          == Quantity{.low = 1245, .high = 1248});
    CHECK(dossier->rareOf(event("bodies-1245-or-1248")).note.text
          == "In the words of one side \"the last stage\"");
    CHECK(event("bodies-returned-in-june").when->text == "2025-06");
    CHECK(event("bodies-returned-in-june").claims.count == 0);
    const Claim &about = dossier->claimsOf(event("bodies"))[0];
    CHECK(about.quantity() == Quantity{.low = 6000, .high = 6000, .approximate = true});
    CHECK(dossier->rareOf(about).said == "about 6,000");
    CHECK(dossier->rareOf(dossier->claimsOf(event("under-25"))[0]).said == "dozens");
    CHECK(event("bad-bounds").claims.count == 0);
    CHECK(dossier->extras[dossier->rareOf(event("bad-bounds")).extras.first].json
          == R"({ "Low": "1248", "High": "1245", "Measure": "Bodies" })");
}

TEST_CASE("tables of others are known by their headers", "[tablereader]")
{
    SECTION("Timeline Storyteller")
    {
        const auto dossier = readBack(readSample("storyteller.csv", "csv"));
        REQUIRE(dossier->events.size() == 4);
        CHECK(dossier->lanes.size() == 2);
        CHECK(dossier->events[0].when->text == "2025");
        CHECK(dossier->events[1].title.text == "First round of talks, Istanbul");
        CHECK(dossier->events[3].when->text == "2025-07-14/2025-09-02");
    }
    SECTION("Timesketch")
    {
        const auto dossier = readBack(readSample("timesketch.csv", "csv"));
        REQUIRE(dossier->events.size() == 2);
        CHECK(dossier->events[0].title.text == "Third round begins");
        CHECK(dossier->events[0].when->text == "2025-07-23T17:37:00+00:00");
        CHECK(dossier->lanes[0].name.text == "Begin");
    }
    SECTION("timemapper")
    {
        const auto dossier = readBack(readSample("timemapper.csv", "csv"));
        REQUIRE(dossier->events.size() == 2);
        CHECK(dossier->events[0].when->text == "2025-07-23");
        CHECK(dossier->events[0].summary.text
              == "Forty minutes, by most accounts.\nA fourth round was \"not ruled out\".");
        CHECK(dossier->rareOf(dossier->events[0]).place.text == "Istanbul");
        CHECK(dossier->sources[0].publisher.text == "Anadolu");
        CHECK(dossier->sources[0].url == "https://example.org/third-round");
        CHECK(dossier->events[1].when->text == "2025-07-29/2025-08-08");
    }
    SECTION("Our World in Data")
    {
        const Foreign foreign = readSample("owid.csv", "csv");
        const auto dossier = readBack(foreign);
        REQUIRE(dossier->events.size() == 4);
        REQUIRE(dossier->measures.size() == 2);
        CHECK(dossier->measures[1].name.text == "Bodies returned");
        CHECK(dossier->lanes.size() == 2);
        CHECK(dossier->claims.size() == 4);
        CHECK(inLines(foreign.warnings) == "5: no count in \"Prisoners returned\": \"n/a\"\n");
    }
    SECTION("a table with HXL tags")
    {
        const auto dossier = readBack(readSample("hxl.csv", "csv"));
        REQUIRE(dossier->events.size() == 2);
        CHECK(dossier->events[0].title.text == "Exchange of 307 for 307");
        CHECK(dossier->sources[0].publisher.text == "Babel");
        CHECK(dossier->claims.empty());
    }
    SECTION("DigiKAR")
    {
        const auto dossier = readBack(readSample("digikar.tsv", "csv"));
        REQUIRE(dossier->events.size() == 2);
        CHECK(dossier->events[0].id == "f1");
        CHECK(dossier->events[1].when->text == "2025-06-11/2025-06-16");
    }
}

TEST_CASE("a mapping by hand gives columns their meaning", "[tablereader]")
{
    ImportOptions options;
    options.mapping.columns = {{Field::value, "Number returned"}, {Field::lane, "Source"}};
    const auto dossier = readBack(readText(sample("hxl.csv"), "csv", options), options);
    CHECK(dossier->claims.size() == 2);
    CHECK(dossier->measures[0].name.text == "Number returned");
    CHECK(dossier->lanes[0].name.text == "Babel");
}

TEST_CASE("a table whose title or date nobody knows is told apart", "[tablereader]")
{
    const auto message = [](std::string_view text, const ImportOptions &options = {}) {
        const auto read = readForeign(*formatNamed("csv"), text, options);
        return std::holds_alternative<Fault>(read) ? std::get<Fault>(read).message : "read";
    };
    CHECK(message("What,Date\nx,2025\n")
          == "no column is known to be the title; say which one is: the columns are \"What\", "
             "\"Date\"");
    CHECK(message("Title,Moment\nx,2025\n")
          == "no column is known to be the date; say which one is: the columns are \"Title\", "
             "\"Moment\"");
    CHECK(message("") == "the file is empty");
    CHECK(message("\xFF\xFEt\0i\0") == "the file is in UTF-16; save it as UTF-8");
    ImportOptions options;
    options.timezone = "Mars/Olympus";
    CHECK(message("Title,Date\n", options) == "this system knows no time zone \"Mars/Olympus\"");
    CHECK(!recogniseFormat("What,Date\nx,2025\n"));
    CHECK(!recogniseFormat("{}"));
}

TEST_CASE("a row that cannot be read does not stop the others", "[tablereader]")
{
    const Foreign foreign = readText("title,date\ncaf\xE9,2025\nround,03/04/2025\ntalks,2025-07\n"
                                     "open,2025,\"\nlast,2026\n",
                                     "csv");
    CHECK(foreign.rows == 4);
    CHECK(foreign.events.size() == 1);
    CHECK(inLines(foreign.skipped)
          == "2: it is not in UTF-8; save the file as UTF-8\n"
             "3: \"03/04/2025\" may have its day or its month first; say which\n"
             "5: a quote opens in this row and never closes: all that follows is in it\n");
}

TEST_CASE("a number that its commas part is never read as its first part", "[tablereader]")
{
    const Foreign foreign = readText("title,date,value,to\nA,2025-05-01,1,234,North\n"
                                     "B,2025-05-02,\"1,234\",North\nC,2025-05-03,7,North,,\n",
                                     "csv");
    CHECK(foreign.rows == 3);
    CHECK(inLines(foreign.skipped)
          == "2: it has 5 cells, and the header 4: nobody knows which is which; what has the "
             "separator in it stands in quotes\n");
    REQUIRE(foreign.events.size() == 2);
    CHECK(foreign.events[0].claims.at(0).quantity == Quantity{.low = 1234, .high = 1234});
}

TEST_CASE("no row is lost in another one's quotes without a word", "[tablereader]")
{
    const Foreign foreign = readText("title,date,value\n\"A\" again,2025-05-01,5\nB,2025-05-02,6\n"
                                     "\"C\",2025-05-03,7\n\"D \"so\" to say\",2025-05-04,8\n"
                                     "\"E\" on,\"2025-05-05\",9\n",
                                     "csv");
    CHECK(
        inLines(foreign.skipped)
        == "2: a quote in a quoted cell is not doubled, and nobody knows where the cell ends: all "
           "up to line 4 is in it\n"
           "6: a quote in a quoted cell is not doubled, and nobody knows where the cell ends\n");
    REQUIRE(foreign.events.size() == 1); // what can only be meant one way is taken
    CHECK(foreign.events[0].title == "D \"so\" to say");
    CHECK(foreign.rows == 3);

    const Foreign header = readText("title,date,\"value \"n\nA,2025-05-01,5\nB,\"2025-05-02\",6\n"
                                    "C,2025-05-03,7\n",
                                    "csv");
    CHECK(
        inLines(header.skipped)
        == "1: a quote in a quoted cell is not doubled, and nobody knows where the cell ends: all "
           "up to line 3 is in it\n");
    CHECK(header.rows == 2);
}

TEST_CASE("two parties' words in two rows are added with a warning", "[tablereader]")
{
    const Foreign foreign = readText("title,date,place,value,to,by,id\n"
                                     "Exchange,2025-06-01,Sumy,300,North,North,\n"
                                     "Exchange,2025-06-01,Sumy,310,North,South,\n"
                                     "Exchange,2025-06-01,Sumy,390,South,South,\n"
                                     "Exchange,2025-06-01,Homel,5,North,South,\n"
                                     "Exchange,2025-06-02,Sumy,5,North,South,\n"
                                     "Exchange,2025-06-01,Sumy,,North,South,\n"
                                     "Return,2025-06-01,Sumy,5,North,North,r1\n"
                                     "Return,2025-06-01,Sumy,6,North,South,r1\n",
                                     "csv");
    CHECK(foreign.events.size() == 8);
    CHECK(
        inLines(foreign.warnings)
        == "3: it has the date, title and figure of line 2: taken as another event, whose numbers "
           "are added\n"
           "9: its id \"r1\" is that of line 8: taken as another event, whose numbers are added\n");
}

TEST_CASE("each column of numbers is a claim of its own, bounds or not", "[tablereader]")
{
    ImportOptions options;
    options.mapping.columns = {{Field::value, "killed"}, {Field::value, "wounded"}};
    const auto claimsOf = [&](const std::string &header, const std::string &row) {
        std::string claims;
        const Foreign foreign = readText(
            "title,date,killed,wounded," + header + "\nA,2025," + row + '\n', "csv", options);
        for (const ForeignClaim &claim : foreign.events.at(0).claims)
            claims += claim.measure + ' ' + std::to_string(claim.quantity.low) + ". ";
        return claims;
    };
    CHECK(claimsOf("low,high", "5,7,4,6") == "killed 4. wounded 7. ");
    CHECK(claimsOf("low,high", "5,7,,") == "killed 5. wounded 7. ");
    CHECK(claimsOf("measure", "5,7,people") == "people: killed 5. people: wounded 7. ");
}

TEST_CASE("a table's kinds are a dossier's where they have its words", "[tablereader]")
{
    const Foreign foreign = readText("title,date,value,kind\nA,2025,5,pledge\nB,2025,5,airstrike\n"
                                     "C,2025,5,deadline\nD,2025,5,\nE,2025,5, Pledge\n"
                                     "F,2025,5,airstrike\n",
                                     "csv");
    const auto kindOf = [&](std::size_t row) { return foreign.events.at(row).kind; };
    CHECK(kindOf(0) == EventKind::pledge);
    CHECK(kindOf(1) == EventKind::occurrence);
    CHECK(kindOf(2) == EventKind::statement); // its term is not known
    CHECK(kindOf(3) == EventKind::occurrence);
    using Kept = std::vector<std::pair<std::string, std::string>>;
    CHECK(foreign.events.at(0).kept.empty());
    CHECK(foreign.events.at(1).kept == Kept{{"kind", "airstrike"}});
    CHECK(foreign.events.at(2).kept == Kept{{"kind", "deadline"}});
    CHECK(foreign.events.at(3).kept.empty());
    CHECK(kindOf(4) == EventKind::pledge);
    CHECK(inLines(foreign.warnings)
          == "3: \"airstrike\" is no kind of event that is known here: this and all others of it "
             "are taken as what took place\n");
}

TEST_CASE("of many events that may be one the first are told", "[tablereader]")
{
    std::string text = "title,date,value,id\n";
    for (int row = 0; row < 100; ++row)
        text += "A" + std::to_string(row) + ",2025,5,Northland\n";
    const Foreign foreign = readText(text, "csv");
    CHECK(foreign.events.size() == 100);
    CHECK(foreign.warnings.size() == 21);
    CHECK_THAT(foreign.warnings.back().text, ContainsSubstring("from here on"));
}

TEST_CASE("what is told of a number that cannot be read is kept", "[tablereader]")
{
    const Foreign foreign = readText(
        "title,date,value,to,measure\nA,2025,NA,North,Fishermen\nB,2025,5,North,Fishermen\n",
        "csv");
    using Kept = std::vector<std::pair<std::string, std::string>>;
    CHECK(foreign.events.at(0).kept
          == Kept{{"value", "NA"}, {"to", "North"}, {"measure", "Fishermen"}});
    CHECK(foreign.events.at(1).kept.empty());
}

TEST_CASE("a column of many different texts makes no lanes by itself", "[tablereader]")
{
    std::string text = "title,date,type\n";
    for (int i = 0; i < 60; ++i)
        text += "round," + std::to_string(1960 + i) + ",kind " + std::to_string(i) + '\n';
    const Foreign foreign = readText(text, "csv");
    CHECK(inLines(foreign.warnings)
          == "0: \"type\" has too many different texts to make lanes of; they are kept with each "
             "event\n");
    CHECK(readBack(foreign)->lanes.size() == 1);
    ImportOptions options;
    options.mapping.columns = {{Field::lane, "type"}};
    CHECK(readBack(readText(text, "csv", options), options)->lanes.size() == 60);
}

TEST_CASE("those to whom the numbers of a table go are its sides", "[tablereader]")
{
    const auto rolesOf = [](std::string_view rows) {
        const auto result = readTable("title,date,value,to\n" + std::string(rows), {});
        std::string roles;
        for (const ForeignParty &party : std::get<Foreign>(result).parties)
            roles += party.name + (party.role == Role::belligerent ? " is a side. " : " is none. ");
        return roles;
    };
    CHECK(rolesOf("A,2025-05-01,3,North\nB,2025-05-02,4,South\nC,2025-05-03,5,North\n")
          == "North is a side. South is a side. ");
    CHECK(rolesOf("A,2025-05-01,3,North\nB,2025-05-02,4,\n") == "North is a side. ");
    CHECK(rolesOf("A,2025-05-01,3,North\nB,2025-05-02,4,South\nC,2025-05-03,5,East\n").empty());
}
