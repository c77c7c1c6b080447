// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers that a figure shows, for other programs, each with the claims that it rests on.
#pragma once

#include "figure/figure.h"

namespace ledgerline {

/// RFC 4180, with a header row: a line for each number, and below it one for each claim. What is
/// claimed stands in columns of its own, so that a column can be summed without adding it twice.
[[nodiscard]] QByteArray renderCsv(const FigureRequest &request);

/// One object; each number stands on a line of its own, with its claims in it.
[[nodiscard]] QByteArray renderJson(const FigureRequest &request);

}
