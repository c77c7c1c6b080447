// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr auto patience = 20s; ///< for a machine that has much to do
constexpr auto looksTwice = 700ms; ///< in which the program has surely looked at its files twice

const std::string sound = contents(LEDGERLINE_TEST_DATA "/valid/minimal.json");
const std::string faulty = contents(LEDGERLINE_TEST_DATA "/faulty/top-unknown-zone.json");
const std::string soundSummary = "a.json: 0 events, 0 claims, 0 sources: no faults\n";
const std::string faultySummary = "a.json: 1 error\n";

/// A folder with a.json in it, and the program that watches it.
struct Desk
{
    Folder folder;
    std::string file = folder.write("a.json", sound);
    Running program{{"check", "--watch", "a.json"}, {.folder = folder.path()}};

    void save(std::string_view text) const { folder.write("a.json", text); }

    /// As many editors do it.
    void replace(std::string_view text) const
    {
        fs::rename(folder.write("a.json~new", text), file);
    }

    /// Waits until the program has printed all that is expected, and no more than that.
    [[nodiscard]] bool prints(const std::string &expected) const
    {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (program.out().size() < expected.size() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(20ms);
        CHECK(program.out() == expected);
        return program.out() == expected;
    }
};

}

TEST_CASE("check --watch checks at once and again when a file is written in place", "[watch]")
{
    Desk desk;
    std::string printed = soundSummary;
    REQUIRE(desk.prints(printed));
    CHECK(desk.program.err().empty());
    desk.save(faulty);
    REQUIRE(desk.prints(printed += "---\n" + faultySummary));
    CHECK_THAT(desk.program.err(), ContainsSubstring("a.json:5:15: error: this system knows no"));
    desk.save(sound);
    REQUIRE(desk.prints(printed += "---\n" + soundSummary));
    CHECK(desk.program.endBy(SIGINT) == 0);
}

TEST_CASE("check --watch notices a file that is replaced, removed and back", "[watch]")
{
    Desk desk;
    std::string printed = soundSummary;
    REQUIRE(desk.prints(printed));
    desk.replace(faulty);
    REQUIRE(desk.prints(printed += "---\n" + faultySummary));
    desk.replace(sound);
    REQUIRE(desk.prints(printed += "---\n" + soundSummary));
    fs::remove(desk.file);
    REQUIRE(desk.prints(printed += "---\na.json: 1 error\n"));
    CHECK_THAT(desk.program.err(),
               ContainsSubstring("a.json: error: cannot be read: No such file or directory\n"));
    desk.save(sound);
    REQUIRE(desk.prints(printed += "---\n" + soundSummary));
    CHECK(desk.program.endBy(SIGTERM) == 0);
}

TEST_CASE("check --watch says nothing when a save changes nothing in the result", "[watch]")
{
    Desk desk;
    std::string printed = soundSummary;
    REQUIRE(desk.prints(printed));
    desk.save(sound + "\n");
    std::this_thread::sleep_for(looksTwice);
    desk.replace(sound);
    std::this_thread::sleep_for(looksTwice);
    CHECK(desk.program.out() == printed);
    desk.save(faulty);
    REQUIRE(desk.prints(printed += "---\n" + faultySummary));
    desk.save(faulty);
    std::this_thread::sleep_for(looksTwice);
    CHECK(desk.program.out() == printed);
    CHECK(desk.program.endBy(SIGINT) == 0);
}

TEST_CASE("check --watch waits for a save that is under way", "[watch]")
{
    Desk desk;
    REQUIRE(desk.prints(soundSummary));
    int quickSaves = 0;
    for (int i = 0; i < 12; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        desk.save("");
        std::this_thread::sleep_for(60ms);
        desk.save(sound);
        // a machine that held up the test itself proves nothing
        if (std::chrono::steady_clock::now() - begin > 150ms)
            break;
        ++quickSaves;
        std::this_thread::sleep_for(210ms);
    }
    std::this_thread::sleep_for(looksTwice);
    if (quickSaves == 12)
        CHECK(desk.program.out() == soundSummary);
    CHECK(desk.program.endBy(SIGINT) == 0);
}

TEST_CASE("check --watch prints all its files when one of them changes", "[watch]")
{
    const Folder folder;
    folder.write("a.json", sound);
    folder.write("b.json", sound);
    Running program({"check", "--watch", "--strict", "a.json", "b.json"},
                    {.folder = folder.path()});
    const auto printed = [&](std::string_view text) {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (program.out().size() < text.size() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(20ms);
        return program.out() == text;
    };
    const std::string other = "b.json: 0 events, 0 claims, 0 sources: no faults\n";
    REQUIRE(printed(soundSummary + other));
    folder.write("b.json", faulty);
    REQUIRE(printed(soundSummary + other + "---\n" + soundSummary + "b.json: 1 error\n"));
    CHECK(program.endBy(SIGINT) == 0);
}

TEST_CASE("check --watch of a story checks again when its dossier is saved", "[watch]")
{
    const Folder folder;
    folder.write("a.json", sound);
    folder.write("b.json", faulty);
    const auto storyOn = [](const std::string &dossier) {
        return R"({"ledgerline_story": 1, "dossier": ")" + dossier
            + R"(", "id": "tour", "title": "Tour", "scenes": [{"view": {}}]})";
    };
    folder.write("a.story.json", storyOn("a.json"));
    Running program({"check", "--watch", "a.story.json"}, {.folder = folder.path()});
    std::string expected;
    const auto printed = [&](const std::string &text) {
        expected += text;
        const auto end = std::chrono::steady_clock::now() + patience;
        while (program.out().size() < expected.size() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(20ms);
        CHECK(program.out() == expected);
        return program.out() == expected;
    };
    const std::string good = "a.story.json: 1 scene: no faults\n";
    const std::string bad = "a.story.json: its dossier cannot be read\n";
    REQUIRE(printed(good));
    folder.write("a.json", faulty);
    REQUIRE(printed("---\n" + bad));
    fs::remove(folder.path() / "a.json");
    REQUIRE(printed("---\n" + bad));
    folder.write("a.json", sound);
    REQUIRE(printed("---\n" + good));
    // the story turns to another dossier, and that is followed from now on
    folder.write("a.story.json", storyOn("b.json"));
    REQUIRE(printed("---\n" + bad));
    folder.write("b.json", sound);
    REQUIRE(printed("---\n" + good));
    CHECK(program.endBy(SIGINT) == 0);
}

TEST_CASE("check --watch ends when nobody can read what it prints", "[watch]")
{
    const Folder folder;
    folder.write("a.json", sound);
    Running program({"check", "--watch", "a.json"},
                    {.folder = folder.path(), .outputTo = "/dev/full"});
    CHECK(program.wait() == 1);
    CHECK(isOneError(program.err()));
}
