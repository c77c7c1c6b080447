// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The pledges of the built-in record, before, between and after their deliveries, in every
/// reading.
#include "catch.h"

#include "ledger/pledge.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

PledgeStatus statusOf(std::string_view pledge, std::string_view reading, std::string_view day)
{
    const Dossier &dossier = *record();
    const Index event = dossier.findEvent(pledge);
    REQUIRE(event != none);
    auto found = std::get<Reading>(readingNamed(dossier, reading));
    found.asOf = endOfDate(day);
    return pledgeStatus(dossier, event, found);
}

/// "[697, 697] of [1000, 1000], [303, 303] outstanding: open" of one figure.
std::string line(const PledgeStatus &status, std::string_view measure, std::string_view to)
{
    const Figure asked = figure(*record(), measure, to);
    for (const PledgedFigure &row : status.figures) {
        if (row.figure == asked) {
            return told(row.delivered.total.quantity()) + " of " + told(row.due) + ", "
                + told(row.outstanding) + " outstanding: " + std::string(name(row.state));
        }
    }
    return "nothing";
}

const std::vector<std::string> everyReading{"envelope", "lowest", "highest", "latest",
                                            "ukraine",  "russia", "press"};

}

TEST_CASE("the record's 1,000 for 1,000 was fulfilled from 23 to 25 May 2025", "[record][pledge]")
{
    constexpr std::string_view pledge = "pledge-prisoners-2025-05-16";
    const auto at = [&](std::string_view reading, std::string_view day, std::string_view to) {
        return line(statusOf(pledge, reading, day), "prisoners", to);
    };
    for (const std::string_view reading : {"envelope", "lowest", "highest", "latest"}) {
        for (const std::string_view to : {"ukraine", "russia"}) {
            CAPTURE(reading, to);
            CHECK(at(reading, "2025-05-17", to)
                  == "[0, 0] of [1000, 1000], [1000, 1000] outstanding: open");
            CHECK(at(reading, "2025-05-23", to)
                  == "[390, 390] of [1000, 1000], [610, 610] outstanding: open");
            CHECK(at(reading, "2025-05-24", to)
                  == "[697, 697] of [1000, 1000], [303, 303] outstanding: open");
            CHECK(at(reading, "2025-05-26", to)
                  == "[1000, 1000] of [1000, 1000], [0, 0] outstanding: fulfilled");
        }
        CHECK(statusOf(pledge, reading, "2026-11-22").state == PledgeState::fulfilled);
    }
    CHECK(statusOf(pledge, "envelope", "2025-05-15").figures.empty());
    CHECK(statusOf(pledge, "russia", "2026-11-22").state == PledgeState::fulfilled);
    // Ukraine told the days, and left the three of them together to Russia.
    CHECK(at("ukraine", "2026-11-22", "ukraine")
          == "[1000, 1000] of [1000, 1000], [0, 0] outstanding: fulfilled");
    CHECK(statusOf(pledge, "press", "2026-11-22").state == PledgeState::unknown);
}

TEST_CASE("the record tells the three days of May 2025 one by one", "[record][pledge]")
{
    const PledgeStatus status = statusOf("pledge-prisoners-2025-05-16", "envelope", "2026-11-22");
    for (const PledgedFigure &row : status.figures) {
        std::vector<std::int64_t> days;
        for (const Delivery &delivery : row.delivered.deliveries) {
            if (delivery.isStage)
                days.push_back(delivery.count.quantity.low);
        }
        CHECK(days == std::vector<std::int64_t>{390, 307, 303});
    }
}

TEST_CASE("the record's bodies of 2 June 2025 are disputed for the direction that one side names",
          "[record][pledge]")
{
    constexpr std::string_view pledge = "pledge-bodies-2025-06-02";
    const auto at = [&](std::string_view reading, std::string_view day, std::string_view to) {
        return line(statusOf(pledge, reading, day), "bodies", to);
    };
    CHECK(statusOf(pledge, "envelope", "2025-06-01").figures.empty());
    CHECK(at("envelope", "2025-06-08", "ukraine")
          == "[0, 0] of [6000, 6000], [6000, 6000] outstanding: open");
    CHECK(at("envelope", "2025-06-14", "ukraine")
          == "[3612, 3612] of [6000, 6000], [2388, 2388] outstanding: open");
    CHECK(at("envelope", "2025-06-16", "ukraine")
          == "[6057, 6060] of [6000, 6000], [0, 0] outstanding: fulfilled");
    CHECK(at("envelope", "2025-06-16", "russia")
          == "[78, 78] of [6000, 6000], [5922, 5922] outstanding: disputed");
    CHECK(at("lowest", "2026-11-22", "ukraine")
          == "[6057, 6057] of [6000, 6000], [0, 0] outstanding: fulfilled");
    CHECK(at("highest", "2026-11-22", "ukraine")
          == "[6060, 6060] of [6000, 6000], [0, 0] outstanding: fulfilled");
    CHECK(at("ukraine", "2026-11-22", "ukraine")
          == "[6057, 6057] of [6000, 6000], [0, 0] outstanding: over-fulfilled");
    CHECK(at("russia", "2026-11-22", "ukraine")
          == "[6060, 6060] of [6000, 6000], [0, 0] outstanding: fulfilled");
    CHECK(at("ukraine", "2026-11-22", "russia")
          == "undisclosed of [6000, 6000], [0, 6000] outstanding: unknown");
    CHECK(at("russia", "2026-11-22", "russia")
          == "[78, 78] of undisclosed, undisclosed outstanding: unknown");
    for (const std::string_view day : {"2025-06-08", "2025-06-12", "2025-06-16", "2026-11-22"}) {
        for (const std::string_view reading : {"envelope", "lowest", "highest", "latest"})
            CHECK(statusOf(pledge, reading, day).state == PledgeState::disputed);
    }
}

