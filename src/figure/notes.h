// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a figure says in words besides its marks.
#pragma once

#include "figure/picture.h"
#include "ledger/summary.h"
#include "ledger/sums.h"
#include "timeline/drawing.h"

#include <string>
#include <vector>

namespace ledgerline {

/// The window's totals with what is open or disputed in them, one text a measure:
/// "Bodies returned: to North 6,057–6,060 (claims differ on 1 event), to South 78". Of a timeline
/// those alone of which it shows every event.
[[nodiscard]] std::vector<std::string> totalsOf(const Sums &sums, const EventIndex &events,
                                                const Shown &shown);

/// Tiles in words, one text a measure, as above.
[[nodiscard]] std::vector<std::string> toldInRows(const std::vector<Tile> &tiles);

/// Who published what the shown events rest on, as far as it was known; the most cited first.
[[nodiscard]] std::vector<std::string> publishersOf(const Dossier &dossier, const Shown &shown);

/// What a reader may not miss where bars count more than what lies in the window, which their
/// figure names: "whole months, also where the window cuts them: May 2025 and July 2025"; the same
/// of years.
[[nodiscard]] std::vector<std::string> wholeBarsOf(const std::vector<Picture> &pictures);

/// What a reader may not miss where several bars count one event, as its date does not tell whose
/// it is: "1 event may lie in more than one month: each of these counts it as possible, so bars do
/// not add up".
[[nodiscard]] std::vector<std::string> vagueBarsOf(const std::vector<Picture> &pictures);

/// Both in sentences: "Bars count whole months, also where ..."; of several pictures "In the charts
/// bars count", as a timeline has bars too. And whether deliveries to pledges are counted that were
/// outside the window.
[[nodiscard]] std::vector<std::string> caveatsOf(const std::vector<Picture> &pictures,
                                                 const Dossier &dossier);

/// "May 2025", of a sum
[[nodiscard]] std::string periodOf(const ShownNumber &sum);

/// "In this window: A; B; and 1 more" of as many totals as at most `lines` lines hold whole: half a
/// total would be a wrong one.
[[nodiscard]] std::vector<std::string> totalLines(const std::vector<std::string> &totals,
                                                  double width, int lines,
                                                  const TextMeasure &measure);

/// "Sources: A; B; C; and 12 more" in at most `lines` lines.
[[nodiscard]] std::vector<std::string> sourceLines(const std::vector<std::string> &publishers,
                                                   double width, int lines,
                                                   const TextMeasure &measure);

}
