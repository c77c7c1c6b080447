// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

namespace fs = std::filesystem;

namespace {

using Call = std::vector<std::string>;

const std::vector<Call> calls{{"check", record},
                              {"tally"},
                              {"tally", "--json"},
                              {"tally", record, "--csv"},
                              {"tally", "--from", "2025-05", "--to", "2025-06"}};

std::vector<Surroundings> elsewhere(const fs::path &folder)
{
    return {{.environment = {{"TZ", "Pacific/Kiritimati"}}},
            {.environment = {{"TZ", "America/Los_Angeles"}, {"HOME", "/nowhere"}}},
            {.environment = {{"LC_ALL", "C"}}},
            {.environment = {{"LC_ALL", "de_DE.UTF-8"}, {"LANG", "uk_UA.UTF-8"}}},
            {.environment = {{"DISPLAY", ":77"}}},
            {.environment = {{"QT_QPA_PLATFORM", "xcb"}}},
            {.folder = folder}};
}

}

TEST_CASE("what is printed depends on the dossier and the call alone", "[place]")
{
    const Folder folder;
    for (const Call &call : calls) {
        CAPTURE(call);
        const Outcome here = run(call);
        REQUIRE(here.status == 0);
        for (const Surroundings &there : elsewhere(folder.path())) {
            CAPTURE(there.environment);
            const Outcome found = run(call, there);
            CHECK(found.status == 0);
            CHECK(found.out == here.out);
            CHECK(found.err == "");
        }
    }
}

TEST_CASE("a file is found from where the call is made", "[place]")
{
    const Folder folder;
    folder.write("sub/dossier.json", contents(record));
    const Outcome found = run({"check", "dossier.json"}, {.folder = folder.path() / "sub"});
    CHECK(found.status == 0);
    CHECK(found.out.starts_with("dossier.json: "));
}

TEST_CASE("the built-in dossier is found after the build folder was moved", "[place]")
{
    const Folder folder;
    const fs::path built = fs::path(LEDGERLINE_PROGRAM).parent_path();
    fs::copy(built / "share", folder.path() / "share", fs::copy_options::recursive);
    fs::copy_file(LEDGERLINE_PROGRAM, folder.path() / "ledgerline");
    const Outcome found
        = run({"tally", "--json"}, {.folder = "/", .program = folder.path() / "ledgerline"});
    CHECK(found.status == 0);
    CHECK(found.out == run({"tally", record, "--json"}).out);
}

TEST_CASE("the built-in dossier is found from bin in an installation", "[place]")
{
    const Folder folder;
    const fs::path built = fs::path(LEDGERLINE_PROGRAM).parent_path();
    fs::create_directories(folder.path() / "usr/bin");
    fs::copy(built / "share", folder.path() / "usr/share", fs::copy_options::recursive);
    fs::copy_file(LEDGERLINE_PROGRAM, folder.path() / "usr/bin/ledgerline");
    fs::create_symlink(folder.path() / "usr/bin/ledgerline", folder.path() / "link");
    const Outcome found
        = run({"tally", "--json"}, {.folder = "/", .program = folder.path() / "link"});
    CHECK(found.status == 0);
    CHECK(found.out == run({"tally", record, "--json"}).out);
}

TEST_CASE("a program that lost its dossier says where it looked", "[place]")
{
    const Folder folder;
    fs::create_directories(folder.path() / "bin");
    fs::copy_file(LEDGERLINE_PROGRAM, folder.path() / "bin/ledgerline");
    const Outcome found = run({"tally"}, {.program = folder.path() / "bin/ledgerline"});
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK_THAT(found.err,
               ContainsSubstring((folder.path() / "share/ledgerline/dossiers").native()));
    CHECK_THAT(found.err, ContainsSubstring("No such file or directory"));
}
