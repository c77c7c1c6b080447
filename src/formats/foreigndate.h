// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The dates of foreign files as EDTF, as fine as they are written there and no finer.
#pragma once

#include "formats/mapping.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

/// An EDTF date, or the sentence that says why a text is none.
struct ForeignDate
{
    std::string edtf;
    std::string problem; ///< empty when there is a date

    [[nodiscard]] bool isGood() const { return problem.empty(); }
};

/// Reads EDTF; ISO 8601 with "T" or a blank, seconds and fractions (which go), an offset or "Z";
/// 20250616; 2025/06/16; 06/2025; 16.06.2025; 16/06/2025 and 16-06-2025 as `order` says where both
/// numbers could be the day; 16 May 2025, May 16, 2025 and May 2025; Fri, 16 May 2025 14:00:00
/// +0300; Fri May 16 2025 14:00:00 GMT-0600. A time of exactly 00:00:00 without a zone is no time.
[[nodiscard]] ForeignDate readForeignDate(std::string_view text,
                                          DateOrder order = DateOrder::unknown);

/// Whether a problem is that only `order` can tell what a date is, whatever stands before it.
[[nodiscard]] bool isOfOrder(std::string_view problem);

/// Which of day and month stands first in a text like 16/06/2025; unknown if it may be either, or
/// is no such text.
[[nodiscard]] DateOrder orderIn(std::string_view date);

/// Finds which of the two stands first in the dates of a file, which have one order.
class OrderSearch
{
public:
    void add(std::string_view date);

    /// Unknown where no date tells, or where two tell otherwise.
    [[nodiscard]] DateOrder order() const;
    [[nodiscard]] bool isContradictory() const { return m_hasDayFirst && m_hasMonthFirst; }

private:
    bool m_hasDayFirst = false;
    bool m_hasMonthFirst = false;
};

/// Milliseconds since 1970-01-01 of universal time: a second, or a day if it is the first moment
/// of one.
[[nodiscard]] ForeignDate dateFromMilliseconds(std::int64_t milliseconds);

/// "2025", "2025-06", "2025-06-16": 0 for a month or day that is not known. The numbers need not be
/// a date; whoever takes it finds out.
[[nodiscard]] std::string edtfFrom(std::int64_t year, int month = 0, int day = 0);

/// From the one to the other; the first alone if they are the same or the second is empty.
[[nodiscard]] std::string edtfInterval(const std::string &from, const std::string &to);

}
