// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/time.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

/// How fine a date was stored. Nothing is ever shown finer than this.
enum class Precision : std::uint8_t
{
    second,
    minute,
    day,
    month,
    season,
    year,
    decade,
    century
};

/// One date as far as it is known: it lies somewhere in [earliest, latest).
struct EdtfDate
{
    Instant earliest;
    Instant latest;
    Precision precision = Precision::day;
    bool approximate = false; ///< `~` or `%`
    bool uncertain = false; ///< `?` or `%`

    friend bool operator==(const EdtfDate &, const EdtfDate &) = default;
};

/// How an end of an interval is given.
enum class EdtfEnd : std::uint8_t
{
    date,
    open,
    unknown
};

/// A date, or an interval between two, in the Extended Date/Time Format (ISO 8601-2:2019,
/// levels 0 and 1; https://www.loc.gov/standards/datetime/).
struct Edtf
{
    std::string_view text; ///< as it stands in the file; owned by the dossier
    bool interval = false;
    EdtfDate start; ///< of a single date: that date
    EdtfDate end; ///< of a single date: the same as start
    EdtfEnd startEnd = EdtfEnd::date; ///< what `start` is when it is an interval's first part
    EdtfEnd endEnd = EdtfEnd::date;

    /// All time that the date may touch: [start.earliest, end.latest). An open or unknown end
    /// reaches to the known end of the other side (a point in time with a soft edge); the drawing
    /// and the ledger look at `startEnd` and `endEnd` to see that it is not a bound.
    [[nodiscard]] Window extent() const { return {start.earliest, end.latest}; }
};

/// What stands in place of a date that could not be read.
inline constexpr Edtf noDate;

/// Why a text is no date: which character (from 0, in bytes) and a sentence.
struct EdtfError
{
    std::size_t offset = 0;
    std::string message;
};

/// Reads an EDTF text. Times with Z or an offset are brought to the clock of the IANA zone
/// `timezone`; the result's `text` points into `text`.
[[nodiscard]] std::variant<Edtf, EdtfError> parseEdtf(std::string_view text,
                                                      std::string_view timezone = "UTC");

}
