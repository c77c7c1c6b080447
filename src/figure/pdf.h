// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace ledgerline {

/// The figure as a page of exactly its size (one logical pixel is 1/96 inch), with text as text,
/// our fonts embedded, and its title and alt text in the document's properties.
[[nodiscard]] QByteArray renderPdf(const FigureRequest &request);

}
