// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of an export on any machine and in any mishap: the same bytes, whole or not at
// all.
#include "catch.h"

#include "cli/exporting.h"

#include <unistd.h>

namespace fs = std::filesystem;

TEST_CASE("a folder that cannot be made is an error, and what is in the way stays", "[export]")
{
    const Folder folder;
    folder.write("file", "kept");
    for (const std::string output : {"file", "file/", "file/below", "/proc/ledgerline/figures"}) {
        CAPTURE(output);
        const Outcome found = exportTo(folder, {"--figure", "talks", "-o", output});
        CHECK(found.status == 1);
        CHECK(found.out.empty());
        CHECK(isOneError(found.err));
        CHECK_THAT(found.err, ContainsSubstring(output + ": cannot be made a folder: "));
    }
    CHECK(folder.names() == Names{"file"});
    CHECK(contents(folder.path() / "file") == "kept");
}

TEST_CASE("a dossier that is called like a figure is never written over", "[export]")
{
    const Folder folder;
    const std::string text = contents(record);
    folder.write("talks.json", text);
    const Outcome found = run(
        {"export", "talks.json", "--figure", "bodies,talks", "--format", "csv,json", "-o", "."},
        {.folder = folder.path()});
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("talks.json: this is the file that is read"));
    CHECK(contents(folder.path() / "talks.json") == text);
    CHECK(folder.names() == Names{"talks.json"});
}

TEST_CASE("a folder that cannot be written to is an error", "[export]")
{
    if (::geteuid() == 0)
        return; // root may write everywhere
    const Folder folder;
    fs::create_directory(folder.path() / "locked");
    fs::permissions(folder.path() / "locked", fs::perms::owner_read | fs::perms::owner_exec);
    const Outcome found = exportTo(folder, {"--figure", "talks", "-o", "locked"});
    CHECK(found.status == 1);
    CHECK(isOneError(found.err));
}

TEST_CASE("a disk that fills up leaves nothing half-written behind", "[export]")
{
    const auto format = GENERATE(from_range(formats));
    CAPTURE(format);
    const Folder folder;
    const Outcome found = exportTo(
        folder, {"--figure", "timeline", "--format", format, "-o", "a/b"}, {.greatestFile = 256});
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("a/b/" + fileOf("timeline", format)));
    CHECK(folder.names().empty());
}

TEST_CASE("a figure that cannot be written leaves the older one as it was", "[export]")
{
    const auto format = GENERATE(from_range(formats));
    CAPTURE(format);
    const Folder folder;
    const std::string file = fileOf("timeline", format);
    folder.write(file, "older");
    const Outcome found
        = exportTo(folder, {"--figure", "timeline", "--format", format}, {.greatestFile = 256});
    CHECK(found.status == 1);
    CHECK(folder.names() == Names{file});
    CHECK(contents(folder.path() / file) == "older");
}

TEST_CASE("files that were written before the disk is full stay, and whole", "[export]")
{
    const Folder folder;
    const Outcome found
        = exportTo(folder, {"--figure", "talks", "--format", "txt,svg"}, {.greatestFile = 4096});
    CHECK(found.status == 1);
    CHECK(found.out == "talks.alt.txt\n");
    CHECK(folder.names() == Names{"talks.alt.txt"});
    CHECK(contents(folder.path() / "talks.alt.txt").ends_with(".\n"));
}

TEST_CASE("the same call exports the same bytes wherever it is made", "[export]")
{
    const Folder here;
    const Call call{
        "--figure",
        "timeline,exchanges,bodies,events,cumulative,talks,pledges,deadlines,contradictions,"
        "dashboard",
        "--format",
        "svg,png,pdf,csv,json,txt,zip",
        "--preset",
        "column",
        "--from",
        "2025-05",
        "--to",
        "2025-07"};
    REQUIRE(exportTo(here, call).status == 0);
    CHECK(here.names().size() == figures.size() * formats.size());
    const std::vector<Surroundings> elsewhere{
        {.environment
         = {{"TZ", "Pacific/Kiritimati"}, {"HOME", "/nowhere"}, {"LC_ALL", "C.UTF-8"}}},
        {.environment = {{"TZ", "America/St_Johns"}, {"LC_ALL", "C"}, {"HOME", "/"}}},
        {.environment = {{"TZ", "Asia/Kathmandu"}, {"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "de"}}},
        {.environment
         = {{"LC_ALL", "tr_TR.UTF-8"}, {"DISPLAY", ":7777"}, {"QT_QPA_PLATFORM", "xcb"}}},
        {.environment = {{"TZ", "Africa/Monrovia"},
                         {"QT_SCALE_FACTOR", "2"},
                         {"QT_FONT_DPI", "192"},
                         {"QT_HASH_SEED", "0"},
                         {"SOURCE_DATE_EPOCH", "1"}}},
        {}};
    for (const Surroundings &surroundings : elsewhere) {
        CAPTURE(surroundings.environment);
        const Folder there; // another working directory, and a second or more later
        const Outcome found = exportTo(there, call, surroundings);
        CHECK(found.status == 0);
        CHECK(found.err == "");
        REQUIRE(there.names() == here.names());
        for (const std::string &name : here.names()) {
            CAPTURE(name);
            CHECK((contents(there.path() / name) == contents(here.path() / name)));
        }
    }
}

TEST_CASE("a file does not tell what was exported before it", "[export]")
{
    const Folder together;
    const Folder alone;
    REQUIRE(
        exportTo(together, {"--figure", "bodies,timeline", "--format", "pdf,png,svg,zip"}).status
        == 0);
    for (const char *format : {"png", "svg", "pdf", "zip"}) {
        CAPTURE(format);
        REQUIRE(exportTo(alone, {"--figure", "timeline", "--format", format}).status == 0);
        const std::string file = fileOf("timeline", format);
        CHECK((contents(alone.path() / file) == contents(together.path() / file)));
    }
}
