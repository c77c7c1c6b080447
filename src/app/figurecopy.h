// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledgerline {

struct FigureRequest;

/// Puts a figure on the clipboard, as a picture and as SVG. Why it did not, in words; empty: it
/// did.
[[nodiscard]] QString copyFigure(const FigureRequest &figure);

}
