// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/marksheld.h"

#include "catch.h"
#include "timeline/laid.h"

using namespace ledgerline;
using namespace ledgerline::test;

TEST_CASE("a record holds the marks of its events, and no others", "[marksheld]")
{
    const auto plain = dossierWith({event("a", "talks", "2025-06-01")});
    KindsHeld kinds = kindsHeld(*plain);
    CHECK_FALSE(kinds.pledge);
    CHECK_FALSE(kinds.dispute);
    CHECK_FALSE(kinds.statement);
    CHECK_FALSE(kinds.deadline);
    CHECK_FALSE(kinds.amended);
    CHECK_FALSE(kinds.soft);
    CHECK_FALSE(kinds.several);

    kinds = kindsHeld(
        *dossierWith({event("a", "statement", "2025-06"),
                      event("b", "deadline", "2025-06-03", R"("deadline": {"within": "P50D"})"),
                      event("c", "deadline", "2025-06-09",
                            R"("deadline": {"within": "P10D"}, "amends": "b")")}));
    CHECK(kinds.statement);
    CHECK(kinds.soft);
    CHECK(kinds.deadline);
    CHECK(kinds.amended);
    CHECK(kinds.several);
    CHECK_FALSE(kinds.pledge);
    CHECK_FALSE(kinds.dispute);
}

TEST_CASE("a term that ends as it was set is not amended", "[marksheld]")
{
    const KindsHeld kinds = kindsHeld(*dossierWith(
        {event("b", "deadline", "2025-06-03", R"("deadline": {"due": "2025-06-13"})")}));
    CHECK(kinds.deadline);
    CHECK_FALSE(kinds.amended);
    CHECK_FALSE(kinds.soft);
}

TEST_CASE("bars show what is told of amounts, to which side and how surely", "[marksheld]")
{
    const auto heldOf = [](const std::string &claims) {
        return barsHeld(EventIndex(
            dossierWith({event("a", "talks", "2025-06-01",
                               R"("claims": [)" + claim("minutes", "", R"("at_least": 90)") + "]"),
                         event("e", "exchange", "2025-06-10", R"("claims": [)" + claims + "]")})));
    };
    const BarsHeld exact = heldOf(claim("people", "south", R"("value": 390)"));
    CHECK_FALSE(exact.toSide[0]);
    CHECK(exact.toSide[1]);
    CHECK_FALSE(exact.inexact); // that of the talks is no bar
    CHECK_FALSE(exact.undisclosed);

    const BarsHeld open = heldOf(claim("people", "north", R"("at_least": 5)"));
    CHECK(open.toSide[0]);
    CHECK(open.inexact);
    CHECK_FALSE(open.undisclosed);

    const BarsHeld untold = heldOf(claim("people", "north", R"("undisclosed": true)"));
    CHECK_FALSE(untold.inexact);
    CHECK(untold.undisclosed);

    const BarsHeld undirected = barsHeld(EventIndex(dossierWith(
        {event("e", "exchange", "2025-06-10",
               R"("claims": [)" + claim("people", "", R"("between": [5, 8])") + "]")})));
    CHECK_FALSE(undirected.toSide[0]);
    CHECK_FALSE(undirected.toSide[1]);
    CHECK(undirected.inexact);
}
