// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/spansums.h"

#include <algorithm>
#include <limits>

namespace ledgerline {

namespace {

constexpr Index blockSize = 16;

/// How many rows one block of a level holds.
constexpr std::uint64_t rowsOfBlock(std::size_t level)
{
    return std::uint64_t{1} << (4 * (level + 1));
}

}

WideSum &WideSum::operator+=(const WideSum &other)
{
    low += other.low;
    high += other.high;
    open += other.open;
    approximate += other.approximate;
    undisclosed += other.undisclosed;
    disputed += other.disputed;
    return *this;
}

WideSum &WideSum::operator-=(const WideSum &other)
{
    low -= other.low;
    high -= other.high;
    open -= other.open;
    approximate -= other.approximate;
    undisclosed -= other.undisclosed;
    disputed -= other.disputed;
    return *this;
}

Total WideSum::total() const
{
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    Total result;
    result.low = low > greatest ? greatest : static_cast<std::int64_t>(low);
    result.high = open > 0 || high > greatest ? std::nullopt
                                              : std::optional(static_cast<std::int64_t>(high));
    result.approximate = approximate > 0;
    result.undisclosed = static_cast<int>(undisclosed);
    result.disputed = static_cast<int>(disputed);
    return result;
}

WideSum toWideSum(const Count &count)
{
    const Quantity &quantity = count.quantity;
    return {.low = static_cast<WideSum::Number>(quantity.low),
            .high = static_cast<WideSum::Number>(quantity.high.value_or(0)),
            .open = quantity.high ? 0U : 1U,
            .approximate = quantity.approximate ? 1U : 0U,
            .undisclosed = count.undisclosed ? 1U : 0U,
            .disputed = count.disputed ? 1U : 0U};
}

SpanSums::SpanSums(std::vector<Addend> addends)
{
    std::stable_sort(addends.begin(), addends.end(),
                     [](const Addend &a, const Addend &b) { return a.span.from < b.span.from; });
    m_events.reserve(addends.size());
    m_spans.reserve(addends.size());
    m_before.reserve(addends.size() + 1);
    WideSum sum;
    for (const Addend &addend : addends) {
        m_events.push_back(addend.event);
        m_spans.push_back(addend.span);
        m_before.push_back(sum);
        sum += addend.sum;
    }
    m_before.push_back(sum);

    const auto fold = [](std::size_t size, auto endOf) {
        std::vector<Instant> ends((size + blockSize - 1) / blockSize, Instant::min());
        for (std::size_t i = 0; i < size; ++i)
            ends[i / blockSize] = std::max(ends[i / blockSize], endOf(i));
        return ends;
    };
    m_ends.push_back(fold(m_spans.size(), [&](std::size_t i) { return m_spans[i].to; }));
    while (m_ends.back().size() > 1)
        m_ends.push_back(
            fold(m_ends.back().size(), [&](std::size_t i) { return m_ends.back()[i]; }));
}

WideSum SpanSums::addend(Index row) const
{
    WideSum result = m_before[row + 1];
    result -= m_before[row];
    return result;
}

std::pair<Index, Index> SpanSums::beginningIn(const Window &window) const
{
    const auto place = [&](Instant at) {
        const auto found = std::ranges::lower_bound(m_spans, at, {}, &Window::from);
        return static_cast<Index>(found - m_spans.begin());
    };
    const Index last = place(window.to);
    return {std::min(place(window.from), last), last};
}

SpanSums::Found SpanSums::over(const Window &window) const
{
    Found result;
    if (m_spans.empty())
        return result;
    const auto [first, last] = beginningIn(window);
    findEndingAfter(window.to, first, last, result.cut);
    result.sum = m_before[last];
    result.sum -= m_before[first];
    for (const Index row : result.cut)
        result.sum -= addend(row);
    result.whole = last - first - result.cut.size();
    findEndingAfter(window.from, 0, first, result.cut);
    return result;
}

std::vector<Index> SpanSums::eventsWithin(const Window &window) const
{
    const auto [first, last] = beginningIn(window);
    std::vector<Index> result;
    for (Index row = first; row < last; ++row) {
        if (m_spans[row].to <= window.to)
            result.push_back(m_events[row]);
    }
    return result;
}

void SpanSums::findEndingAfter(Instant at, Index first, Index last, std::vector<Index> &found) const
{
    if (first < last)
        findInBlock(m_ends.size() - 1, 0, at, first, last, found);
}

void SpanSums::findInBlock(std::size_t level, Index block, Instant at, Index first, Index last,
                           std::vector<Index> &found) const
{
    const std::uint64_t begin = block * rowsOfBlock(level);
    if (begin >= last || begin + rowsOfBlock(level) <= first || m_ends[level][block] <= at)
        return;
    const std::uint64_t size = level == 0 ? m_spans.size() : m_ends[level - 1].size();
    const std::uint64_t end = std::min(std::uint64_t{block + 1} * blockSize, size);
    for (auto part = static_cast<Index>(std::uint64_t{block} * blockSize); part < end; ++part) {
        if (level > 0)
            findInBlock(level - 1, part, at, first, last, found);
        else if (part >= first && part < last && m_spans[part].to > at)
            found.push_back(part);
    }
}

}
