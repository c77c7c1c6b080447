// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/preset.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr Size onPaper(double widthInMm, double heightInMm)
{
    constexpr double pixelsPerMm = 96 / 25.4;
    return {widthInMm * pixelsPerMm, heightInMm * pixelsPerMm};
}

constexpr double printScale = 300.0 / 96; ///< what printers ask for

constexpr Preset all[]
    = {{"column", onPaper(85, 135), onPaper(85, 190), onPaper(85, 240), printScale, true},
       {"page", onPaper(170, 120), onPaper(170, 180), onPaper(170, 240), printScale, true},
       {"slide", {960, 540}, {960, 540}, {1280, 720}, 2, false},
       {"square", {600, 600}, {600, 600}, {720, 720}, 1.8, false}};

}

Size Preset::sizeOf(std::string_view figure) const
{
    if (figure == "dashboard")
        return whole;
    constexpr std::string_view plots[] = {"exchanges", "bodies", "cumulative", "talks"};
    return std::ranges::find(plots, figure) == std::end(plots) ? tall : plot;
}

double Preset::scaleOf(std::string_view figure) const
{
    return scale * plot.width / sizeOf(figure).width;
}

std::span<const Preset> presets()
{
    return all;
}

bool isOnPaper(Size size)
{
    constexpr double alike = 0.01; // px
    const auto isAlike = [&](Size other) {
        return std::abs(size.width - other.width) < alike
            && std::abs(size.height - other.height) < alike;
    };
    return std::ranges::any_of(all, [&](const Preset &preset) {
        return preset.isPrinted
            && (isAlike(preset.plot) || isAlike(preset.tall) || isAlike(preset.whole));
    });
}

const Preset *findPreset(std::string_view name)
{
    const auto *const found = std::ranges::find(all, name, &Preset::name);
    return found == std::end(all) ? nullptr : found;
}

}
