// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/csvreader.h"

using namespace ledgerline;

namespace {

using Rows = std::vector<std::pair<std::size_t, std::vector<std::string>>>;

Rows rowsOf(std::string_view bytes)
{
    Rows rows;
    CsvReader reader(bytes);
    for (CsvRow row; reader.next(row);)
        rows.emplace_back(row.line, row.cells);
    return rows;
}

}

TEST_CASE("rows know the line where they begin", "[csv]")
{
    const auto end = GENERATE(as<std::string>(), "\n", "\r\n", "\r");
    std::string bytes = "a,b|1,2||\"x|y\",3|   |,,|4,5";
    for (auto at = bytes.find('|'); at != std::string::npos; at = bytes.find('|', at))
        bytes.replace(at, 1, end);
    CHECK(rowsOf(bytes)
          == Rows{{1, {"a", "b"}}, {2, {"1", "2"}}, {4, {"x" + end + "y", "3"}}, {8, {"4", "5"}}});
    CHECK(rowsOf(bytes + end) == rowsOf(bytes));
}

TEST_CASE("cells may be quoted, and lose the blanks around them", "[csv]")
{
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a, b ,\" c \",\"\"\"d\"\" , e\",\n")
          == Rows{{1, {"a", "b", "c", "\"d\" , e", ""}}});
    CHECK(rowsOf("He said \"no\" to it,x\n") == Rows{{1, {"He said \"no\" to it", "x"}}});
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\n\n").empty());
}

TEST_CASE("what parts cells is found in the first line", "[csv]")
{
    CHECK(delimiterOf("a,b;c,d\n;;;;") == ',');
    CHECK(delimiterOf("a;b;\"c,,,,\"") == ';');
    CHECK(delimiterOf("a\tb, c\td") == '\t');
    CHECK(delimiterOf("alone") == ',');
    CHECK(rowsOf("a\tb c\t\n\t2\t \"x\"\n") == Rows{{1, {"a", "b c", ""}}, {2, {"", "2", "x"}}});
}

TEST_CASE("a quote that is not doubled is told with the row that it is in", "[csv]")
{
    const auto straysIn = [](std::string_view text) {
        std::string strays;
        CsvReader reader(text);
        for (CsvRow row; reader.next(row);)
            strays += std::to_string(row.line) + (row.hasStrayQuote ? "! " : " ");
        return strays;
    };
    CHECK(straysIn("a,b\n\"c\",\"d \"\"e\"\"\" , f\n\"\",\"g\nh\"\r\ni\"j\",5\" pipe\n")
          == "1 2 3 5 ");
    CHECK(straysIn("a,b\n\"c\" d,e\nf,g\nh,\"i\",j\nk,l\n") == "1 2! 5 ");
    CHECK(straysIn("a,b\n\"c \"d\" e\",f\ng,h\n") == "1 2! 3 ");
    CHECK(straysIn("a\tb\n\"c\"\t\"d\" \n\"e\" \"f\"\tg\n") == "1 2 3! ");
}

TEST_CASE("a quote that never closes is told", "[csv]")
{
    CsvReader reader("a,b\n1,2\n3,\"4\n5,6\n");
    CsvRow row;
    REQUIRE(reader.next(row));
    REQUIRE(reader.next(row));
    CHECK(!row.isUnclosed);
    REQUIRE(reader.next(row));
    CHECK(row.line == 3);
    CHECK(row.isUnclosed);
    CHECK(row.cells == std::vector<std::string>{"3", "4\n5,6"});
    CHECK(!reader.next(row));
    CHECK(!reader.next(row));
}
