// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <algorithm>

namespace fs = std::filesystem;

namespace {

/// A machine without a display on which Qt can still paint.
Surroundings headless(const Folder &home)
{
    fs::permissions(home.path(), fs::perms::owner_all);
    return {.environment = {{"HOME", home.path()},
                            {"XDG_RUNTIME_DIR", home.path()},
                            {"LC_ALL", "C.UTF-8"},
                            {"QT_QPA_PLATFORM", "offscreen"},
                            {"QT_QUICK_BACKEND", "software"}}};
}

}

TEST_CASE("the window opens on the built-in dossier without a warning", "[window]")
{
    const Folder home;
    const Outcome found = run({"--self-test"}, headless(home));
    CHECK(found.status == 0);
    CHECK(found.out.empty());
    CHECK(found.err.empty());
}

TEST_CASE("the window opens on a file", "[window]")
{
    const Folder home;
    const Outcome found = run({record, "--self-test"}, headless(home));
    CHECK(found.status == 0);
    CHECK(found.err.empty());
}

TEST_CASE("the window opens with the view that is asked for", "[window]")
{
    const Folder home;
    const Outcome found
        = run({"--from", "2025-06", "--as-of", "2025-06-08", "--reading", "lowest", "--disputed",
               "--theme", "dark", "--lanes", "talks,exchanges", record, "--self-test"},
              headless(home));
    CHECK(found.status == 0);
    CHECK(found.err.empty());
}

TEST_CASE("the self-test fails on a faulty file", "[window]")
{
    const Folder home;
    const Outcome found
        = run({"--self-test", LEDGERLINE_TEST_DATA "/faulty/event-id-twice.json"}, headless(home));
    CHECK(found.status == 1);
    CHECK(!found.err.empty());
}

TEST_CASE("without a display the window says so and does not abort", "[window]")
{
    const Outcome found = run({record});
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK_THAT(found.err, ContainsSubstring("no display"));
    CHECK(std::ranges::count(found.err, '\n') == 1);
}

TEST_CASE("a display that does not answer is one error and no abort", "[window]")
{
    const std::string locale = GENERATE("C", "C.UTF-8");
    const Outcome found
        = run({record}, {.environment = {{"DISPLAY", ":7777"}, {"LC_ALL", locale}}});
    CAPTURE(locale, found.err);
    CHECK(found.status == 2);
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("the display does not answer"));
}

TEST_CASE("a missing file is told before a missing display", "[window]")
{
    const Outcome found = run({"nosuchfile.json"});
    CHECK(found.status == 2);
    CHECK(found.err == "ledgerline: error: \"nosuchfile.json\" is neither a file nor a command\n");
}
