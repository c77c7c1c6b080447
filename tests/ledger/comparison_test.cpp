// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/comparison.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

Reading asOf(std::string_view day)
{
    Reading reading;
    reading.asOf = endOfDate(day);
    return reading;
}

/// A pledge of 1,000, deliveries of 390 (birch says 395) and of an untold number, and one of 610.
DossierPointer sample()
{
    return dossierOf(
        R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01", "claims": [
             { "by": "alder", "measure": "people", "to": "alder", "value": 1000 } ] }, )"
        + exchange(
            "a", "2025-05-23",
            R"({ "by": "alder", "measure": "people", "to": "alder", "value": 390, "reported": "2025-05-23" },
             { "by": "birch", "measure": "people", "to": "alder", "value": 395, "reported": "2025-06-15" })",
            R"("fulfils": "pledge", )")
        + ", "
        + exchange("b", "2025-05-24",
                   R"({ "measure": "people", "to": "birch", "undisclosed": true })")
        + ", "
        + exchange("c", "2025-06-12",
                   R"({ "by": "alder", "measure": "people", "to": "alder", "value": 610 })",
                   R"("fulfils": "pledge", )"));
}

const Window all = window("2025-01", "2025-12");

std::string end(const std::optional<std::int64_t> &number)
{
    return number ? std::to_string(*number) : "open";
}

std::string toldOf(const std::optional<Total> &total)
{
    return total ? told(total->quantity()) : "nothing";
}

/// "2025-06 people alder: nothing -> [610, 610], by 610 to 610"
std::vector<std::string> totals(const Dossier &dossier, const Comparison &comparison)
{
    std::vector<std::string> result;
    for (const ComparedTotal &row : comparison.totals) {
        result.push_back(row.period + ' ' + std::string(dossier.measures[row.figure.measure].id)
                         + ' ' + std::string(dossier.parties[row.figure.to].id) + ": "
                         + toldOf(row.first) + " -> " + toldOf(row.second) + ", by "
                         + end(row.difference.low) + " to " + end(row.difference.high));
    }
    return result;
}

std::vector<std::string> events(const Dossier &dossier, const Comparison &comparison)
{
    std::vector<std::string> result;
    for (const ComparedEvent &row : comparison.events) {
        std::string text
            = std::string(dossier.events[row.event].id) + ' ' + std::string(name(row.change));
        for (const ComparedCount &count : row.counts) {
            text += ' ' + (count.first ? told(*count.first) : "nothing") + " -> "
                + (count.second ? told(*count.second) : "nothing");
        }
        result.push_back(text);
    }
    return result;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("a setting compared with itself shows nothing", "[comparison]")
{
    const auto dossier = sample();
    for (const Reading &reading : {Reading{}, asOf("2025-06-01"), wordOf(1)}) {
        const Comparison same = compare(*dossier, {all, reading}, {all, reading}, Period::month);
        CHECK(same.totals.empty());
        CHECK(same.events.empty());
        CHECK(same.pledges.empty());
    }
}

TEST_CASE("between two days what became known appears and what was told anew changes",
          "[comparison]")
{
    const auto dossier = sample();
    const Comparison found
        = compare(*dossier, {all, asOf("2025-06-10")}, {all, asOf("2025-06-20")});
    // What nobody told of "b" is the same on both days, and so no difference.
    CHECK(totals(*dossier, found)
          == Lines{"all people alder: [390, 390] -> [1000, 1005], by 610 to 615"});
    CHECK(events(*dossier, found)
          == Lines{"a changed [390, 390] -> [390, 395]", "c appeared nothing -> [610, 610]"});
    REQUIRE(found.pledges.size() == 1);
    CHECK(found.pledges.front().first->state == PledgeState::open);
    CHECK(found.pledges.front().second->state == PledgeState::fulfilled);
}

TEST_CASE("the other way round differences change their sign", "[comparison]")
{
    const auto dossier = sample();
    const Comparison found
        = compare(*dossier, {all, asOf("2025-06-20")}, {all, asOf("2025-06-10")});
    CHECK(totals(*dossier, found)
          == Lines{"all people alder: [1000, 1005] -> [390, 390], by -615 to -610"});
    CHECK(events(*dossier, found)
          == Lines{"a changed [390, 395] -> [390, 390]", "c vanished [610, 610] -> nothing"});
}

TEST_CASE("in equal windows periods are compared one by one", "[comparison]")
{
    const auto dossier = sample();
    const Comparison found
        = compare(*dossier, {all, asOf("2025-06-10")}, {all, asOf("2025-06-20")}, Period::month);
    CHECK(totals(*dossier, found)
          == Lines{"2025-05 people alder: [390, 390] -> [390, 395], by 0 to 5",
                   "2025-06 people alder: nothing -> [610, 610], by 610 to 610"});
}

TEST_CASE("what may be in either of two windows makes their difference open by all of it",
          "[comparison]")
{
    const auto dossier = dossierOf(
        exchange("some", "2025-01", R"({ "measure": "people", "to": "alder", "value": 50 })"));
    const Window early = window("2025-01-01", "2025-01-15");
    CHECK(totals(*dossier, compare(*dossier, {early, {}}, {window("2025-01-16", "2025-01-31"), {}}))
          == Lines{"all people alder: [0, 50] -> [0, 50], by -50 to 50"});
    CHECK(totals(*dossier, compare(*dossier, {early, {}}, {all, {}}))
          == Lines{"all people alder: [0, 50] -> [50, 50], by 0 to 50"});
    CHECK(totals(*dossier, compare(*dossier, {early, {}}, {window("2025-01-01", "2025-01-20"), {}}))
          == Lines{"all people alder: [0, 50] -> [0, 50], by 0 to 50"});
    // Of the same days, and where both have all of it, the same is the same.
    CHECK(compare(*dossier, {window("2024-12-01", "2025-01-15"), {}}, {early, {}}).totals.empty());
    CHECK(compare(*dossier, {early, {}}, {early, asOf("2026-01-01")}).totals.empty());
    CHECK(compare(*dossier, {window("2025-01", "2025-02"), {}}, {all, {}}).totals.empty());
}

TEST_CASE("two windows are compared as wholes", "[comparison]")
{
    const auto dossier = sample();
    const Comparison found = compare(*dossier, {window("2025-05", "2025-05"), {}},
                                     {window("2025-06", "2025-06"), {}}, Period::month);
    CHECK(totals(*dossier, found)
          == Lines{"all people alder: [390, 395] -> [610, 610], by 215 to 220",
                   "all people birch: undisclosed -> nothing, by open to 0"});
    CHECK(events(*dossier, found)
          == Lines{"pledge vanished [1000, 1000] -> nothing", "a vanished [390, 395] -> nothing",
                   "b vanished undisclosed -> nothing", "c appeared nothing -> [610, 610]"});
    REQUIRE(found.pledges.size() == 1);
    CHECK_FALSE(found.pledges.front().second);
}

TEST_CASE("one party's word against another's shows where they differ", "[comparison]")
{
    const auto dossier = sample();
    const Comparison found = compare(*dossier, {all, wordOf(0)}, {all, wordOf(1)});
    CHECK(events(*dossier, found)
          == Lines{"pledge changed [1000, 1000] -> undisclosed",
                   "a changed [390, 390] -> [395, 395]", "c changed [610, 610] -> undisclosed"});
    CHECK(totals(*dossier, found)
          == Lines{"all people alder: [1000, 1000] -> [395, open], by -605 to open"});
}
