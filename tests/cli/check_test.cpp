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

TEST_CASE("the record that the program ships has no faults", "[check]")
{
    const Outcome found = run({"check", record});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    CHECK_THAT(found.out, ContainsSubstring(": no faults\n"));
}

TEST_CASE("check prints exactly the faults that each faulty file has", "[check]")
{
    const auto files = faultyFiles();
    REQUIRE(files.size() >= 40);
    for (const std::string &file : files) {
        CAPTURE(file);
        const Outcome found = run({"check", file}, {.folder = faultyFolder});
        CHECK(found.status == 1);
        CHECK(found.out.empty());
        CHECK(found.err == expected(file));
    }
}

TEST_CASE("check goes on after a faulty file", "[check]")
{
    const Outcome found = run({"check", "event-id-twice.json", minimal, "date-impossible-day.json"},
                              {.folder = faultyFolder});
    CHECK(found.status == 1);
    CHECK(found.out == minimal + ": 0 events, 0 claims, 0 sources: no faults\n");
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
