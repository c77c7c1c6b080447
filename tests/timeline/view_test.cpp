// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/view.h"

#include "catch.h"

using namespace ledgerline;
using namespace date::literals;
using namespace std::chrono_literals;

TEST_CASE("everything leaves a margin on both sides of the extent", "[view]")
{
    const Instant from = date::local_days{2025_y / 1 / 1};
    const Instant to = date::local_days{2026_y / 1 / 1};

    const Window all = everything({from, to});

    CHECK(from - all.from == all.to - to);
    CHECK(from - all.from > 10 * 24h);
    CHECK(from - all.from < 20 * 24h);
}

TEST_CASE("everything of a single moment is the day around it", "[view]")
{
    const Instant noon = date::local_days{2025_y / 5 / 16} + 12h;

    CHECK(everything({noon, noon}) == Window{noon - 12h, noon + 12h});
}
