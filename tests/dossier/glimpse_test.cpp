// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/calendar.h"
#include "dossier/glimpse.h"

#include <algorithm>
#include <numeric>

using namespace ledgerline;

namespace {

using Counts = std::vector<std::uint32_t>;

Glimpse glimpseOf(const std::vector<Instant> &beginnings)
{
    Glimpse glimpse;
    for (const Instant beginning : beginnings)
        glimpse.add(beginning);
    return glimpse;
}

}

TEST_CASE("a glimpse of nothing is empty", "[glimpse]")
{
    CHECK(Glimpse().counts().empty());
}

TEST_CASE("a glimpse of a few days counts each, in whichever order they come", "[glimpse]")
{
    const Instant first = startOf(1969, 12, 30);
    const Instant later = startOf(1970, 1, 2) + std::chrono::hours(23);
    const Glimpse glimpse = glimpseOf({later, first, later, startOf(1969, 12, 31)});
    CHECK(glimpse.counts() == Counts{1, 1, 0, 2});
    CHECK(glimpse.first() == first);
    CHECK(glimpse.last() == later);
}

TEST_CASE("a glimpse of all time stays small and loses no event", "[glimpse]")
{
    std::vector<Instant> beginnings;
    for (std::int64_t year = 2000; year < 2400; ++year)
        beginnings.push_back(startOf(year, 7));
    beginnings.push_back(startOf(-200'000));
    beginnings.push_back(startOf(200'000));
    beginnings.push_back(startOf(1));
    const Glimpse glimpse = glimpseOf(beginnings);
    const Counts &counts = glimpse.counts();
    CHECK(counts.size() <= Glimpse::most);
    CHECK(counts.size() > Glimpse::most / 4);
    CHECK(std::accumulate(counts.begin(), counts.end(), std::size_t{0}) == beginnings.size());
    CHECK(counts.front() > 0);
    CHECK(counts.back() > 0);
    CHECK(glimpse.first() == startOf(-200'000));
    CHECK(glimpse.last() == startOf(200'000));
}
