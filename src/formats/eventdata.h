// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What data sets of events have in common: a fixed header or list of lanes, days that are only
/// roughly known, and figures that are the data set's own though the event stands in newspapers.
#pragma once

#include "formats/foreign.h"
#include "formats/table.h"

#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// The columns of a table that are known by name, so that a row's cells are found by their number
/// in a list of names. A column may be missing; its cells are empty then.
class NamedColumns
{
public:
    NamedColumns(const ForeignTable &table, std::span<const std::string_view> names);

    [[nodiscard]] std::string_view text(const CsvRow &row, std::size_t name) const
    {
        return row.cell(m_columns[name]);
    }

    /// What a row has in all other columns.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> rest(const ForeignTable &table,
                                                                        const CsvRow &row) const
    {
        return table.rest(row, m_columns);
    }

private:
    std::vector<std::size_t> m_columns;
};

/// From the smallest place to the largest, each of them once.
[[nodiscard]] std::string placeOf(std::initializer_list<std::string_view> names);

/// EDTF for something that took place at a time not exactly known, somewhere from the one to the
/// other day.
[[nodiscard]] std::string sometimeFrom(const std::string &from, const std::string &to);

/// The month or months of two days, and the years.
[[nodiscard]] std::string monthsOf(const std::string &from, const std::string &to);
[[nodiscard]] std::string yearsOf(const std::string &from, const std::string &to);

/// Adds the file itself to an event's sources, so that a claim without a source cites its line and
/// not the newspaper from which the event is known.
void citeOwnLine(ForeignEvent &event);

/// Adds a name to who takes part, unless it is of those who are only acted upon.
void addParticipant(ForeignEvent &event, std::string_view name);

/// Takes the lanes off a file's list in which nothing stands.
void dropUnusedLanes(Foreign &foreign);

/// Lists who takes part in a file's events, in the order of first mention; who has no role there is
/// a side.
void listSides(Foreign &foreign, const std::map<std::string, Role> &roles = {});

}
