// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars count whole periods, so that they keep their height while the window moves. Which of them
// count something that lies outside of it, or that other bars count too, and what they and the
// running totals stand on.
#include "charts/monthplot.h"
#include "charts/totalplot.h"
#include "charts/words.h"
#include "ledger/wording.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

namespace {

/// Whether two windows hold the same.
bool isSame(const FigureSums::Sum &a, const FigureSums::Sum &b)
{
    return a.events == b.events && a.total == b.total;
}

void add(std::vector<Index> &events, const std::vector<Index> &others)
{
    events.insert(events.end(), others.begin(), others.end());
}

}

bool MonthPlot::isCut(const Bucket &bucket, std::size_t side, const Window &window) const
{
    const Window &period = bucket.window;
    if (window.contains(period))
        return false;
    const Window inside{std::max(period.from, window.from), std::min(period.to, window.to)};
    const FigureSums &sums = *m_account->sums().of(m_sides.sides[side].figure);
    return !isSame(sums.over(period), sums.over(inside));
}

std::vector<Bucket> MonthPlot::cutBars(const Window &window) const
{
    std::vector<Bucket> result;
    std::ranges::copy_if(shown(), std::back_inserter(result), [&](const Bucket &bucket) {
        if (!bucket.window.overlaps(window))
            return false;
        for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
            if (bucket.totals[side] && isCut(bucket, side, window))
                return true;
        }
        return false;
    });
    return result;
}

std::vector<Index> MonthPlot::vagueIn(const Bucket &bucket, std::size_t side) const
{
    if (!bucket.isVague[side])
        return {};
    return m_account->sums().of(m_sides.sides[side].figure)->perhapsIn(bucket.window);
}

std::vector<Index> MonthPlot::vagueEvents(const Window &window) const
{
    std::vector<Index> result;
    for (const Bucket &bucket : shown()) {
        for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
            if (bucket.window.overlaps(window))
                add(result, vagueIn(bucket, side));
        }
    }
    return result;
}

std::string MonthPlot::doubtsOf(const Bucket &bucket, std::size_t side) const
{
    const std::string doubts = describeDoubts(*bucket.totals[side]);
    const std::string dates = describeVague(vagueIn(bucket, side).size(), bucket.period);
    return doubts + (doubts.empty() || dates.empty() ? "" : "; ") + dates;
}

std::vector<Index> MonthPlot::events(const Window &window) const
{
    // Between the first of the bars and the last each event is in one of them.
    std::optional<Window> bars;
    for (const Bucket &bucket : shown()) {
        if (bucket.window.overlaps(window))
            bars = {bars ? bars->from : bucket.window.from, bucket.window.to};
    }
    std::vector<Index> result;
    for (const Side &side : m_sides.sides) {
        if (bars)
            add(result, m_account->sums().of(side.figure)->events(*bars));
    }
    return result;
}

/// Totals run from the beginning of the record.
std::vector<Index> TotalPlot::events(const Window &window) const
{
    std::vector<Index> result;
    for (const Side &side : m_sides.sides)
        add(result, m_account->sums().of(side.figure)->events({Instant::min(), window.to}));
    return result;
}

}
