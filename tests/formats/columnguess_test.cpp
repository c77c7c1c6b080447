// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/columnguess.h"

#include <algorithm>

using namespace ledgerline;

namespace {

/// The column of a field; "-" if it has none.
std::string columnOf(const Mapping &mapping, Field field)
{
    const auto found = std::ranges::find(mapping.columns, field, &MappedColumn::field);
    return found == mapping.columns.end() ? "-" : found->column;
}

Mapping mapped(std::string_view bytes, const Mapping &known = {})
{
    const auto result = mappingOf(bytes, known);
    REQUIRE(std::holds_alternative<Mapping>(result));
    return std::get<Mapping>(result);
}

}

TEST_CASE("columns are known by what others call them", "[columnguess]")
{
    const Mapping mapping = guessedMapping(
        {"Start_Date", "END DATE", "content_text", "Facet", "Category", "SourceURL"});
    CHECK(columnOf(mapping, Field::start) == "Start_Date");
    CHECK(columnOf(mapping, Field::end) == "END DATE");
    CHECK(columnOf(mapping, Field::title) == "content_text");
    CHECK(columnOf(mapping, Field::lane) == "Category");
    CHECK(columnOf(mapping, Field::url) == "SourceURL");
    CHECK(columnOf(mapping, Field::value) == "-");
}

TEST_CASE("beside from, to is an end and no recipient", "[columnguess]")
{
    const Mapping stretch = guessedMapping({"From", "To", "Event", "Count"});
    CHECK(columnOf(stretch, Field::start) == "From");
    CHECK(columnOf(stretch, Field::end) == "To");
    CHECK(columnOf(stretch, Field::to) == "-");
    const Mapping handover = guessedMapping({"Date", "From", "To", "Event", "Count"});
    CHECK(columnOf(handover, Field::start) == "Date");
    CHECK(columnOf(handover, Field::to) == "To");
    CHECK(columnOf(guessedMapping({"From", "Until", "To", "Event"}), Field::to) == "To");

    const auto told = [](Field field, const char *column) {
        const Mapping known{.columns = {{field, column}}};
        return std::get<Mapping>(mappingOf("Happened on,From,To,Title,Count\n", known));
    };
    CHECK(columnOf(told(Field::start, "Happened on"), Field::to) == "To");
    CHECK(columnOf(told(Field::start, "Happened on"), Field::end) == "-");
    CHECK(columnOf(told(Field::start, "From"), Field::end) == "To");
    CHECK(columnOf(told(Field::party, "From"), Field::to) == "To");
}

TEST_CASE("who knows better says so, and the guess gives way", "[columnguess]")
{
    constexpr std::string_view table = "Headline,Date,Text,Title\na,2025,b,c\n";
    CHECK(columnOf(mapped(table), Field::title) == "Title");
    const Mapping better = mapped(table, {{{Field::title, "headline"}, {Field::note, "Text"}}});
    CHECK(columnOf(better, Field::title) == "Headline");
    CHECK(columnOf(better, Field::note) == "Text");
    CHECK(columnOf(better, Field::summary) == "-");
    CHECK(columnOf(mapped(table, {{{Field::summary, ""}}}), Field::summary) == "-");
    const auto wrong = mappingOf(table, {{{Field::title, "Titel"}}});
    REQUIRE(std::holds_alternative<Fault>(wrong));
    CHECK(
        std::get<Fault>(wrong).message
        == "no column is called \"Titel\"; there are \"Headline\", \"Date\", \"Text\", \"Title\"");
}

TEST_CASE("the order of day and month is found in the dates, if they agree", "[columnguess]")
{
    CHECK(mapped("title,date\na,03/04/2025\nb,16/04/2025\n").dates == DateOrder::dayFirst);
    CHECK(mapped("title,date\na,03/04/2025\nb,04/16/2025\n").dates == DateOrder::monthFirst);
    CHECK(mapped("title,date\na,03/04/2025\n").dates == DateOrder::unknown);
    CHECK(mapped("title,date\na,16/04/2025\nb,04/16/2025\n").dates == DateOrder::unknown);
    Mapping known;
    known.dates = DateOrder::monthFirst;
    CHECK(mapped("title,date\na,16/04/2025\n", known).dates == DateOrder::monthFirst);
}

TEST_CASE("fields have names, and names fields", "[columnguess]")
{
    for (const FieldName &entry : fieldNames) {
        CHECK(name(entry.field) == entry.name);
        CHECK(fieldNamed(entry.name) == entry.field);
    }
    CHECK(!fieldNamed("colour"));
}
