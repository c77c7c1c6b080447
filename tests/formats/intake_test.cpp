// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/reader.h"
#include "formats/intake.h"

using namespace ledgerline;

namespace {

/// Why an event is not taken; empty when it is.
std::string refusal(ForeignEvent event)
{
    const ImportOptions options{
        .fileName = {}, .title = {}, .timezone = "Europe/London", .edition = {}, .mapping = {}};
    Intake intake(options);
    event.line = 7;
    intake.add(std::move(event));
    const Foreign &foreign = intake.foreign();
    if (foreign.skipped.empty())
        return foreign.events.size() == 1 ? "" : "lost";
    CHECK(foreign.skipped.front().line == 7);
    return foreign.skipped.front().text;
}

ForeignEvent event()
{
    ForeignEvent made;
    made.when = "2026-01-10";
    made.title = "First round";
    return made;
}

ForeignClaim claim(Quantity quantity)
{
    ForeignClaim made;
    made.measure = "Fishermen";
    made.quantity = quantity;
    return made;
}

}

TEST_CASE("an event is taken with clean texts", "[intake]")
{
    const ImportOptions options;
    Intake intake(options);
    ForeignEvent dirty = event();
    dirty.title = " First \x01 round\n";
    dirty.summary = "one\r\ntwo\xFF";
    dirty.id = "Round 1";
    dirty.kept = {{"Media", " "}, {"Credit", "The Echo"}, {"Credit", "again"}, {"", "nameless"}};
    intake.add(dirty);
    REQUIRE(intake.foreign().events.size() == 1);
    const ForeignEvent &taken = intake.foreign().events.front();
    CHECK(taken.title == "First round");
    CHECK(taken.summary == "one\ntwo\uFFFD");
    using Kept = std::vector<std::pair<std::string, std::string>>;
    CHECK(taken.kept
          == Kept{{"Credit", "The Echo"},
                  {"Credit 2", "again"},
                  {"column", "nameless"},
                  {"id", "Round 1"}});
}

TEST_CASE("a second event with the same id is taken with a warning", "[intake]")
{
    const ImportOptions options;
    Intake intake(options);
    const auto add = [&](std::size_t line, const std::string &id, const std::string &title) {
        ForeignEvent made = event();
        made.line = line;
        made.id = id;
        made.title = title;
        intake.add(made);
    };
    add(2, "r1", "First round");
    add(3, "", "First round");
    add(4, "", "First round"); // without ids nobody calls them the same
    add(5, "r2", "");
    add(6, "r2", "Second round"); // the other was not taken
    add(7, "r1", "First round");
    CHECK(intake.foreign().events.size() == 5);
    CHECK(intake.foreign().warnings
          == std::vector<Remark>{{7, "its id \"r1\" is that of line 2: taken as another event"}});
}

TEST_CASE("of an event that is refused nothing is warned", "[intake]")
{
    const ImportOptions options;
    Intake intake(options);
    intake.warn(6, "kept");
    intake.warn(7, "the widest bounds are taken");
    ForeignEvent refused = event();
    refused.line = 7;
    refused.when = "June";
    intake.add(refused);
    CHECK(intake.foreign().skipped.size() == 1);
    CHECK(intake.foreign().warnings == std::vector<Remark>{{6, "kept"}});
}

TEST_CASE("an event that no dossier could hold is refused with the reason", "[intake]")
{
    CHECK(refusal(event()).empty());
    ForeignEvent bad = event();
    bad.title = " \t";
    CHECK(refusal(bad) == "there is no title");
    bad = event();
    bad.when = "";
    CHECK(refusal(bad) == "there is no date");
    bad.when = "2026-02-30";
    CHECK(refusal(bad) == "\"2026-02-30\": the day does not exist: February 2026 has 28 days");
    bad.when = "2026-01-10/2026-01-09";
    CHECK(refusal(bad) == "\"2026-01-10/2026-01-09\": the interval ends before it starts");
    bad.when = "2026-03-29T01:30"; // when the clocks go forward
    CHECK(refusal(bad).find("skip") != std::string::npos);
    bad = event();
    bad.summary.assign(limits::textBytes + 1, 'x');
    CHECK(refusal(bad) == "a text is longer than 65536 bytes");
    bad = event();
    bad.kept = {{"column", std::string(limits::textBytes + 1, 'x')}};
    CHECK(refusal(bad) == "a text is longer than 65536 bytes");
}

TEST_CASE("a deadline needs a term that does not end before it begins", "[intake]")
{
    ForeignEvent deadline = event();
    deadline.kind = EventKind::deadline;
    CHECK(refusal(deadline) == "of the term: there is no date");
    deadline.due = "2026-01-09";
    CHECK(refusal(deadline) == "the term ends (2026-01-09) before it begins (2026-01-10)");
    deadline.due = "2026-01-10";
    CHECK(refusal(deadline).empty());
}

TEST_CASE("a claim must be one that a dossier can hold", "[intake]")
{
    ForeignEvent counted = event();
    counted.claims = {claim({.low = 25, .high = 26})};
    CHECK(refusal(counted).empty());
    counted.claims = {claim({.low = 26, .high = 25})};
    CHECK(refusal(counted) == "the low bound 26 is above the high bound 25");
    counted.claims = {claim({.low = -1, .high = 25})};
    CHECK(refusal(counted) == "a number is not from 0 to 1,000,000,000,000");
    counted.claims = {claim({.low = 2'000'000'000'000, .high = {}})};
    CHECK(refusal(counted) == "a number is not from 0 to 1,000,000,000,000");
    counted.claims = {claim({.low = 1, .high = 1})};
    counted.claims.front().source = 0;
    CHECK(refusal(counted) == "a number has a source that is not there");
    counted.claims = {claim({.low = 1, .high = 1})};
    counted.claims.front().measure.clear();
    CHECK(refusal(counted) == "a number counts nothing that is named");
}

TEST_CASE("a bad date beside the event's own is left out with a warning", "[intake]")
{
    const ImportOptions options;
    Intake intake(options);
    ForeignEvent reported = event();
    reported.line = 3;
    reported.sources = {{.publisher = "The Echo", .title = {}, .url = {}, .published = "soon"}};
    intake.add(reported);
    REQUIRE(intake.foreign().events.size() == 1);
    CHECK(intake.foreign().events.front().sources.front().published.empty());
    REQUIRE(intake.foreign().warnings.size() == 1);
    CHECK(intake.foreign().warnings.front().line == 3);
}
