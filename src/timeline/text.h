// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ledgerline {

/// The four sizes of type, and their weights (design.md, section 6).
enum class TextStyle
{
    small, ///< 11 px: ticks, notes
    body, ///< 13 px: labels
    strong, ///< 13 px semi-bold: lane names, headings in a figure
    title, ///< 20 px semi-bold
};

/// Pixel sizes of the styles at scale 1.
[[nodiscard]] double pixelSize(TextStyle style);

/// The height that a line of text is given, in logical pixels at scale 1.
[[nodiscard]] double lineHeight(TextStyle style);

/// How wide a text is in logical pixels. Layouts take this as an argument, so that they know no
/// font library and repeat exactly in tests.
using TextMeasure = std::function<double(std::string_view text, TextStyle style)>;

/// `text` cut at a character boundary, and never in a number, and ended by "…" so that it fits
/// `width`; empty when not even one character and the "…" fit.
[[nodiscard]] std::string elided(std::string_view text, TextStyle style, double width,
                                 const TextMeasure &measure);

}
