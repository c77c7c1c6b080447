// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/sample.h"
#include "ledger/talks.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

const Window always = window("2000", "2099");

/// Talks with claims of their minutes (JSON objects without by, joined by commas).
std::string round(std::string_view id, std::string_view when, std::string_view claims,
                  std::string_view more = {})
{
    return R"({ "id": ")" + std::string(id) + R"(", "kind": "talks", "when": ")" + std::string(when)
        + R"(", )" + std::string(more) + R"("claims": [)" + std::string(claims) + "]}";
}

std::string minutes(std::string_view quantity, std::string_view by = "cedar")
{
    return R"({ "by": ")" + std::string(by) + R"(", "measure": "minutes", )" + std::string(quantity)
        + " }";
}

/// A statement of what the rounds a and b took together.
std::string together(std::string_view quantity, std::string_view by = "cedar",
                     std::string_view events = R"(["a", "b"])")
{
    return R"(, { "id": "word", "kind": "statement", "when": "2025-07-01", "claims": [{ "by": ")"
        + std::string(by) + R"(", "measure": "minutes", "scope": "combined", "events": )"
        + std::string(events) + ", " + std::string(quantity) + " }] }";
}

std::string days(const std::optional<DayCount> &count)
{
    return count ? describe(*count) : "-";
}

/// "a 90-120 - p, b ...": id, length, days since the round before, pledges.
std::vector<std::string> toldRows(const Dossier &dossier, const Talks &found)
{
    std::vector<std::string> result;
    for (const TalksRow &row : found.rows) {
        std::string text(dossier.events[row.round.event].id);
        text += ' ' + told(row.round.length.quantity) + ' ' + days(row.sincePrevious);
        for (const std::string &pledge : ids(dossier, row.pledges))
            text += ' ' + pledge;
        result.push_back(text);
    }
    return result;
}

using Texts = std::vector<std::string>;

std::string combined(const std::string &events)
{
    const auto dossier = dossierOf(events);
    const Talks found = talks(*dossier, always);
    REQUIRE(found.together.size() == 1);
    return describe(found.together.front().checkpoint);
}

}

TEST_CASE("rounds tell their length and the days since the round before", "[talks]")
{
    const auto dossier = dossierOf(
        round("a", "2025-05-16", minutes(R"("value": 100)") + ", " + minutes(R"("at_most": 120)"))
        + ", " + round("b", "2025-06-02", minutes(R"("at_least": 60)")) + ", "
        + round("c", "2025-07-20/2025-07-23", ""));
    const Talks found = talks(*dossier, always);
    CHECK(toldRows(*dossier, found)
          == Texts{"a [100, 120] -", "b [60, open] 17 days", "c [0, open] 48–51 days"});
    CHECK(found.together.empty());
    CHECK(days(found.sinceLast) == "1,987–1,990 days"); // to the edition, 31 December 2030
}

TEST_CASE("the days between rounds count rounds outside the window", "[talks]")
{
    const auto dossier
        = dossierOf(round("a", "2025-05-16", "") + ", " + round("b", "2025-06-02", ""));
    const Talks found = talks(*dossier, window("2025-06", "2025-06"));
    CHECK(toldRows(*dossier, found) == Texts{"b [0, open] 17 days"});
}

TEST_CASE("a round holds the pledges that were agreed at it or at its sessions", "[talks]")
{
    const auto dossier
        = dossierOf(round("a", "2025-05-16/2025-05-17", "") + ", "
                    + round("session", "2025-05-17", "", R"("part_of": "a", )")
                    + R"(, { "id": "p", "kind": "pledge", "when": "2025-05-16", "agreed_at": "a" },
             { "id": "q", "kind": "pledge", "when": "2025-05-17", "agreed_at": ["a", "session"] },
             { "id": "r", "kind": "pledge", "when": "2025-05-17", "part_of": "a" })");
    CHECK(toldRows(*dossier, talks(*dossier, always)) == Texts{"a [0, open] - p q"});
}

TEST_CASE("a combined length is set against the sum of its rounds", "[talks]")
{
    const std::string told = round("a", "2025-05-16", minutes(R"("value": 100)")) + ", "
        + round("b", "2025-06-02", minutes(R"("value": 60)"));
    CHECK(combined(told + together(R"("at_most": 180)"))
          == "own counts recorded here: 160; agrees");
    CHECK(combined(told + together(R"("value": 160)")) == "own counts recorded here: 160; agrees");
    CHECK(combined(told + together(R"("at_most": 150)"))
          == "own counts recorded here: 160; 10 more than stated");
    CHECK(combined(told + together(R"("at_least": 300)"))
          == "own counts recorded here: 160; 140 fewer than stated");
}

TEST_CASE("a combined length is held against everybody's where its speaker told no more", "[talks]")
{
    const std::string told = round("a", "2025-05-16", minutes(R"("value": 100)", "alder")) + ", "
        + round("b", "2025-06-02", minutes(R"("value": 60)", "birch"));
    CHECK(combined(told + together(R"("at_most": 150)"))
          == "recorded here: 160; 10 more than stated");
}

TEST_CASE("a round of which nobody told the length leaves the sum open", "[talks]")
{
    const std::string half = round("a", "2025-05-16", minutes(R"("value": 100)")) + ", "
        + round("b", "2025-06-02", "");
    CHECK(combined(half + together(R"("value": 160)"))
          == "own counts recorded here: at least 100; 60 can only lie in what was not told");
    CHECK(combined(half + together(R"("at_most": 90)"))
          == "own counts recorded here: at least 100; 10 more than stated");
    const auto dossier = dossierOf(round("a", "2025-05-16", "") + ", "
                                   + round("b", "2025-06-02", "") + together(R"("value": 160)"));
    CHECK(talks(*dossier, always).together.front().checkpoint.verdict == Verdict::nothing);
}

