// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/edtf.h"

#include <string>
#include <string_view>

namespace ledgerline {

/// A date as formats hold it that know only from when to when: moments where it names times, else
/// whole days. What is vaguer becomes all the days that it may be.
struct Stretch
{
    Instant from;
    Instant to; ///< of days the first moment after them; of times the last moment that is named
    bool isTimed = false;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

[[nodiscard]] Stretch stretchOf(const Edtf &date);

/// Whether both ends have a year from 1 to 9999, as most formats want it.
[[nodiscard]] bool hasPlainYears(const Stretch &stretch);

/// `stored`, an EDTF date that a writer of ours left beside a format's own `date`, as long as
/// both name the same stretch of time; else `date`, for somebody has moved the event since.
[[nodiscard]] std::string storedDate(std::string date, std::string_view stored,
                                     std::string_view zone);

/// The same of when a term begins, of which formats have only the first day, and of when it ends,
/// of which they have the last.
[[nodiscard]] std::string storedBegin(std::string begin, std::string_view stored,
                                      std::string_view zone);
[[nodiscard]] std::string storedTerm(std::string due, std::string_view stored,
                                     std::string_view zone);

}
