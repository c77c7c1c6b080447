// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <string>

namespace ledgerline {

/// What goes with a figure's files: what it shows and in which words to cite it, its view, its
/// sources, and who may use it.
[[nodiscard]] std::string readmeOf(const FigureRequest &request);

/// A ZIP archive of the figure in every other format, with its alt text and a README.txt. Empty
/// when there is not enough memory.
[[nodiscard]] QByteArray renderBundle(const FigureRequest &request);

}
