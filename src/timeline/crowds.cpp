// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/crowds.h"

#include "ledger/wording.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ledgerline {

namespace {

constexpr double lookBack = 2048; ///< px
constexpr double lookAhead = 320; ///< px, so that labels make room for what comes next

/// Adds the items of a lane at the places `first` to before `last`.
void addAll(NearItems &near, const EventIndex &events, Index lane, std::size_t first,
            std::size_t last)
{
    for (std::size_t place = first; place < last; ++place)
        near.items.push_back(&events.items(lane)[place]);
}

}

double clusterWidth(const Sketch &sketch, std::size_t count)
{
    const std::string words = describe(static_cast<std::int64_t>(count));
    return std::max(20.0, sketch.widthOf(words, TextStyle::small) + 10);
}

NearItems itemsNear(const Sketch &sketch, Index lane, const Room &room)
{
    NearItems near;
    const EventIndex &events = sketch.events();
    if (!events.isLong(lane)) {
        addAll(near, events, lane, 0, events.items(lane).size());
        return near;
    }
    const TimeScale &scale = sketch.scale();
    const double stride = lookBack * scale.secondsPerPixel();
    const double from = (std::floor(scale.toSeconds(0) / stride) - 1) * stride;
    const double to = scale.toSeconds(scale.width() + lookAhead);
    const std::size_t begin = events.firstAt(lane, from);
    const std::size_t end = events.firstAt(lane, to, begin);

    // What touches the window although its mark stands beyond.
    const auto addTouching = [&](std::size_t first, std::size_t last) {
        const auto beyond = events.touching(lane, first, last, scale.window());
        near.items.insert(near.items.end(), beyond.begin(), beyond.end());
    };
    addTouching(0, begin);
    const double seconds = std::exp2(std::floor(std::log2(room.crowd * scale.secondsPerPixel())));
    const double width = seconds / scale.secondsPerPixel();
    const auto most = static_cast<std::size_t>(room.rows * std::ceil(width / room.mark));
    for (std::size_t first = begin; first < end;) {
        const auto at
            = static_cast<double>(events.items(lane)[first].at.time_since_epoch().count());
        const double start = std::floor(at / seconds) * seconds;
        const std::size_t last = std::min(events.firstAt(lane, start + seconds, first), end);
        const double left = sketch.plot().x + scale.toX(start);
        if (last - first <= most)
            addAll(near, events, lane, first, last);
        else if (sketch.shows({left, 0, width, 0}))
            near.crowds.push_back({first, last, left, left + width});
        else
            addTouching(first, last);
        first = last;
    }
    addTouching(end, events.items(lane).size());
    return near;
}

}
