// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

namespace fs = std::filesystem;

namespace {

const fs::path samples = fs::path(LEDGERLINE_SOURCE_DIR) / "tests/formats/data";

using Names = std::vector<std::string>;

Outcome importTo(const Folder &folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "import");
    return run(arguments, {.folder = folder.path()});
}

}

TEST_CASE("a foreign file becomes a dossier, and what was not taken is told", "[import]")
{
    const Folder folder;
    folder.write("talks.csv", "title,date\nFirst round,2025-05-16\nNo date,\n");
    const Outcome found = importTo(folder, {"auto", "talks.csv", "-o", "talks.json"});
    CHECK(found.status == 0);
    CHECK(found.out == "talks.json: created 1 event, skipped 1 of 2 rows (table with a header)\n");
    CHECK(found.err == "talks.csv:3: there is no date\n");
    CHECK(folder.names() == Names{"talks.csv", "talks.json"});

    const Outcome checked = run({"check", "--strict", "talks.json"}, {.folder = folder.path()});
    CHECK(checked.status == 0);
    CHECK(checked.err.empty());
    const Outcome formatted = run({"fmt", "--check", "talks.json"}, {.folder = folder.path()});
    CHECK(formatted.status == 0);
}

TEST_CASE("every sample is recognised, and its dossier is whole", "[import]")
{
    for (const auto &entry : fs::directory_iterator(samples)) {
        CAPTURE(entry.path().filename());
        const Folder folder;
        const Outcome found
            = importTo(folder, {"auto", entry.path(), "-o", "a.json", "--timezone", "Europe/Kyiv"});
        CHECK(found.status == 0);
        CHECK(run({"check", "a.json"}, {.folder = folder.path()}).status == 0);
        const Outcome drawn = run({"export", "a.json", "--figure", "timeline", "--format", "svg"},
                                  {.folder = folder.path()});
        CHECK(drawn.status == 0);
    }
}

TEST_CASE("an import gives the same bytes wherever and whenever it is run", "[import]")
{
    const Folder one;
    const Folder two;
    one.write("returns.csv", contents(samples / "returns.csv"));
    two.write("deep/returns.csv", contents(samples / "returns.csv"));
    REQUIRE(importTo(one, {"csv", "returns.csv", "-o", "a.json"}).status == 0);
    REQUIRE(run({"import", "csv", "deep/returns.csv", "-o", "b.json"},
                {.environment = {{"TZ", "Pacific/Auckland"}, {"LC_ALL", "tr_TR.UTF-8"}},
                 .folder = two.path()})
                .status
            == 0);
    CHECK(contents(one.path() / "a.json") == contents(two.path() / "b.json"));
}

TEST_CASE("a report can be JSON, for lines and for items", "[import]")
{
    const Folder folder;
    const Outcome lines
        = importTo(folder, {"auto", samples / "timelinejs-v3.csv", "-o", "a.json", "--json"});
    CHECK(lines.status == 0);
    CHECK(lines.err.empty());
    const auto report = nlohmann::json::parse(lines.out);
    CHECK(report["format"] == "timelinejs");
    CHECK(report["rows"] == 15);
    CHECK(report["created"] == 9);
    CHECK(report["skipped"].size() == 6);
    CHECK(report["skipped"][0]["line"] == 12);
    CHECK(report["skipped"][0]["reason"] == "the date has no year");
    CHECK(report["warnings"].size() == 2);

    const Outcome items = importTo(folder, {"vis", samples / "vis.json", "-o", "b.json"});
    CHECK(items.status == 0);
    CHECK_THAT(items.err, ContainsSubstring("vis.json: item 7: there is no date\n"));
    CHECK(items.out
          == "b.json: created 6 events, skipped 4 of 10 items (vis-timeline items and groups)\n");
}

TEST_CASE("columns are mapped by hand", "[import]")
{
    const Folder folder;
    folder.write("odd.csv", "What,Day, or so,How many\nHandover,03/04/2025,1,26\n");
    folder.write("even.csv", "What,\"Day, or so\",How many\nHandover,03/04/2025,26\n");
    CHECK(importTo(folder, {"auto", "even.csv", "-o", "a.json"}).status == 1);
    const std::string map = "title=What,start=Day, or so,value=How many";
    CHECK(importTo(folder, {"csv", "even.csv", "-o", "a.json", "--map", map}).status == 1);
    const Outcome found = importTo(
        folder, {"csv", "even.csv", "-o", "a.json", "--map", map, "--dates", "day-first"});
    CHECK(found.status == 0);
    const auto dossier = nlohmann::json::parse(contents(folder.path() / "a.json"));
    CHECK(dossier["events"][0]["when"] == "2025-04-03");
    CHECK(dossier["events"][0]["claims"][0]["value"] == 26);
    CHECK(dossier["edition"] == "2025-04-03");
}

