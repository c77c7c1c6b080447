// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// A text broken into lines that fit `width`, at blanks where there are any. What is left after
/// `lines` lines is cut, and the cut shown by "…".
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, TextStyle style, double width,
                                               int lines, const TextMeasure &measure);

/// The same with lines of like lengths, so that the last is not one word: as narrow as the number
/// of `lines` that `text` was broken into allows.
[[nodiscard]] std::vector<std::string> balanced(std::vector<std::string> lines,
                                                std::string_view text, TextStyle style,
                                                double width, const TextMeasure &measure);

/// Texts with `separator` between them, as many to a line as fit `width` and the rest below; one
/// that is wider than a line is broken at blanks.
[[nodiscard]] std::vector<std::string> packed(const std::vector<std::string> &texts,
                                              std::string_view separator, TextStyle style,
                                              double width, int lines, const TextMeasure &measure);

/// "A; B; and 2 more": as many of the texts as `lines` lines hold whole, and how many more there
/// are; empty where not even the first has room.
[[nodiscard]] std::vector<std::string> listed(const std::vector<std::string> &texts,
                                              TextStyle style, double width, int lines,
                                              const TextMeasure &measure);

/// Labels for such lines, one below the other from (x, y) on.
[[nodiscard]] std::vector<Label> paragraph(const std::vector<std::string> &lines, Point origin,
                                           double width, TextStyle style, Ink ink);

}