TEST_CASE("a session is not added beside its round", "[talks]")
{
    const std::string told = round("a", "2025-05-16", minutes(R"("value": 100)")) + ", "
        + round("b", "2025-05-16", minutes(R"("value": 60)"), R"("part_of": "a", )");
    CHECK(combined(told + together(R"("value": 100)")) == "own counts recorded here: 100; agrees");
    CHECK(combined(told + together(R"("value": 60)", "cedar", R"(["b"])"))
          == "own counts recorded here: 60; agrees");
}

TEST_CASE("only lengths of talks are lengths of talks together", "[talks]")
{
    const auto dossier
        = dossierOf(round("a", "2025-05-16", minutes(R"("value": 100)")) + ", "
                    + exchange("x", "2025-05-20", "")
                    + R"(, { "id": "w", "kind": "statement", "when": "2025-07-01", "claims": [
            { "measure": "people", "to": "alder", "value": 9, "scope": "combined", "events": ["a"] },
            { "measure": "minutes", "value": 9, "scope": "combined", "events": ["a", "x"] },
            { "measure": "minutes", "value": 9, "scope": "cumulative" } ] })");
    CHECK(talks(*dossier, always).together.empty());
}

TEST_CASE("what was not known on the reading's day is not told of talks", "[talks]")
{
    const auto dossier
        = dossierOf(round("a", "2025-05-16",
                          minutes(R"("value": 100, "reported": "2025-05-16")") + ", "
                              + minutes(R"("value": 90, "reported": "2025-06-10")", "alder"))
                    + ", " + round("b", "2025-06-02", minutes(R"("value": 60)"))
                    + R"(, { "id": "p", "kind": "pledge", "when": "2025-05-20", "agreed_at": "a" })"
                    + together(R"("at_most": 180)"));
    const auto asOf = [&](std::string_view day) {
        Reading reading;
        reading.asOf = endOfDate(day);
        return talks(*dossier, always, reading);
    };
    CHECK(toldRows(*dossier, asOf("2025-05-15")).empty());
    CHECK_FALSE(asOf("2025-05-15").sinceLast);
    CHECK(toldRows(*dossier, asOf("2025-05-16")) == Texts{"a [100, 100] -"});
    CHECK(days(asOf("2025-05-26").sinceLast) == "10 days");
    CHECK(toldRows(*dossier, asOf("2025-06-02"))
          == Texts{"a [100, 100] - p", "b [60, 60] 17 days"});
    CHECK(toldRows(*dossier, asOf("2025-06-10")).front() == "a [90, 100] - p");
    CHECK(asOf("2025-06-30").together.empty());
    CHECK(asOf("2025-07-01").together.size() == 1);
}

TEST_CASE("the first two rounds of the record took less than three hours, as far as was told",
          "[talks][record]")
{
    const Dossier &dossier = *record();
    const auto toldAsOf = [&](std::string_view day, Reading reading) {
        reading.asOf = endOfDate(day);
        const Talks found = talks(dossier, window("2025-05", "2025-07"), reading);
        std::string text;
        for (const TalksRow &row : found.rows)
            text += (text.empty() ? "" : ", " + days(row.sincePrevious) + ": ")
                + told(row.round.length.quantity);
        for (const TalksTogether &both : found.together)
            text += "; " + std::string(name(both.checkpoint.verdict)) + ' '
                + told(both.checkpoint.judged().quantity);
        return text;
    };
    const Reading lowest{.rule = Reading::Rule::lowest, .party = none, .asOf = {}};
    const Reading highest{.rule = Reading::Rule::highest, .party = none, .asOf = {}};
    const Reading latest{.rule = Reading::Rule::latest, .party = none, .asOf = {}};
    const Reading russia = wordOf(dossier.findParty("russia"));

    for (const Reading &reading : {Reading{}, lowest, highest, latest, russia})
        CHECK(toldAsOf("2025-05-15", reading).empty());

    CHECK(toldAsOf("2025-05-31", {}) == "[90, 120] about");
    CHECK(toldAsOf("2025-05-31", lowest) == "[90, 90] about");
    CHECK(toldAsOf("2025-05-31", highest) == "[120, 120] about");
    CHECK(toldAsOf("2025-05-31", russia) == "undisclosed");

    CHECK(toldAsOf("2025-06-30", {}) == "[90, 120] about, 17 days: [60, open]");
    CHECK(toldAsOf("2025-06-30", russia) == "undisclosed, 17 days: undisclosed");

    CHECK(toldAsOf("2025-08-10", {})
          == "[90, 120] about, 17 days: [60, open], 51 days: [39, 60] about; open [150, open] "
             "about");
    CHECK(toldAsOf("2025-08-10", lowest)
          == "[90, 90] about, 17 days: [60, open], 51 days: [39, 39]; open [150, open] about");
    CHECK(toldAsOf("2025-08-10", latest)
          == "[90, 120] about, 17 days: [60, open], 51 days: [40, 60] about; open [150, open] "
             "about");
    CHECK(toldAsOf("2025-08-10", russia)
          == "undisclosed, 17 days: undisclosed, 51 days: [40, 40] about; open [150, open] about");
}
