// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <optional>
#include <string>
#include <string_view>

namespace ledgerline {

/// Reads an ISO 8601 duration of years, months, weeks, days, hours and minutes, such as "P50D" or
/// "P1MT12H"; nothing when it is none, is zero, or has a number of more than six digits.
[[nodiscard]] std::optional<Term> parseTerm(std::string_view text);

/// A term as a duration that parseTerm() reads: "P50D".
[[nodiscard]] std::string formatTerm(const Term &term);

}
