// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/account.h"
#include "charts/chart.h"

#include <string>

namespace ledgerline {

/// "Bodies returned by month", or by year: of the dossier's words.
[[nodiscard]] std::string chartTitle(const Account &account, ChartKind kind,
                                     Period period = Period::month);

/// What is said in the place of a chart for which the dossier has nothing.
[[nodiscard]] std::string nothingFor(const Account &account, ChartKind kind);

}
