// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/tablelook.h"

using namespace ledgerline;

TEST_CASE("each column is shown with the first thing that stands in it", "[tablelook]")
{
    const TableLook look = lookAtTable(
        "\xEF\xBB\xBFWhat,When,Nothing\n,2025-05-16,\n\"First\nround\",,\nSecond,,\n");
    CHECK(look.columns
          == std::vector<ColumnLook>{
              {"What", "First round"}, {"When", "2025-05-16"}, {"Nothing", ""}});
    REQUIRE(look.guess.columns.size() == 1);
    CHECK(look.guess.columns.front() == MappedColumn{Field::start, "When"});
}

TEST_CASE("a sample is short, and no file is too odd", "[tablelook]")
{
    const TableLook look = lookAtTable("text\n" + std::string(100'000, 'x') + "\n");
    REQUIRE(look.columns.size() == 1);
    CHECK(look.columns.front().sample.size() == 200);
    CHECK(lookAtTable("").columns.empty());
    CHECK(lookAtTable("\"").columns.size() <= 1);
}
