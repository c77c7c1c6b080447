// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// TimelineJS, the timelines of newsrooms: its spreadsheets and its JSON, of version 3 and of those
/// before it.
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"
#include "formats/foreigndate.h"

#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

[[nodiscard]] bool isTimelineJsCsv(std::string_view bytes);
[[nodiscard]] std::variant<Foreign, Fault> readTimelineJsCsv(std::string_view bytes,
                                                             const ImportOptions &options);

[[nodiscard]] bool isTimelineJsJson(std::string_view bytes);
[[nodiscard]] std::variant<Foreign, Fault> readTimelineJsJson(std::string_view bytes,
                                                              const ImportOptions &options);

/// The lane of its eras, which lie behind the events there.
inline constexpr std::string_view eraLane = "Eras";

/// A date in its parts, each a text that may be blank; what follows a blank part is blank too.
struct TimelineJsDate
{
    std::string year;
    std::string month;
    std::string day;
    std::string time; ///< 14:30, 1430, 14.30.05, 2:30 p.m.

    [[nodiscard]] bool isBlank() const
    {
        return year.empty() && month.empty() && day.empty() && time.empty();
    }
};

[[nodiscard]] ForeignDate readDate(const TimelineJsDate &date);

/// From one date to another, of which the second may be blank.
[[nodiscard]] ForeignDate readInterval(const TimelineJsDate &start, const TimelineJsDate &end);

/// A date as its versions before the third write it: 1963,8,9; 8/9/1963, the month first unless
/// `order` says otherwise; 1963.
[[nodiscard]] ForeignDate readLegacyDate(std::string_view text, DateOrder order);

}
