// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/softness.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double fade = 36; ///< px beyond the known end of an interval whose other end is not known
constexpr double share = 0.35; ///< of the stretch in which a vague date lies
constexpr double vague = 14; ///< px, at least, for "about" and "perhaps"
constexpr double hoursShow = 160; ///< px; a day wider than this is vague among its hours
constexpr double dayEdge = 12; ///< px, its softness there

bool isVague(const EdtfDate &date)
{
    return date.precision > Precision::day || date.approximate || date.uncertain;
}

/// How soft the side of a span is that a date is the end of.
double softness(const Sketch &sketch, const EdtfDate &date, bool single)
{
    const double width = sketch.pixels(date.latest - date.earliest);
    if (date.approximate || date.uncertain)
        return std::max(width * share, vague);
    if (date.precision > Precision::day)
        return single ? width * share : width;
    return date.precision == Precision::day && width > hoursShow ? dayEdge : 0;
}

}

SoftSpan softSpan(const Sketch &sketch, const Edtf &when)
{
    SoftSpan span{sketch.x(when.start.earliest), sketch.x(when.end.latest), 0, 0};
    const bool openLeft = when.startEnd != EdtfEnd::date;
    const bool openRight = when.endEnd != EdtfEnd::date;
    const double half = (span.right - span.left) / 2;
    if (!openLeft)
        span.softLeft = std::min(half, softness(sketch, when.start, !when.interval));
    if (!openRight)
        span.softRight = std::min(half, softness(sketch, when.end, !when.interval));
    if (openLeft) {
        span.left -= fade;
        span.softLeft = fade;
    }
    if (openRight) {
        span.right += fade;
        span.softRight = fade;
    }
    return span;
}

bool isVague(const Edtf &when)
{
    return when.startEnd != EdtfEnd::date || when.endEnd != EdtfEnd::date || isVague(when.start)
        || isVague(when.end);
}

}
