// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/columnguess.h"

#include "dossier/utf8.h"
#include "formats/foreigndate.h"
#include "formats/plaintext.h"
#include "formats/table.h"

#include <algorithm>
#include <optional>
#include <span>

namespace ledgerline {

namespace {

/// A name and what a column of it is. Of two columns for one field the one named first here wins.
struct Alias
{
    std::string_view name; ///< in small letters, with blanks for other marks
    Field field;
};

constexpr Alias aliases[] = {
    {"title", Field::title},
    {"headline", Field::title},
    {"event title", Field::title},
    {"content text", Field::title}, // Timeline Storyteller
    {"message", Field::title}, // Timesketch
    {"event", Field::title},
    {"event name", Field::title},
    {"content", Field::title},
    {"name", Field::title},
    {"label", Field::title},
    {"subject", Field::title},

    {"summary", Field::summary},
    {"description", Field::summary},
    {"text", Field::summary},
    {"details", Field::summary},
    {"body", Field::summary},
    {"abstract", Field::summary},

    {"start", Field::start},
    {"start date", Field::start},
    {"startdate", Field::start},
    {"event start", Field::start}, // DigiKAR
    {"date start", Field::start},
    {"date", Field::start},
    {"datetime", Field::start},
    {"event date", Field::start},
    {"when", Field::start},
    {"from", Field::start},
    {"begin", Field::start},
    {"day", Field::start},
    {"year", Field::start},
    {"timestamp", Field::start},

    {"end", Field::end},
    {"end date", Field::end},
    {"enddate", Field::end},
    {"event end", Field::end},
    {"date end", Field::end},
    {"until", Field::end},

    {"lane", Field::lane},
    {"group", Field::lane},
    {"category", Field::lane},
    {"facet", Field::lane},
    {"track", Field::lane},
    {"type", Field::lane},
    {"timestamp desc", Field::lane},
    {"tag", Field::lane},

    {"value", Field::value},
    {"count", Field::value},
    {"number", Field::value},
    {"amount", Field::value},
    {"quantity", Field::value},
    {"figure", Field::value},
    {"low", Field::low},
    {"minimum", Field::low},
    {"min", Field::low},
    {"high", Field::high},
    {"maximum", Field::high},
    {"max", Field::high},
    {"measure", Field::measure},
    {"metric", Field::measure},
    {"indicator", Field::measure},

    {"party", Field::party},
    {"by", Field::party},
    {"claimed by", Field::party},
    {"according to", Field::party},
    {"to", Field::to},
    {"recipient", Field::to},

    {"source", Field::source},
    {"publisher", Field::source},
    {"outlet", Field::source},
    {"source name", Field::source},
    {"url", Field::url},
    {"link", Field::url},
    {"web page", Field::url},
    {"source url", Field::url},
    {"sourceurl", Field::url},
    {"source link", Field::url},

    {"place", Field::place},
    {"location", Field::place},
    {"venue", Field::place},
    {"note", Field::note},
    {"notes", Field::note},
    {"comment", Field::note},
    {"comments", Field::note},
    {"id", Field::id},
    {"event id", Field::id},
    {"uid", Field::id},
    {"kind", Field::kind},
};

std::string normalised(std::string_view name)
{
    std::string result = lowerCase(name);
    std::ranges::replace_if(
        result, [](char c) { return c == '_' || c == '-' || c == '.' || c == ':'; }, ' ');
    return cleanLine(result);
}

/// Beside "from", which is when it began, "to" is when it ended, and not who got something.
void turnRecipientToEnd(Mapping &mapping)
{
    const auto columnOf = [&](Field field) {
        return std::ranges::find(mapping.columns, field, &MappedColumn::field);
    };
    const auto start = columnOf(Field::start);
    const auto recipient = columnOf(Field::to);
    if (start != mapping.columns.end() && normalised(start->column) == "from"
        && recipient != mapping.columns.end() && normalised(recipient->column) == "to"
        && columnOf(Field::end) == mapping.columns.end())
        recipient->field = Field::end;
}

/// Back again, where it was told that something else is the beginning.
void turnEndToRecipient(Mapping &mapping, const Mapping &known)
{
    const auto startsAtFrom = [](const MappedColumn &column) {
        return column.field == Field::start && normalised(column.column) == "from";
    };
    const auto isEnd = [](const MappedColumn &column) {
        return column.field == Field::end && normalised(column.column) == "to";
    };
    const auto end = std::ranges::find_if(mapping.columns, isEnd);
    if (end != mapping.columns.end() && std::ranges::none_of(known.columns, isEnd)
        && std::ranges::none_of(mapping.columns, startsAtFrom))
        end->field = Field::to;
}

/// Entity, Code, Year or Day, and a column for each measure (Our World in Data).
std::optional<Mapping> observations(const std::vector<std::string> &header)
{
    const auto is = [&](std::size_t i, std::string_view name) {
        return i < header.size() && normalised(header[i]) == name;
    };
    if (header.size() < 4 || !is(0, "entity") || !is(1, "code") || !(is(2, "year") || is(2, "day")))
        return std::nullopt;
    Mapping mapping;
    mapping.columns
        = {{Field::title, header[0]}, {Field::lane, header[0]}, {Field::start, header[2]}};
    for (const std::string &measure : std::span(header).subspan(3))
        mapping.columns.push_back({Field::value, measure});
    return mapping;
}

/// Finds in the first rows which of day and month stands first, if all of them agree.
DateOrder orderOfDates(ForeignTable &table, const Mapping &mapping)
{
    constexpr int rows = 1000;
    OrderSearch search;
    CsvRow row;
    for (int i = 0; i < rows && table.next(row); ++i) {
        for (const MappedColumn &column : mapping.columns) {
            if (column.field != Field::start && column.field != Field::end)
                continue;
            search.add(row.cell(table.column(column.column)));
        }
    }
    return search.order();
}

}

Mapping guessedMapping(const std::vector<std::string> &header)
{
    if (auto mapping = observations(header))
        return *mapping;
    Mapping mapping;
    for (const Alias &alias : aliases) {
        if (std::ranges::find(mapping.columns, alias.field, &MappedColumn::field)
            != mapping.columns.end())
            continue;
        const auto column = std::ranges::find(header, alias.name, normalised);
        if (column != header.end())
            mapping.columns.push_back({alias.field, *column});
    }
    turnRecipientToEnd(mapping);
    return mapping;
}

std::variant<Mapping, Fault> mappingOf(std::string_view bytes, const Mapping &known)
{
    ForeignTable table(bytes);
    Mapping mapping = guessedMapping(table.header());
    for (const MappedColumn &column : known.columns) {
        std::erase_if(mapping.columns, [&](const MappedColumn &guess) {
            return guess.field == column.field
                || (!column.column.empty()
                    && table.column(guess.column) == table.column(column.column));
        });
    }
    for (const MappedColumn &column : known.columns) {
        const std::size_t place = table.column(column.column);
        if (!column.column.empty() && place == noColumn) {
            std::string message = "no column is called " + inQuotes(column.column) + "; there are";
            for (const std::string &name : table.header())
                message += (name == table.header().front() ? " " : ", ") + inQuotes(name);
            return Fault{.line = 1, .column = 1, .pointer = {}, .message = std::move(message)};
        }
        if (place != noColumn)
            mapping.columns.push_back({column.field, table.header()[place]});
    }
    turnEndToRecipient(mapping, known);
    mapping.dates = known.dates == DateOrder::unknown ? orderOfDates(table, mapping) : known.dates;
    return mapping;
}

}
