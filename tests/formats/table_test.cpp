// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/table.h"

using namespace ledgerline;

TEST_CASE("columns have names, and no two the same", "[table]")
{
    const ForeignTable table(" Title ,,Note,Note, \n");
    CHECK(table.header()
          == std::vector<std::string>{"Title", "column 2", "Note", "Note 2", "column 5"});
    CHECK(table.column("Note") == 2);
    CHECK(table.column("title") == 0);
    CHECK(table.column("Absent") == noColumn);
}

TEST_CASE("a row of HXL tags is no row, nor is what stands above its header", "[table]")
{
    ForeignTable table("Returns by date\nEvent,Date\n#event,#date+start\nRound,2025\n#5,2026\n");
    CHECK(table.header() == std::vector<std::string>{"Event", "Date"});
    CsvRow row;
    REQUIRE(table.next(row));
    CHECK(row.line == 4);
    REQUIRE(table.next(row)); // only one row is of tags
    CHECK(row.cell(0) == "#5");
    CHECK(row.cell(7).empty());
    CHECK(!table.next(row));
}

TEST_CASE("what only looks like a tag is a row like others", "[table]")
{
    ForeignTable table("Event,Date\n#1,\n#tags,in 2025\n");
    CHECK(table.header() == std::vector<std::string>{"Event", "Date"});
    CsvRow row;
    CHECK(table.next(row));
    CHECK(table.next(row));
}

TEST_CASE("what no column claims is the rest", "[table]")
{
    ForeignTable table("a,b,c\n1,2,3,4\n5\n");
    CsvRow row;
    const std::size_t used[] = {1};
    using Rest = std::vector<std::pair<std::string, std::string>>;
    REQUIRE(table.next(row));
    CHECK(table.rest(row, used) == Rest{{"a", "1"}, {"c", "3"}, {"column 4", "4"}});
    REQUIRE(table.next(row));
    CHECK(table.rest(row, used) == Rest{{"a", "5"}});
}

TEST_CASE("a row with more cells than the header names is told, unless they are empty", "[table]")
{
    ForeignTable table("title,value,to\nA,1,234,North\nB,1234,North,,\n");
    CsvRow row;
    REQUIRE(table.next(row));
    CHECK(table.complaintAbout(row)
          == "it has 4 cells, and the header 3: nobody knows which is which; what has the "
             "separator in it stands in quotes");
    REQUIRE(table.next(row));
    CHECK(table.complaintAbout(row).empty());
}

TEST_CASE("a format is recognised by its columns, capitals or not", "[table]")
{
    constexpr std::string_view names[] = {"year", "headline"};
    CHECK(hasColumns("Headline,Text,YEAR\n", names));
    CHECK(!hasColumns("Headline,Text\nYear", names));
    CHECK(!hasColumns("", names));
}
