// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The calendar steps that an axis can be divided by. Private to this room.
#pragma once

#include "dossier/time.h"

namespace ledgerline {

enum class Unit
{
    second,
    minute,
    hour,
    day,
    month,
    year
};

/// "Every `count` units": hours from midnight, months from January, years from year 0, and days
/// from the first of each month, where a last stretch shorter than `count` days is left joined to
/// the one before it (so a tick on the 29th or 31st never crowds the first).
struct CalendarStep
{
    Unit unit = Unit::day;
    int count = 1;

    friend bool operator==(const CalendarStep &, const CalendarStep &) = default;
};

/// The last boundary of a step at or before `instant`, and the first one after it.
[[nodiscard]] Instant floorTo(CalendarStep step, Instant instant);
[[nodiscard]] Instant nextAfter(CalendarStep step, Instant instant);

/// The least time between two neighbouring boundaries.
[[nodiscard]] std::chrono::seconds shortestStretch(CalendarStep step);

/// True when every boundary of `coarse` is a boundary of `fine`, too.
[[nodiscard]] bool divides(CalendarStep fine, CalendarStep coarse);

}