TEST_CASE("the record's prisoners of 2 June 2025 are unknown, and in the end disputed",
          "[record][pledge]")
{
    constexpr std::string_view pledge = "pledge-prisoners-2025-06-02";
    const auto at = [&](std::string_view reading, std::string_view day) {
        return line(statusOf(pledge, reading, day), "prisoners", "ukraine");
    };
    CHECK(at("envelope", "2025-06-03") == "[0, 0] of [1000, 1000], [1000, 1000] outstanding: open");
    CHECK(at("envelope", "2025-06-14")
          == "undisclosed of [1000, 1200] about, [0, 1200] about outstanding: unknown");
    CHECK(at("envelope", "2025-07-30")
          == "[1000, open] about of [1000, 1200] about, [0, 200] about outstanding: disputed");
    CHECK(at("ukraine", "2025-07-30")
          == "[1000, open] of [1000, 1000], [0, 0] outstanding: fulfilled");
    CHECK(at("russia", "2025-07-30")
          == "[1200, 1200] about of [1000, 1200] about, [0, 0] about outstanding: fulfilled");

    for (const std::string &reading : everyReading) {
        CAPTURE(reading);
        CHECK(statusOf(pledge, reading, "2025-06-01").figures.empty());
        CHECK(statusOf(pledge, reading, "2025-06-14").state == PledgeState::unknown);
        CHECK(statusOf(pledge, reading, "2025-06-27").state == PledgeState::unknown);
        CHECK(statusOf(pledge, reading, "2025-07-30").state
              == (reading == "press" || reading == "ukraine" ? PledgeState::unknown
                                                             : PledgeState::disputed));
    }
    CHECK(statusOf(pledge, "envelope", "2025-06-03").state == PledgeState::open);
    CHECK(statusOf(pledge, "envelope", "2025-06-08").state == PledgeState::disputed); // the no-show
}

TEST_CASE("the record's pledge of 23 July 2025 is met by servicemen alone", "[record][pledge]")
{
    constexpr std::string_view pledge = "pledge-prisoners-2025-07-23";
    const auto at = [&](std::string_view reading, std::string_view day) {
        return line(statusOf(pledge, reading, day), "prisoners", "ukraine");
    };
    for (const std::string_view reading : {"envelope", "lowest", "highest", "latest"}) {
        CAPTURE(reading);
        CHECK(statusOf(pledge, reading, "2025-07-22").figures.empty());
        CHECK(at(reading, "2025-08-23")
              == "[0, 0] of [1200, 1200], [1200, 1200] outstanding: open");
        CHECK(at(reading, "2025-08-26")
              == "[146, 146] of [1200, 1200], [1054, 1054] outstanding: open");
        CHECK(at(reading, "2025-10-05")
              == "[331, 331] of [1200, 1200], [869, 869] outstanding: open");
    }
    CHECK(at("russia", "2026-11-22")
          == "[146, open] of [1200, 1200], [0, 1054] outstanding: unknown");
    CHECK(at("ukraine", "2026-11-22")
          == "[185, open] of undisclosed, undisclosed outstanding: unknown");
    CHECK(statusOf(pledge, "press", "2026-11-22").state == PledgeState::unknown);
}

TEST_CASE("the record's offer of 3,000 bodies has no delivery yet", "[record][pledge]")
{
    for (const std::string_view reading : {"envelope", "lowest", "highest", "latest", "russia"}) {
        for (const std::string_view day :
             {"2025-07-24", "2025-08-18", "2025-08-20", "2026-11-22"}) {
            CAPTURE(reading, day);
            CHECK(line(statusOf("pledge-bodies-2025-07-23", reading, day), "bodies", "ukraine")
                  == "[0, 0] of [3000, 3000], [3000, 3000] outstanding: open");
        }
    }
    CHECK(statusOf("pledge-bodies-2025-07-23", "envelope", "2025-07-22").figures.empty());
}

TEST_CASE("as of the far future the record's pledges are what they are without a day",
          "[record][pledge]")
{
    const Dossier &dossier = *record();
    const auto now = pledges(dossier);
    Reading later;
    later.asOf = endOfDate("2200-01-01");
    const auto then = pledges(dossier, later);
    REQUIRE(now.size() == then.size());
    CHECK(now.size() >= 6);
    for (std::size_t i = 0; i < now.size(); ++i) {
        CHECK(now[i].state == then[i].state);
        REQUIRE(now[i].figures.size() == then[i].figures.size());
        for (std::size_t row = 0; row < now[i].figures.size(); ++row)
            CHECK(now[i].figures[row].outstanding == then[i].figures[row].outstanding);
    }
}
