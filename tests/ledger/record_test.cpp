// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/reader.h"
#include "ledger/checkpoint.h"
#include "ledger/deadline.h"
#include "ledger/sample.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

const Window may = window("2025-05", "2025-05");
const Window june = window("2025-06", "2025-06");

}

TEST_CASE("the record's bodies of June 2025 are an interval where the sides disagree", "[record]")
{
    CHECK(summed(*record(), june, "bodies", "ukraine") == "[6057, 6060] disputed 1");
    CHECK(summed(*record(), june, "bodies", "russia") == "[78, 78]");
}

TEST_CASE("the record's prisoners of May 2025 are the sum of two exchanges, one of three days",
          "[record]")
{
    CHECK(summed(*record(), may, "prisoners", "ukraine") == "[1205, 1205]");
    CHECK(total(*record(), may, figure(*record(), "prisoners", "ukraine")).events.size() == 2);
    CHECK(summed(*record(), window("2025-05-23", "2025-05-23"), "prisoners", "ukraine")
          == "[390, 390]");
}

TEST_CASE("the record's prisoners of June 2025 were never told", "[record]")
{
    CHECK(summed(*record(), june, "prisoners", "ukraine") == "[0, open] undisclosed 7");
}

TEST_CASE("no part of the record is larger than its whole", "[record]")
{
    const Dossier &dossier = *record();
    for (const Tally &part : tally(dossier, dossier.extent(), Period::month)) {
        const Index whole = dossier.measures[part.figure.measure].partOf;
        if (whole == none)
            continue;
        const Total all = total(dossier, part.window, {.measure = whole, .to = part.figure.to});
        CAPTURE(part.period, dossier.measures[part.figure.measure].id);
        CHECK(part.total.low <= all.low);
    }
}

TEST_CASE("the record's months add up to its year", "[record]")
{
    const Dossier &dossier = *record();
    for (const Tally &year : tally(dossier, window("2025", "2025"), Period::year)) {
        std::int64_t low = 0;
        int undisclosed = 0;
        for (const Tally &month : tally(dossier, window("2025", "2025"), Period::month)) {
            if (month.figure == year.figure) {
                low += month.total.low;
                undisclosed += month.total.undisclosed;
            }
        }
        CAPTURE(dossier.measures[year.figure.measure].id);
        CHECK(low == year.total.low);
        // A month in which nobody tells of a part has no row for it.
        const bool isPart = dossier.measures[year.figure.measure].partOf != none;
        CHECK((isPart ? undisclosed <= year.total.undisclosed
                      : undisclosed == year.total.undisclosed));
    }
}

TEST_CASE("the record's ultimatum of 50 days ends on 2 September 2025 and was amended", "[record]")
{
    const Dossier &dossier = *record();
    const Index event = dossier.findEvent("ultimatum-50-days");
    REQUIRE(event != none);
    CHECK(due(dossier, event) == window("2025-09-02", "2025-09-02"));
    CHECK(deadlineStatus(dossier, event, endOfDate("2025-07-27")).state == DeadlineState::pending);
    CHECK(deadlineStatus(dossier, event, endOfDate("2025-07-28")).state == DeadlineState::amended);
    const Index last = latestAmendment(dossier, event, endOfDate("2025-12-31"));
    CHECK(due(dossier, last) == window("2025-08-08", "2025-08-08"));
}

TEST_CASE("the record's bodies of June 2025 agree with what both sides stated", "[record]")
{
    const Dossier &dossier = *record();
    const Index event = dossier.findEvent("bodies-2025-06-16");
    REQUIRE(event != none);
    std::size_t found = 0;
    for (const Checkpoint &checkpoint : checkpointsOf(dossier, event)) {
        const Claim &claim = dossier.claims[checkpoint.claim];
        if (claim.quantity().low != 6060 && claim.quantity().low != 78)
            continue;
        CAPTURE(claim.quantity().low);
        CHECK(checkpoint.verdict == Verdict::agrees);
        CHECK(checkpoint.difference == 0);
        ++found;
    }
    CHECK(found == 2);
}

TEST_CASE("the record has many running totals to be held against", "[record]")
{
    CHECK(checkpoints(*record()).size() >= 20);
}

TEST_CASE("each stated running total that the record does not bear out says why", "[record]")
{
    const DossierPointer dossier = record();
    const std::vector<Checkpoint> found = checkpoints(*dossier);
    for (const Checkpoint &checkpoint : found) {
        const Claim &claim = dossier->claims[checkpoint.claim];
        CAPTURE(dossier->events[claim.event].id, describe(checkpoint));
        CHECK((checkpoint.verdict == Verdict::agrees || !dossier->rareOf(claim).note.isEmpty()));
    }
}

TEST_CASE("the record holds nothing that looks like a mistake", "[record]")
{
    const ReadResult result = readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    CHECK(result.errors == 0);
    CHECK(result.warnings == 0);
}
