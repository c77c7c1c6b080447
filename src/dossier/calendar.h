// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The proleptic Gregorian calendar over all years that a dossier may name: date::year ends at
/// 32767, and the long years of EDTF do not.
#pragma once

#include "dossier/time.h"

#include <cstdint>

namespace ledgerline {

[[nodiscard]] int daysInMonth(std::int64_t year, int month);

/// The first instant of a day. Months beyond December belong to the next year.
[[nodiscard]] Instant startOf(std::int64_t year, int month = 1, int day = 1);

}
