// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <chrono>
#include <csignal>
#include <thread>

using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A home of its own on a machine without a display on which Qt can still paint.
struct Hall
{
    Folder home;

    Hall() { fs::permissions(home.path(), fs::perms::owner_all); }

    [[nodiscard]] Surroundings surroundings(std::map<std::string, std::string> more = {}) const
    {
        more.insert({{"HOME", home.path()},
                     {"XDG_RUNTIME_DIR", home.path()},
                     {"XDG_STATE_HOME", home.path() / "state"},
                     {"LC_ALL", "C.UTF-8"},
                     {"QT_QPA_PLATFORM", "offscreen"},
                     {"QT_QUICK_BACKEND", "software"}});
        return {.environment = std::move(more), .folder = home.path()};
    }

    /// Waits until a story is told.
    [[nodiscard]] bool begins() const
    {
        const auto end = std::chrono::steady_clock::now() + 60s;
        while (std::chrono::steady_clock::now() < end) {
            if (fs::exists(home.path() / "state/ledgerline/kiosk.json"))
                return true;
            std::this_thread::sleep_for(20ms);
        }
        return false;
    }
};

}

TEST_CASE("a kiosk ends cleanly when the system asks it to", "[kiosk]")
{
    const Hall hall;
    Running program({"--kiosk"}, hall.surroundings());
    REQUIRE(hall.begins());
    CHECK(program.endBy(SIGTERM) == 0);
    CHECK(program.out().empty());
    CHECK(program.err().empty());
}

TEST_CASE("a kiosk that was killed goes on where it was", "[kiosk]")
{
    const Hall hall;
    const std::string place = R"({"story":"second","scene":2})";
    fs::create_directories(hall.home.path() / "state/ledgerline");
    hall.home.write("state/ledgerline/kiosk.json", R"({"story": "second", "scene": 2})");
    hall.home.write("a.json",
                    R"({"ledgerline": 1, "title": "A", "language": "en", "timezone": "UTC",
        "parties": {}, "measures": {}, "lanes": [], "sources": {}, "events": [], "edition": "2001-12-31",
        "stories": [
            {"id": "first", "title": "First", "scenes": [{"view": {}}]},
            {"id": "second", "title": "Second", "scenes": [{"view": {}}, {"view": {}}]}]})");
    hall.home.write("kiosk.json", R"({"ledgerline_kiosk": 1, "dossier": "a.json"})");
    Running program({"--kiosk", "kiosk.json"}, hall.surroundings());
    // written as the program writes it, and not as it stood there before
    const auto end = std::chrono::steady_clock::now() + 60s;
    const fs::path file = hall.home.path() / "state/ledgerline/kiosk.json";
    while (contents(file) != place + '\n' && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(20ms);
    CHECK(contents(file) == place + '\n');
    CHECK(program.endBy(SIGKILL) != 0);
    CHECK(contents(file) == place + '\n');
}

TEST_CASE("a kiosk is not started with faulty settings", "[kiosk]")
{
    const Hall hall;
    hall.home.write("kiosk.json", "{\n  \"ledgerline_kiosk\": 1,\n  \"idle_seconds\": 2\n}");
    const Outcome found = run({"--kiosk", "kiosk.json"}, hall.surroundings());
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK(found.err
          == "kiosk.json:3:19: error: expected from 10 to 3600 seconds, found 2 [/idle_seconds]\n");
    CHECK_FALSE(fs::exists(hall.home.path() / "state"));
}

TEST_CASE("a kiosk takes no view, no file but its settings, and no test of the window", "[kiosk]")
{
    const Hall hall;
    const auto [call, named] = GENERATE(table<std::vector<std::string>, std::string>({
        {{"--kiosk", "--as-of", "2025-06"}, "--as-of"},
        {{"--theme", "dark", "--kiosk"}, "--theme"},
        {{"--kiosk", "--disputed"}, "--disputed"},
        {{"--kiosk", "--self-test"}, "--self-test"},
        {{"--kiosk=kiosk.json", "a.json"}, "FILE"},
    }));
    CAPTURE(call);
    const Outcome found = run(call, hall.surroundings());
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("--kiosk"));
    CHECK_THAT(found.err, ContainsSubstring(named));
}

TEST_CASE("settings that are not there are one error", "[kiosk]")
{
    const Hall hall;
    const Outcome found = run({"--kiosk", "nosuch.json"}, hall.surroundings());
    CHECK(found.status == 1);
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("nosuch.json"));
}

TEST_CASE("the journal is told how bad it is", "[kiosk]")
{
    const Hall hall;
    hall.home.write("kiosk.json", "{}");
    const Outcome found
        = run({"--kiosk", "kiosk.json"}, hall.surroundings({{"JOURNAL_STREAM", "8:1"}}));
    CHECK(found.status == 1);
    CHECK_THAT(found.err, ContainsSubstring("<3>kiosk.json:1:1: error: "));
}

TEST_CASE("a PIN that others may read is warned of", "[kiosk]")
{
    const Hall hall;
    const std::string file
        = hall.home.write("kiosk.json", R"({"ledgerline_kiosk": 1, "pin": "4711"})");
    const bool open = GENERATE(true, false);
    fs::permissions(file, open ? fs::perms(0644) : fs::perms(0600));
    Running program({"--kiosk", "kiosk.json"}, hall.surroundings());
    REQUIRE(hall.begins());
    CHECK(program.endBy(SIGTERM) == 0);
    CHECK((program.err().find("chmod 600") != std::string::npos) == open);
}

TEST_CASE("a PIN is hashed for the settings, and no window is opened", "[kiosk]")
{
    const Hall hall;
    const auto hashed = [&](const std::string &typed) {
        Surroundings surroundings = hall.surroundings();
        surroundings.inputFrom = hall.home.write("typed", typed);
        return run({"--kiosk-pin"}, surroundings);
    };
    const Outcome good = hashed("4711\n");
    CHECK(good.status == 0);
    CHECK(good.err.empty());
    CHECK(good.out.starts_with("pbkdf2-sha512:"));
    CHECK(good.out.find("4711") == std::string::npos);

    const std::string kept = good.out.substr(0, good.out.size() - 1);
    hall.home.write("kiosk.json", R"({"ledgerline_kiosk": 1, "pin": ")" + kept + "\"}");
    Running program({"--kiosk", "kiosk.json"}, hall.surroundings());
    REQUIRE(hall.begins());
    CHECK(program.endBy(SIGTERM) == 0);
    CHECK(program.err().empty()); // nothing in it is to be hidden

    for (const char *bad : {"12\n", "four\n", ""}) {
        const Outcome none = hashed(bad);
        CHECK(none.status == 2);
        CHECK(none.out.empty());
        CHECK_THAT(none.err, ContainsSubstring("expected a PIN of 4 to 12 digits"));
    }
}
