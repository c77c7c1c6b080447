// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barplaces.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// Bars that touch; `at` is where the first of all would stand if everything touched.
struct Touching
{
    std::size_t first = 0;
    std::size_t last = 0; ///< the one after its last
    double sum = 0;

    [[nodiscard]] double at() const { return sum / static_cast<double>(last - first); }
};

/// How far each bar is from the first when all of them touch.
std::vector<double> offsetsOf(const std::vector<BarPlace> &places, double gap)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < places.size(); ++i)
        result.push_back(i == 0 ? 0 : result.back() + places[i - 1].least + gap + places[i].least);
    return result;
}

void keepWithin(std::vector<BarPlace> &places, const std::vector<double> &offsets, double from,
                double to)
{
    const auto isInside
        = [&](const BarPlace &place) { return place.wish >= from && place.wish <= to; };
    const auto begin = std::ranges::find_if(places, isInside);
    if (begin == places.end())
        return;
    const auto first = static_cast<std::size_t>(begin - places.begin());
    auto last = places.size() - 1;
    while (!isInside(places[last]))
        --last;
    // One that would be cut by the edge all by itself may be.
    const double least = std::min(from, begin->wish - begin->least) + begin->least - offsets[first];
    const double most
        = std::max(to, places[last].wish + places[last].least) - places[last].least - offsets[last];
    for (std::size_t i = 0; i <= last; ++i)
        places[i].at = std::min(places[i].at, most + offsets[i]);
    for (std::size_t i = first; i < places.size(); ++i)
        places[i].at = std::max(places[i].at, least + offsets[i]);
}

}

void placeApart(std::vector<BarPlace> &places, double gap, double from, double to)
{
    const std::vector<double> offsets = offsetsOf(places, gap);
    // The least sum of squared ways: whoever overtakes another stands with it at their mean.
    std::vector<Touching> crowds;
    for (std::size_t i = 0; i < places.size(); ++i) {
        crowds.push_back({i, i + 1, places[i].wish - offsets[i]});
        while (crowds.size() > 1 && crowds[crowds.size() - 2].at() >= crowds.back().at()) {
            const Touching later = crowds.back();
            crowds.pop_back();
            crowds.back().last = later.last;
            crowds.back().sum += later.sum;
        }
    }
    for (std::size_t crowd = 0; crowd < crowds.size(); ++crowd) {
        for (std::size_t i = crowds[crowd].first; i < crowds[crowd].last; ++i) {
            places[i].at = crowds[crowd].at() + offsets[i];
            places[i].crowd = crowd;
        }
    }
    keepWithin(places, offsets, from, to);
    for (BarPlace &place : places)
        place.half = place.most;
    for (std::size_t i = 1; i < places.size(); ++i) {
        BarPlace &one = places[i - 1];
        BarPlace &other = places[i];
        const double spare = std::max(0.0, other.at - one.at - gap - one.least - other.least) / 2;
        one.half = std::min(one.half, one.least + spare);
        other.half = std::min(other.half, other.least + spare);
    }
}

}
