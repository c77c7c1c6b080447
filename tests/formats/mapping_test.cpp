// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/columnguess.h"
#include "formats/mapping.h"

using namespace ledgerline;

namespace {

Mapping mapped(std::vector<MappedColumn> columns)
{
    return {.columns = std::move(columns), .dates = DateOrder::unknown};
}

}

TEST_CASE("a column stands for one field, and a field has one column", "[mapping]")
{
    Mapping mapping = mapped({{Field::title, "Headline"}, {Field::start, "Date"}});
    assign(mapping, "Date", Field::end);
    CHECK(mapping == mapped({{Field::title, "Headline"}, {Field::end, "Date"}}));
    assign(mapping, "Text", Field::title);
    CHECK(mapping == mapped({{Field::end, "Date"}, {Field::title, "Text"}}));
    assign(mapping, "Text", std::nullopt);
    CHECK(mapping == mapped({{Field::end, "Date"}}));
}

TEST_CASE("only numbers have several columns", "[mapping]")
{
    Mapping mapping = mapped({{Field::value, "Prisoners"}});
    assign(mapping, "Bodies", Field::value);
    CHECK(mapping == mapped({{Field::value, "Prisoners"}, {Field::value, "Bodies"}}));
}

TEST_CASE("what is known beside the guess gives what is wanted", "[mapping]")
{
    constexpr std::string_view table = "Headline,Date,Text,Title\na,2025,b,c\n";
    const Mapping guess = guessedMapping({"Headline", "Date", "Text", "Title"});
    CHECK(changes(guess, guess) == Mapping());

    Mapping wanted = guess;
    assign(wanted, "Headline", Field::title);
    assign(wanted, "Text", std::nullopt);
    const Mapping known = changes(guess, wanted);
    CHECK(known.columns == mapped({{Field::title, "Headline"}, {Field::summary, ""}}).columns);
    const auto result = mappingOf(table, known);
    REQUIRE(std::holds_alternative<Mapping>(result));
    CHECK(changes(wanted, std::get<Mapping>(result)).columns.empty());
}
