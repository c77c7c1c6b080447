// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of a report on any machine and in any mishap.
#include "catch.h"

#include "cli/reporting.h"

#include <chrono>
#include <csignal>
#include <thread>

namespace fs = std::filesystem;

namespace {

const Call spring{"a.json", "--story", "spring", "--format", "svg,csv"};
const Call shortOne{"a.json", "--story", "short", "--format", "svg,csv"};

}

TEST_CASE("the same call writes the same report wherever it is made", "[report]")
{
    const Reported here;
    const Call call{"a.json", "--story", "spring", "--notes"};
    REQUIRE(here.report(call).status == 0);
    const std::vector<Surroundings> elsewhere{
        {.environment
         = {{"TZ", "Pacific/Kiritimati"}, {"HOME", "/nowhere"}, {"LC_ALL", "C.UTF-8"}}},
        {.environment = {{"TZ", "America/St_Johns"}, {"LC_ALL", "C"}, {"HOME", "/"}}},
        {.environment = {{"LC_ALL", "tr_TR.UTF-8"}, {"QT_SCALE_FACTOR", "2"}, {"LANG", "de"}}}};
    for (const Surroundings &surroundings : elsewhere) {
        CAPTURE(surroundings.environment);
        const Reported there;
        REQUIRE(there.report(call, surroundings).status == 0);
        CHECK((there.files() == here.files()));
    }
}

TEST_CASE_METHOD(Reported, "a report again is the same report", "[report]")
{
    REQUIRE(report(spring).status == 0);
    const auto first = files();
    REQUIRE(report(spring).status == 0);
    CHECK((files() == first));
}

TEST_CASE_METHOD(Reported, "the digests of a report are right", "[report]")
{
    REQUIRE(report(spring).status == 0);
    CHECK(std::system(("cd '" + out().native() + "' && sha256sum --status -c *.sha256").c_str())
          == 0);
}

TEST_CASE_METHOD(Reported, "a disk that fills up leaves the earlier report", "[report]")
{
    REQUIRE(report(shortOne).status == 0);
    const auto earlier = files();
    // No figure goes in; some go in; all of them, and not the page.
    const std::string tooLarge
        = GENERATE(as<std::string>{}, "01-timeline.csv", "03-timeline.svg", "index.html");
    const Reported elsewhere;
    REQUIRE(elsewhere.report(spring).status == 0);
    const auto bytes = static_cast<long>(elsewhere.text(tooLarge).size()) - 1;
    const Outcome found = report(spring, {.greatestFile = bytes});
    CAPTURE(tooLarge, found.err);
    CHECK(found.status == 1);
    CHECK(found.out == "");
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("out/"));
    CHECK_THAT(found.err, ContainsSubstring(": cannot be written: File too large"));
    CHECK((files() == earlier));
}

TEST_CASE_METHOD(Reported, "a report that cannot be written leaves no folder", "[report]")
{
    const Outcome found = report(spring, {.greatestFile = 100});
    CHECK(found.status == 1);
    CHECK_FALSE(fs::exists(out()));
}

TEST_CASE_METHOD(Reported, "a folder that cannot be written to keeps its report", "[report]")
{
    fs::permissions(path(), fs::perms::all);
    REQUIRE(report(shortOne, {.asSomebody = true}).status == 0);
    const auto earlier = files();
    fs::permissions(out(), fs::perms::owner_read | fs::perms::owner_exec);
    const Outcome found = report(spring, {.asSomebody = true});
    CHECK(found.status == 1);
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("out: cannot be written to: "));
    CHECK((files() == earlier));
    fs::permissions(out(), fs::perms::all);
}

TEST_CASE_METHOD(Reported, "an interrupt leaves the earlier report", "[report]")
{
    REQUIRE(report(shortOne).status == 0);
    const auto earlier = files();
    std::string scenes;
    for (int i = 0; i < 400; ++i)
        scenes += std::string(i == 0 ? "" : ",") + R"({"view": {}})";
    write(
        "long.story.json",
        R"({"ledgerline_story": 1, "dossier": "a.json", "id": "long", "title": "Long", "scenes": [)"
            + scenes + "]}");
    Running program({"report", "long.story.json", "-o", "out", "--progress"}, {.folder = path()});
    while (program.err().find("1 of 400") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const int signal = GENERATE(SIGINT, SIGTERM);
    CHECK(program.endBy(signal) == 1);
    CHECK(program.err().ends_with("ledgerline: error: stopped; nothing was written\n"));
    CHECK((files() == earlier));
}

TEST_CASE_METHOD(Reported, "a shorter report takes away what it no longer has", "[report]")
{
    REQUIRE(report(spring).status == 0);
    write("out/mine.txt", "kept");
    write("out/03-timeline.csv", "edited by hand");
    REQUIRE(report(shortOne).status == 0);
    std::vector<std::string> names;
    for (const auto &[name, text] : files())
        names.push_back(name);
    CHECK(names
          == Names{"01-exchanges-narrow.svg", "01-exchanges.csv", "01-exchanges.svg",
                   "03-timeline.csv", "index.html", "index.md", "ledgerline-report.sha256",
                   "mine.txt"});
    CHECK(text("mine.txt") == "kept");
    CHECK(text("03-timeline.csv") == "edited by hand");
}

TEST_CASE_METHOD(Reported, "a file that no report wrote is not replaced", "[report]")
{
    write("out/index.html", "mine");
    const Outcome found = report(spring);
    CHECK(found.status == 1);
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("out/index.html: is in the way: "));
    CHECK((files() == std::map<std::string, std::string>{{"index.html", "mine"}}));
}

TEST_CASE_METHOD(Reported, "a page that was edited by hand is not replaced", "[report]")
{
    REQUIRE(report(spring).status == 0);
    write("out/index.html", text("index.html") + "edited");
    const auto edited = files();
    const Outcome found = report(spring);
    CHECK(found.status == 1);
    CHECK_THAT(found.err, ContainsSubstring("out/index.html: is in the way: "));
    CHECK((files() == edited));
}

TEST_CASE_METHOD(Reported, "a list of digests from elsewhere removes nothing elsewhere", "[report]")
{
    write("mine.txt", "mine");
    write("out/ledgerline-report.sha256", // the digest of "mine"
          "3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff  ../mine.txt\n");
    REQUIRE(report(spring).status == 0);
    CHECK(contents(path() / "mine.txt") == "mine");
}

TEST_CASE_METHOD(Reported, "what a stop in the middle has left is replaced by the next", "[report]")
{
    REQUIRE(report(shortOne).status == 0);
    const auto before = files();
    REQUIRE(report(spring).status == 0);
    const auto after = files();
    // As it is while the files are moved: a list of both, some files of either.
    write("out/ledgerline-report.sha256",
          before.at("ledgerline-report.sha256") + after.at("ledgerline-report.sha256"));
    write("out/index.md", before.at("index.md"));
    write("out/01-exchanges.csv", before.at("01-exchanges.csv"));
    REQUIRE(report(spring).status == 0);
    CHECK((files() == after));
}
