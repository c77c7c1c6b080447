// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/dossierfrom.h"
#include "formats/trial.h"
#include "samples.h"

#include <tuple>
#include <utility>

using namespace ledgerline;

namespace {

std::string idOf(const ForeignFormat *format)
{
    return format ? std::string(format->id) : "-";
}

ImportOptions watchedBy(ProgressWatch watch)
{
    ImportOptions options;
    options.watch = std::move(watch);
    return options;
}

}

TEST_CASE("an import is tried before it is written", "[trial]")
{
    const auto result = tryImport(*formatNamed("csv"), sample("returns.csv"), {});
    REQUIRE(std::holds_alternative<Trial>(result));
    const auto &trial = std::get<Trial>(result);
    CHECK(trial.foreign.skipped.size() == 1);
    REQUIRE(trial.dossier);
    CHECK(trial.dossier->events.size() + 1 == trial.foreign.rows);
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
        const auto stopped
            = tryImport(*formatNamed("csv"), sample("returns.csv"),
                        watchedBy([&](const Progress &) { return asked++ < answers; }));
        CHECK(std::holds_alternative<Fault>(stopped));
        CHECK(asked == answers + 1);
    }
}

TEST_CASE("rows that nobody waits for any more are not read, in any format", "[trial]")
{
    std::string table = "title,date\n";
    std::string items = "[";
    std::string calendar = "BEGIN:VCALENDAR\r\n";
    for (int row = 0; row < 5000; ++row) {
        table += "a,2025\n";
        items += std::string(row > 0 ? "," : "") + R"({"start": "2025", "content": "a"})";
        calendar += "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20250516\r\nSUMMARY:a\r\nEND:VEVENT\r\n";
    }
    const auto [format, bytes] = GENERATE_COPY(
        std::pair<std::string, std::string>("csv", table),
        std::pair<std::string, std::string>("vis", items + ']'),
        std::pair<std::string, std::string>("ical", calendar + "END:VCALENDAR\r\n"));
    CAPTURE(format);
    std::size_t last = 0;
    const ImportOptions options = watchedBy([&](const Progress &progress) {
        last = progress.events;
        return last < 2000;
    });
    const auto stopped = readForeign(*formatNamed(format), bytes, options);
    REQUIRE(std::holds_alternative<Fault>(stopped));
    CHECK(last == 2000);
}

TEST_CASE("JSON that nobody waits for any more is not parsed to its end", "[trial]")
{
    std::string items = "[";
    for (int item = 0; item < 20'000; ++item)
        items += R"({"start": "2025", "content": "a"},)";
    const auto stopped = readForeign(*formatNamed("vis"), items + "here it breaks",
                                     watchedBy([](const Progress &) { return false; }));
    REQUIRE(std::holds_alternative<Fault>(stopped));
    CHECK(std::get<Fault>(stopped).message == "the import was stopped");
}

TEST_CASE("of a table no more rows are read than are wanted", "[trial]")
{
    const auto rowsOf = [](std::size_t most) {
        ImportOptions options;
        options.mostRows = most;
        const auto read
            = readForeign(*formatNamed("csv"), "title,date\na,2025\nb,soon\nc,2025\n", options);
        const auto &foreign = std::get<Foreign>(read);
        return std::tuple(foreign.rows, foreign.events.size(), foreign.isHead);
    };
    CHECK(rowsOf(2) == std::tuple(std::size_t{2}, std::size_t{1}, true));
    CHECK(rowsOf(3) == std::tuple(std::size_t{3}, std::size_t{2}, false));
    CHECK(rowsOf(9) == std::tuple(std::size_t{3}, std::size_t{2}, false));
}

TEST_CASE("options that no dossier can have are told whatever the file", "[trial]")
{
    CHECK(complaintAbout({}).empty());
    ImportOptions tongue;
    tongue.language = "klingon tongue";
    CHECK(complaintAbout(tongue).find("klingon tongue") != std::string::npos);
    ImportOptions place;
    place.timezone = "Atlantis/Main";
    CHECK(complaintAbout(place).find("Atlantis/Main") != std::string::npos);
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
