// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "timeline/layout.h"

#include <QPointF>

#include <span>

namespace ledgerline {

/// Where the keyboard goes from one of a chart's hits: along its line, or to what lies nearest in
/// the line above or below. `from` where there is nothing.
[[nodiscard]] std::size_t neighbour(std::span<const NamedHit> hits, std::size_t from,
                                    Direction direction);

/// The one whose middle is nearest; there has to be one.
[[nodiscard]] std::size_t nearestHit(std::span<const NamedHit> hits, QPointF point);

}