TEST_CASE("a call that is wrong says how, and writes nothing", "[import]")
{
    const Folder folder;
    folder.write("talks.csv", "title,date\nFirst round,2025-05-16\n");
    const auto complaint = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"csv", "talks.csv", "-o", "a.json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Outcome found = importTo(folder, arguments);
        CHECK(found.status == 2);
        CHECK(isOneError(found.err));
        CHECK(folder.names() == Names{"talks.csv"});
        return found.err;
    };
    CHECK_THAT(complaint({"--map", "titel=What"}), ContainsSubstring("the fields are title, "));
    CHECK_THAT(complaint({"--map", "title"}), ContainsSubstring("FIELD=COLUMN"));
    CHECK_THAT(complaint({"--lang", "English!"}), ContainsSubstring("language tag"));
    CHECK_THAT(complaint({"--timezone", "Mars"}), ContainsSubstring("time zone"));
    CHECK_THAT(complaint({"--edition", "2025"}), ContainsSubstring("edition"));
    CHECK_THAT(complaint({"--dates", "backwards"}), ContainsSubstring("--dates"));
    CHECK(importTo(folder, {"excel", "talks.csv", "-o", "a.json"}).status == 2);
    CHECK(importTo(folder, {"csv", "talks.csv"}).status == 2);
    CHECK(importTo(folder, {"vis", samples / "vis.json", "-o", "a.json", "--map", "title=content"})
              .status
          == 2);
    CHECK(folder.names() == Names{"talks.csv"});
}

TEST_CASE("a dossier that is there is replaced only by force", "[import]")
{
    const Folder folder;
    folder.write("talks.csv", "title,date\nFirst round,2025-05-16\n");
    folder.write("a.json", "kept");
    const Outcome refused = importTo(folder, {"csv", "talks.csv", "-o", "a.json"});
    CHECK(refused.status == 2);
    CHECK(isOneError(refused.err));
    CHECK_THAT(refused.err, ContainsSubstring("a.json: there is such a file; --force replaces it"));
    CHECK(contents(folder.path() / "a.json") == "kept");
    CHECK(importTo(folder, {"csv", "talks.csv", "-o", "a.json", "--force"}).status == 0);
    CHECK_THAT(contents(folder.path() / "a.json"), ContainsSubstring("First round"));
}

TEST_CASE("great numbers are grouped, as in all that is told", "[import]")
{
    const Folder folder;
    std::string table = "title,date\n";
    for (int i = 0; i < 1200; ++i)
        table += "Round " + std::to_string(i) + ",2025-05-16\n";
    for (int i = 0; i < 1001; ++i)
        table += "No date,\n";
    folder.write("talks.csv", table);
    CHECK(importTo(folder, {"csv", "talks.csv", "-o", "a.json"}).out
          == "a.json: created 1,200 events, skipped 1,001 of 2,201 rows (table with a header)\n");
    CHECK_THAT(run({"convert", "csv", "a.json", "-o", "b.csv"}, {.folder = folder.path()}).out,
               ContainsSubstring("b.csv: 1,200 events written"));
}

TEST_CASE("the file that is read is never written over", "[import]")
{
    const Folder folder;
    const std::string text = "title,date\nFirst round,2025-05-16\n";
    folder.write("talks.csv", text);
    for (const Names &end : {Names{}, Names{"--force"}}) {
        Names call{"csv", "talks.csv", "-o", "./talks.csv"};
        call.insert(call.end(), end.begin(), end.end());
        const Outcome refused = importTo(folder, call);
        CHECK(refused.status == 2);
        CHECK(isOneError(refused.err));
        CHECK_THAT(refused.err, ContainsSubstring("talks.csv: this is the file that is read"));
    }
    CHECK(contents(folder.path() / "talks.csv") == text);
    CHECK(folder.names() == Names{"talks.csv"});
}

TEST_CASE("a file that gives nothing writes nothing", "[import]")
{
    const Folder folder;
    folder.write("empty.csv", "");
    folder.write("header.csv", "title,date\n");
    folder.write("other.txt", "neither this nor that\n");
    folder.write("broken.json", "{\"events\": [\n\"start_date\" ]]");
    const auto complaint = [&](const std::string &format, const std::string &file) {
        const Outcome found = importTo(folder, {format, file, "-o", "a.json"});
        CHECK(found.status == 1);
        CHECK(found.out.empty());
        CHECK(!fs::exists(folder.path() / "a.json"));
        return found.err;
    };
    CHECK(complaint("csv", "empty.csv") == "empty.csv: error: the file is empty\n");
    CHECK_THAT(complaint("csv", "header.csv"), ContainsSubstring("there is no event to be taken"));
    CHECK_THAT(complaint("auto", "other.txt"), ContainsSubstring("name one of auto, timelinejs"));
    CHECK(complaint("auto", "broken.json")
          == "broken.json:2:15: error: from here on this is no JSON\n");
    CHECK_THAT(complaint("csv", "absent.csv"), ContainsSubstring("absent.csv: cannot be read"));
    CHECK_THAT(complaint("csv", "."), ContainsSubstring("this is a directory"));
}
