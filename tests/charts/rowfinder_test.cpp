// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rowfinder.h"

#include "catch.h"

#include <algorithm>
#include <random>

using namespace ledgerline;

namespace {

using Rows = std::vector<std::size_t>;

Window window(int from, int to)
{
    return {Instant{std::chrono::seconds(from)}, Instant{std::chrono::seconds(to)}};
}

/// By a look at each.
Rows touching(const std::vector<Window> &rows, const Window &window)
{
    Rows result;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].overlaps(window))
            result.push_back(row);
    }
    return result;
}

}

TEST_CASE("rows are found that a look at every row finds", "[rowfinder]")
{
    std::mt19937 random(11);
    const auto below
        = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    const int count = GENERATE(1, 2, 63, 64, 65, 1000, 5000);
    const int length = GENERATE(1, 50, 20'000); // up to terms that all run at the same time
    std::vector<Window> rows;
    for (int row = 0; row < count; ++row) {
        const int from = below(10'000);
        rows.push_back(window(from, from + below(length)));
    }
    const RowFinder finder(rows);
    for (int i = 0; i < 60; ++i) {
        const int from = below(11'000) - 500;
        const Window shown = window(from, from + below(i % 2 == 0 ? 40 : 12'000));
        const Rows expected = touching(rows, shown);
        CAPTURE(count, length, i);
        CHECK(finder.count(shown) == expected.size());
        CHECK(finder.all(shown) == expected);
        for (const std::size_t most : {std::size_t{0}, std::size_t{3}, std::size_t{90}}) {
            const auto end
                = expected.begin() + static_cast<std::ptrdiff_t>(std::min(most, expected.size()));
            CHECK(finder.first(shown, most) == Rows(expected.begin(), end));
        }
    }
}

TEST_CASE("where there are no rows none is found", "[rowfinder]")
{
    CHECK(RowFinder().count(window(0, 9)) == 0);
    CHECK(RowFinder(std::vector<Window>{}).all(window(0, 9)).empty());
    CHECK(RowFinder(std::vector<Window>{}).first(window(0, 9), 5).empty());
}
