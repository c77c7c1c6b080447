// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <span>
#include <string_view>

namespace ledgerline {

/// A place that figures are made for. Type has the same logical sizes in all of them, so a place
/// that is looked at from afar has fewer logical pixels and a greater scale.
struct Preset
{
    std::string_view name;
    Size plot; ///< logical pixels, of a chart over time
    Size tall; ///< of lanes and rows, which want more height where the place leaves it free
    Size whole; ///< of a dashboard, which holds more than any: as fine as the place can bear
    double scale = 1; ///< pixels of a PNG for one of them, but of the dashboard's
    bool isPrinted = false; ///< its size is one on paper: dots per inch set the scale

    [[nodiscard]] Size sizeOf(std::string_view figure) const;

    /// The same number of pixels across for each figure.
    [[nodiscard]] double scaleOf(std::string_view figure) const;
};

/// column, page (85 and 170 mm wide), slide, square (1920 × 1080 and 1080 × 1080 pixels).
[[nodiscard]] std::span<const Preset> presets();

/// Whether a size is that of a place of print.
[[nodiscard]] bool isOnPaper(Size size);

/// Null when there is none of that name.
[[nodiscard]] const Preset *findPreset(std::string_view name);

}
