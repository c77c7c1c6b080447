// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsheet.h"

namespace ledgerline {

/// An event's claims figure by figure: those that speak of the same measure and direction stand
/// together, side by side, in the order in which the file first names their figure.
[[nodiscard]] std::vector<ClaimRow> claimRows(const Dossier &dossier, Index event,
                                              const std::string &language, const Reading &reading);

}
