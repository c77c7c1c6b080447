// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <date/date.h>

#include <chrono>

namespace ledgerline {

/// A moment on the dossier's own clock (its `timezone`): seconds of local time since 1970-01-01.
/// Calendar days are therefore exactly 86,400 s long everywhere behind the reader; what a file
/// gives with an offset or Z is brought to this clock once, when it is read.
using Instant = date::local_seconds;

/// A calendar day on the dossier's clock.
using Day = date::local_days;

/// A stretch of time [from, to): its first instant and the first one after it.
struct Window
{
    Instant from;
    Instant to;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(const Window &other) const
    {
        return from <= other.from && other.to <= to;
    }
    [[nodiscard]] bool overlaps(const Window &other) const
    {
        return from < other.to && other.from < to;
    }
    friend bool operator==(const Window &, const Window &) = default;
};

}
