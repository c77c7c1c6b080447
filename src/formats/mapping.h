// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// What a column of a table can stand for.
enum class Field
{
    title,
    summary,
    start,
    end,
    lane,
    value,
    low,
    high,
    measure,
    party, ///< whose word the numbers are
    to, ///< the party that what is counted goes to
    source,
    url,
    place,
    note,
    id,
    kind ///< "pledge", "exchange" ...: what a dossier calls it
};

struct FieldName
{
    std::string_view name; ///< on the command line
    Field field;
};

inline constexpr std::array fieldNames{
    FieldName{"title", Field::title},     FieldName{"summary", Field::summary},
    FieldName{"start", Field::start},     FieldName{"end", Field::end},
    FieldName{"lane", Field::lane},       FieldName{"value", Field::value},
    FieldName{"low", Field::low},         FieldName{"high", Field::high},
    FieldName{"measure", Field::measure}, FieldName{"party", Field::party},
    FieldName{"to", Field::to},           FieldName{"source", Field::source},
    FieldName{"url", Field::url},         FieldName{"place", Field::place},
    FieldName{"note", Field::note},       FieldName{"id", Field::id},
    FieldName{"kind", Field::kind},
};

[[nodiscard]] std::string_view name(Field field);
[[nodiscard]] std::optional<Field> fieldNamed(std::string_view name);

/// Which of two numbers is the day, where a date such as 03/04/2025 does not tell.
enum class DateOrder
{
    unknown, ///< such dates are not taken
    dayFirst,
    monthFirst
};

struct MappedColumn
{
    Field field = Field::title;
    std::string column; ///< its name in the header; empty: the field has no column

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// What the columns of a table stand for. Only `value` may have several; each is a measure then.
struct Mapping
{
    std::vector<MappedColumn> columns;
    DateOrder dates = DateOrder::unknown;

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Makes a column stand for one field alone, or for none; a field that can have but one column
/// gives up the one that it had.
void assign(Mapping &mapping, const std::string &column, std::optional<Field> field);

/// What has to be known beside `guess` to have `wanted`: the columns of each field where they
/// differ. What is guessed right stays a guess.
[[nodiscard]] Mapping changes(const Mapping &guess, const Mapping &wanted);

}
