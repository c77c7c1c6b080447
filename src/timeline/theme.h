// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ledgerline {

/// What a colour means. Layouts name meanings, never colours.
enum class Ink
{
    paper, ///< the background of a figure and of the timeline
    panel, ///< raised or secondary surfaces: tiles, side pane, every other lane
    rule, ///< grid lines, separators
    axis, ///< baselines and ticks
    text,
    mutedText,
    party1, ///< what goes to, or is said by, the first side
    party2,
    neutral, ///< marks of no side: talks, statements
    pledge, ///< outlines of what was agreed
    deadline,
    dispute,
    accent, ///< focus, selection, links, the brush
    hover,
};
inline constexpr int inkCount = 14;

struct Color
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    friend bool operator==(const Color &, const Color &) = default;
};

struct Theme
{
    std::string_view name; ///< "light" or "dark"
    bool dark = false;
    std::array<Color, inkCount> colors;

    [[nodiscard]] Color operator[](Ink ink) const { return colors[static_cast<std::size_t>(ink)]; }
};

/// By name; the light theme for a name that there is not. Text on paper and panel keeps a contrast
/// of 4.5:1 (WCAG 2.2 AA), marks 3:1; the parties' inks are a colour-blind-safe blue and orange.
[[nodiscard]] const Theme &themeNamed(std::string_view name);

}
