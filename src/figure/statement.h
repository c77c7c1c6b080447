// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How a figure says which part of the record it shows, and how it is read.
#pragma once

#include "figure/picture.h"
#include "timeline/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct Statement
{
    std::string window; ///< "1–30 June 2025"; empty: not told
    std::vector<std::string> provisos; ///< what changes the numbers: "As of 8 June 2025"
    std::string reading; ///< "Reading: envelope"; empty: not told, or of no effect
    std::string rule; ///< "the lowest to the highest of what was claimed"

    [[nodiscard]] std::vector<std::string> facts() const; ///< all but the reading

    /// Without what a reader may miss and still take no number for another.
    [[nodiscard]] Statement withoutNotes(const Reading &read) const;

    /// In lines that are broken between its parts; what the rule of the reading means is told where
    /// that takes no line more.
    [[nodiscard]] std::vector<std::string> lines(TextStyle style, double width, int lines,
                                                 const TextMeasure &measure) const;
};

/// "Edition of 1 May 2026", behind a title if there is one.
[[nodiscard]] std::string editionOf(const Dossier &dossier, std::string_view title);

[[nodiscard]] Statement statementOf(const Dossier &dossier, const View &view, const Shown &shown,
                                    const std::vector<Picture> &pictures);

}
