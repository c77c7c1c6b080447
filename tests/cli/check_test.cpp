// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <algorithm>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

const std::string minimal = LEDGERLINE_TEST_DATA "/valid/minimal.json";
const fs::path faultyFolder = LEDGERLINE_TEST_DATA "/faulty";

std::vector<std::string> faultyFiles()
{
    std::vector<std::string> result;
    for (const auto &entry : fs::directory_iterator(faultyFolder)) {
        if (entry.path().extension() == ".expected")
            result.push_back(entry.path().stem().native() + ".json");
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::string expected(const std::string &file)
{
    return contents((faultyFolder / file).replace_extension(".expected"));
}

}

TEST_CASE("check says on one line what a file in order holds", "[check]")
{
    const Outcome found = run({"check", minimal});
    CHECK(found.status == 0);
    CHECK(found.out == minimal + ": 0 events, 0 claims, 0 sources: no faults\n");
    CHECK(found.err.empty());
}

TEST_CASE("check counts one event as one event", "[check]")
{
    const Folder folder;
    const std::string file = folder.write("one.json", R"({
        "ledgerline": 1, "title": "One", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "state", "ink": "neutral" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange"] } ],
        "sources": { "press": { "publisher": "P", "title": "T" } },
        "events": [ { "id": "a", "kind": "exchange", "when": "2025", "title": "A", "claims": [
            { "measure": "people", "value": 1, "by": "alder", "source": "press" } ] } ] })");
    const Outcome found = run({"check", file});
    CHECK(found.err.empty());
    CHECK(found.out == file + ": 1 event, 1 claim, 1 source: no faults\n");
}

TEST_CASE("check reads a story with the dossier that it names", "[check]")
{
    const Folder folder;
    fs::copy_file(minimal, folder.path() / "small.json");
    const auto story = [&](std::string_view name, std::string_view dossier, std::string_view view) {
        return folder.write(name,
                            R"({ "ledgerline_story": 1, "dossier": ")" + std::string(dossier)
                                + R"(", "id": "s", "title": "S", "scenes": [ { "view": )"
                                + std::string(view) + " } ] }");
    };
    const std::string right
        = story("right.story.json", "small.json", R"({ "window": ["2025", "2026"] })");
    const std::string wrong
        = story("wrong.story.json", "small.json", R"({ "hidden_lanes": ["none"] })");
    const std::string lost = story("lost.story.json", "gone.json", "{}");
    const std::string builtIn = story("built-in.story.json", "istanbul.json", "{}");

    const Outcome found = run({"check", right, wrong, lost, builtIn});
    CHECK(found.status == 1);
    CHECK(found.out
          == right + ": 1 scene: no faults\n" + wrong + ": 1 error\n" + lost
              + ": its dossier cannot be read\n" + builtIn + ": 1 scene: no faults\n");
    CHECK(found.err
          == wrong + ":1:117: error: no lane has the id \"none\" [/scenes/0/view/hidden_lanes/0]\n"
              + (folder.path() / "gone.json").string()
              + ": error: cannot be read: No such file or directory\n");
}

TEST_CASE("the record that the program ships has no faults", "[check]")
{
    const Outcome found = run({"check", record});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    CHECK_THAT(found.out, ContainsSubstring(": no faults"));
}

TEST_CASE("check prints exactly the faults that each faulty file has", "[check]")
{
    const auto files = faultyFiles();
    REQUIRE(files.size() >= 40);
    for (const std::string &file : files) {
        CAPTURE(file);
        const Outcome found = run({"check", file}, {.folder = faultyFolder});
        CHECK(found.status == 1);
        CHECK(found.out.starts_with(file + ": "));
        CHECK_THAT(found.out, ContainsSubstring(" error"));
        CHECK(found.err == expected(file));
    }
}

TEST_CASE(
    "check prints warnings with their names and counts them, but fails on them only if asked to",
    "[check]")
{
    const fs::path folder = LEDGERLINE_TEST_DATA "/warned";
    const std::string summary = "no-lane.json: 5 events, 0 claims, 1 source: 1 warning, 1 warning "
                                "accepted\n";
    const std::string warning = "no-lane.json:24:5: warning: no lane has events of the kind "
                                "\"talks\", so they are not drawn [/events/2] (no-lane)\n";
    const Outcome lenient = run({"check", "no-lane.json"}, {.folder = folder});
    CHECK(lenient.status == 0);
    CHECK(lenient.out == summary);
    CHECK(lenient.err == warning);
    const Outcome strict = run({"check", "--strict", "no-lane.json"}, {.folder = folder});
    CHECK(strict.status == 1);
    CHECK(strict.out == summary);
    CHECK(strict.err == warning);
}

TEST_CASE("warnings that a file accepts do not fail a strict check", "[check]")
{
    const Folder folder;
    const std::string file = folder.write("a.json", R"({
        "ledgerline": 1, "title": "One", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31", "parties": {}, "measures": {}, "sources": {},
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange"] } ],
        "events": [ { "id": "a", "kind": "exchange", "when": "2025", "title": "A",
            "accepted": { "no-source": "Everybody saw it." } },
          { "id": "b", "kind": "exchange", "when": "2025", "title": "B",
            "accepted": { "no-source": "And that." } } ] })");
    const Outcome found = run({"check", "--strict", file});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    CHECK(found.out == file + ": 2 events, 0 claims, 0 sources: no faults, 2 warnings accepted\n");
}

TEST_CASE("check counts the errors and warnings of a faulty file", "[check]")
{
    const Outcome found = run({"check", "source-addresses.json"}, {.folder = faultyFolder});
    CHECK(found.status == 1);
    CHECK(found.out == "source-addresses.json: 1 error, 6 warnings\n");
}

TEST_CASE("check goes on after a faulty file", "[check]")
{
    const Outcome found = run({"check", "event-id-twice.json", minimal, "date-impossible-day.json"},
                              {.folder = faultyFolder});
    CHECK(found.status == 1);
    CHECK(found.out
          == "event-id-twice.json: 1 error\n" + minimal
              + ": 0 events, 0 claims, 0 sources: no faults\ndate-impossible-day.json: 1 error\n");
    CHECK(found.err == expected("event-id-twice.json") + expected("date-impossible-day.json"));
}

TEST_CASE("check says of what it cannot read why", "[check]")
{
    const Folder folder;
    folder.write("empty.json", "");
    fs::create_directory(folder.path() / "folder.json");
    folder.write("locked.json", "{}");
    fs::permissions(folder.path() / "locked.json", fs::perms::none);
    const auto errors = [&](const std::string &file) {
        return run({"check", file}, {.folder = folder.path()}).err;
    };
    CHECK(errors("missing.json")
          == "missing.json: error: cannot be read: No such file or directory\n");
    CHECK(errors("folder.json") == "folder.json: error: this is a directory, not a file\n");
    CHECK(errors("empty.json") == "empty.json: error: the file is empty\n");
    if (::geteuid() != 0) // nothing is locked for root
        CHECK(errors("locked.json") == "locked.json: error: cannot be read: Permission denied\n");
}

TEST_CASE("a file that check cannot read counts as faulty", "[check]")
{
    CHECK(run({"check", "/nowhere/missing.json"}).status == 1);
    CHECK(run({"check", "/"}).status == 1);
}
