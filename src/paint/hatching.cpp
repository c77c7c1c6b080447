// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/hatching.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

QList<QLineF> hatching(const QPolygonF &convex)
{
    QList<QLineF> lines;
    if (convex.size() < 3)
        return lines;
    const auto rank = [](QPointF point) { return point.x() + point.y(); };
    const auto [lowest, highest] = std::minmax_element(
        convex.begin(), convex.end(), [&](QPointF a, QPointF b) { return rank(a) < rank(b); });
    const auto first = static_cast<qsizetype>(std::ceil(rank(*lowest) / hatchStep));
    const auto end = static_cast<qsizetype>(std::ceil(rank(*highest) / hatchStep));
    lines.reserve(std::max<qsizetype>(0, end - first));

    for (qsizetype line = first; line < end; ++line) {
        const double sum = static_cast<double>(line) * hatchStep;
        // A line crosses a convex outline twice: keep the leftmost and the rightmost crossing.
        double left = HUGE_VAL;
        double right = -HUGE_VAL;
        for (qsizetype i = 0; i < convex.size(); ++i) {
            const QPointF a = convex[i];
            const QPointF b = convex[i + 1 < convex.size() ? i + 1 : 0];
            const double from = rank(a) - sum;
            const double to = rank(b) - sum;
            if ((from < 0) == (to < 0))
                continue;
            const double x = a.x() + (b.x() - a.x()) * from / (from - to);
            left = std::min(left, x);
            right = std::max(right, x);
        }
        if (right > left)
            lines.emplaceBack(left, sum - left, right, sum - right);
    }
    return lines;
}

}
