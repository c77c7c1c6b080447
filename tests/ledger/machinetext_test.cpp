// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/machinetext.h"

using namespace ledgerline;

TEST_CASE("ids in one field are parted by blanks", "[machinetext]")
{
    CHECK(idField({}).empty());
    CHECK(idField({"one"}) == "one");
    CHECK(idField({"one", "two", "three"}) == "one two three");
}

TEST_CASE("JSON on one line is JSON whatever the text in it", "[machinetext]")
{
    CHECK(inLine(Json{{"title", "Обмін"}, {"rows", {1, nullptr}}})
          == R"({"title": "Обмін", "rows": [1, null]})");
    CHECK(inLine(Json("x\xff")) == "\"x\uFFFD\"");
    CHECK(inLine(Json{{"\xc0", 1}}) == "{\"\uFFFD\": 1}");
    CHECK(inLines("\xff", {Json("\xfe")}) == "\"\uFFFD\": [\n  \"\uFFFD\"\n]");
}
