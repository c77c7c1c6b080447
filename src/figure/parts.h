// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// What an editor leaves in a figure. A reading other than the usual, a day of knowledge, a filter
/// and bars of periods that the window cuts are told whatever is left out: they change what the
/// numbers mean.
struct FigureParts
{
    bool title = true; ///< and subtitle
    bool legend = true;
    bool notes = true; ///< window of time, reading, and totals beside those of a dashboard
    bool sources = true; ///< the publishers, the dossier and its edition
    bool provenance = true; ///< embedded in the file

    friend bool operator==(const FigureParts &, const FigureParts &) = default;
};

/// title, legend, notes, sources, provenance.
[[nodiscard]] const std::vector<std::string_view> &figurePartNames();

/// All parts but these; names that there are not are passed over.
[[nodiscard]] FigureParts partsWithout(const std::vector<std::string> &names);

/// The same backwards, in the order of all names.
[[nodiscard]] std::vector<std::string> namesLeftOut(const FigureParts &parts);

}
