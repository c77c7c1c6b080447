// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A figure in words, for those who cannot see it: one paragraph of terse sentences, from what it
/// is over what it comes to, to the numbers that stand out.
#pragma once

#include "figure/picture.h"

#include <string>
#include <utility>
#include <vector>

namespace ledgerline {

/// What a picture of a figure has to tell.
struct TellingPicture
{
    std::string title; ///< of a chart
    std::vector<ShownNumber> numbers; ///< that it shows
    std::vector<std::string> sentences; ///< of a chart, the first; each ends with a full stop
    std::size_t sentenceCount = 0; ///< of all of them
    std::vector<std::pair<Index, std::size_t>> events; ///< of a timeline: how many in each lane
    bool isTimeline = false;
};

/// Of all but totals.
[[nodiscard]] std::vector<TellingPicture> tellingsOf(const std::vector<Picture> &pictures,
                                                     const EventIndex &events,
                                                     const std::vector<Index> &hiddenLanes);

/// What a figure has to tell.
struct Telling
{
    std::string title;
    std::vector<std::string> facts; ///< window of time, day, reading
    std::vector<std::string> totals; ///< "Bodies returned: to North 6,057–6,060, to South 78"
    std::vector<std::string> bars; ///< see caveatsOf()
    std::vector<TellingPicture> pictures; ///< one, or those of a dashboard in reading order
};

[[nodiscard]] std::string altText(const Dossier &dossier, const Telling &telling,
                                  std::string_view language);

}
