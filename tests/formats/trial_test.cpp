// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/trial.h"
#include "samples.h"

using namespace ledgerline;

namespace {

std::string idOf(const ForeignFormat *format)
{
    return format ? std::string(format->id) : "-";
}

}

TEST_CASE("an import is tried before it is written", "[trial]")
{
    const auto result = tryImport(*formatNamed("csv"), sample("returns.csv"), {});
    REQUIRE(std::holds_alternative<Trial>(result));
    const auto &trial = std::get<Trial>(result);
    CHECK(trial.foreign.skipped.size() == 1);
    REQUIRE(trial.dossier);
    CHECK(trial.dossier->events.size() == trial.foreign.events.size());
    CHECK(trial.text.starts_with('{'));
}

TEST_CASE("a file without events is no dossier, and a broken one tells its fault", "[trial]")
{
    const auto none = tryImport(*formatNamed("csv"), "title,date\na,soon\n", {});
    REQUIRE(std::holds_alternative<Trial>(none));
    CHECK_FALSE(std::get<Trial>(none).dossier);
    CHECK(std::get<Trial>(none).text.empty());
    CHECK(std::get<Trial>(none).foreign.skipped.size() == 1);
    CHECK(std::holds_alternative<Fault>(tryImport(*formatNamed("vis"), "[", {})));
}

TEST_CASE("a trial that is stopped gives nothing", "[trial]")
{
    for (const int answers : {0, 1}) {
        int asked = 0;
        const auto stopped = tryImport(*formatNamed("csv"), sample("returns.csv"), {},
                                       [&](const Progress &) { return asked++ < answers; });
        CHECK(std::holds_alternative<Fault>(stopped));
        CHECK(asked == answers + 1);
    }
}

TEST_CASE("a file that is opened is known by its content, then by its name", "[trial]")
{
    constexpr std::string_view odd = "Was,Wann\na,2025\n";
    CHECK(idOf(formatOf(sample("vis.json"), "vis.json")) == "vis");
    CHECK(idOf(formatOf(sample("calendar.ics"), "calendar.txt")) == "ical");
    CHECK(idOf(formatOf(odd, "a.csv")) == "csv");
    CHECK(idOf(formatOf(odd, "A.TSV")) == "csv");
    CHECK(idOf(formatOf(odd, "a.txt")) == "-");
    CHECK(idOf(formatOf("nothing", "a.ics")) == "ical");
    CHECK(idOf(formatOf("{}", "a.csv")) == "-");
    CHECK(idOf(formatOf("", "folder.csv/a")) == "-");
}

TEST_CASE("what calls itself a dossier or a story is never a foreign file", "[trial]")
{
    // with the keys of TimelineJS and of vis-timeline in it, and broken
    for (const char *ours :
         {R"({"ledgerline": 1, "events": [{"start_date": 1, "start": 1, "content": 1)",
          R"({"events": [{"start_date": 1, "start": 1, "content": 1}], "ledgerline"
             : 1})",
          R"({"ledgerline_story": 1, "events": [{"start_date": 1}]})"})
        CHECK(idOf(formatOf(ours, "a.json")) == "-");
    // the word alone is no key
    CHECK(idOf(formatOf(R"([{"start": "2025", "content": "ledgerline"}])", "a.json")) == "vis");
    CHECK(idOf(formatOf("title,date\n\"ledgerline\": 1,2025\n", "a.csv")) == "csv");
}
