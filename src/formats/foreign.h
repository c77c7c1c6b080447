// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a file of a foreign format says, in the words of that file: names where a dossier has ids,
/// and the line of each event, so that whatever cannot be taken is told with its place.
#pragma once

#include "dossier/dossier.h"
#include "dossier/progress.h"
#include "formats/mapping.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ledgerline {

struct ForeignClaim
{
    std::string measure; ///< its name
    Quantity quantity;
    std::string by; ///< the name of a party; empty: the file's own word
    std::string to; ///< the same; empty: the measure has no direction
    std::string said;
    std::string reported; ///< EDTF
    std::string note;
    std::optional<std::size_t>
        source; ///< in the event's sources; none: the only one, if it has one
};

struct ForeignSource
{
    std::string publisher; ///< empty: the host of the address
    std::string title; ///< empty: made from the address or publisher
    std::string url;
    std::string published; ///< EDTF

    friend bool operator==(const ForeignSource &, const ForeignSource &) = default;
};

struct ForeignEvent
{
    std::size_t line = 0; ///< from 1: the line where it begins, or the number of the item in JSON
    std::string id; ///< as the file has it; empty: made from the title
    EventKind kind = EventKind::occurrence;
    std::string when; ///< EDTF
    std::string due; ///< EDTF; deadlines only
    Outcome outcome = Outcome::unstated; ///< deadlines only
    Certainty certainty = Certainty::unstated;
    std::string title;
    std::string summary;
    std::string place;
    std::string note;
    std::string lane; ///< its name; empty: that of its kind
    std::string by; ///< the name of the party that acts or speaks
    std::vector<std::string> parties; ///< the names of who takes part
    std::vector<ForeignClaim> claims;
    std::vector<ForeignSource> sources; ///< none: the file itself is the source
    std::vector<std::pair<std::string, std::string>> kept; ///< what nobody maps: name and text
};

struct ForeignMeasure
{
    std::string name;
    std::string unit; ///< empty: the name
};

struct ForeignParty
{
    std::string name;
    Role role = Role::organisation; ///< the first two belligerents are the sides
};

/// A line or item and what is to be said of it.
struct Remark
{
    std::size_t line = 0; ///< from 1; 0: the file as a whole
    std::string text;

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// What the numbers of `line` count.
enum class Place
{
    line,
    item
};

struct Foreign
{
    std::string title; ///< empty: the file has none
    std::string summary;
    Place place = Place::line;
    std::vector<std::string> lanes; ///< in their order; those that only events name follow
    std::vector<ForeignMeasure> measures; ///< the same
    std::vector<ForeignParty> parties; ///< the same
    std::vector<ForeignEvent> events; ///< in the order of the file
    std::vector<Remark> skipped; ///< rows that could not be taken, and why
    std::vector<Remark> warnings; ///< rows that were taken, but not as they stand
    std::size_t rows = 0; ///< that were read, the header not counted
    bool isHead = false; ///< the file has more rows, which nobody wanted
};

struct ImportOptions
{
    std::string fileName; ///< without its folder; the source of events that name none
    std::string title; ///< empty: the file's own, else its name
    std::string language = "en"; ///< of the texts
    std::string timezone = "UTC"; ///< the clock of times without a zone
    std::string edition; ///< a day; empty: the last in the data
    Mapping mapping; ///< what is known better than the header tells; tables only
    std::size_t mostRows = std::numeric_limits<std::size_t>::max(); ///< to read of a table
    ProgressWatch watch = {}; ///< told of rows as events, and asked whether to go on; may be empty
};

}
