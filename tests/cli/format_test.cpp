// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

const fs::path testData = LEDGERLINE_TEST_DATA;
const std::string full = contents(testData / "valid/full.json");
const std::string canonical = contents(testData / "valid/full.canonical");
const std::string faulty = contents(testData / "faulty/date-impossible-day.json");

using Names = std::vector<std::string>;

}

TEST_CASE("fmt writes a dossier in canonical form, once", "[fmt]")
{
    const Folder folder;
    folder.write("a.json", full);
    REQUIRE(::chmod((folder.path() / "a.json").c_str(), 0640) == 0);
    const Outcome first = run({"fmt", "a.json"}, {.folder = folder.path()});
    CHECK(first.status == 0);
    CHECK(first.out == "a.json\n");
    CHECK(first.err.empty()); // warnings are for check
    CHECK(contents(folder.path() / "a.json") == canonical);
    struct stat status = {};
    REQUIRE(::stat((folder.path() / "a.json").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);

    const Outcome second = run({"fmt", "a.json"}, {.folder = folder.path()});
    CHECK(second.status == 0);
    CHECK(second.out.empty());
    struct stat after = {};
    REQUIRE(::stat((folder.path() / "a.json").c_str(), &after) == 0);
    CHECK(after.st_ino == status.st_ino); // not even touched
    CHECK(folder.names() == Names{"a.json"});
}

TEST_CASE("every valid file of the tests and of the program is the same after a second fmt",
          "[fmt]")
{
    int count = 0;
    for (const fs::path &source :
         {testData / "valid", testData / "warned", fs::path(LEDGERLINE_SOURCE_DIR) / "data"}) {
        for (const auto &entry : fs::directory_iterator(source)) {
            const std::string name = entry.path().filename();
            if (entry.path().extension() != ".json" || name.find(".schema.") != std::string::npos)
                continue;
            CAPTURE(name);
            const Folder folder;
            const std::string file = folder.write(name, contents(entry.path()));
            CHECK(run({"fmt", file}).status == 0);
            const std::string once = contents(file);
            CHECK(run({"fmt", "--check", file}).status == 0);
            CHECK(run({"fmt", file}).out.empty());
            CHECK(contents(file) == once);
            ++count;
        }
    }
    CHECK(count >= 13);
}

TEST_CASE("fmt --check changes nothing and names what it would change", "[fmt]")
{
    const Folder folder;
    folder.write("a.json", full);
    folder.write("b.json", canonical);
    const Outcome found = run({"fmt", "--check", "a.json", "b.json"}, {.folder = folder.path()});
    CHECK(found.status == 1);
    CHECK(found.out == "a.json\n");
    CHECK(found.err.empty());
    CHECK(contents(folder.path() / "a.json") == full);
    CHECK(run({"fmt", "--check", "b.json"}, {.folder = folder.path()}).status == 0);
}

TEST_CASE("fmt leaves a faulty file alone, says what is wrong, and goes on", "[fmt]")
{
    const Folder folder;
    folder.write("a.json", faulty);
    folder.write("b.json", full);
    const Outcome found
        = run({"fmt", "a.json", "missing.json", "b.json"}, {.folder = folder.path()});
    CHECK(found.status == 1);
    CHECK(found.out == "b.json\n");
    CHECK(found.err
          == "a.json:25:57: error: the day does not exist: February 2025 has 28 days "
             "[/events/1/when]\n"
             "missing.json: error: cannot be read: No such file or directory\n");
    CHECK(contents(folder.path() / "a.json") == faulty);
    CHECK(contents(folder.path() / "b.json") == canonical);
}

TEST_CASE("fmt - reads standard input and writes standard output", "[fmt]")
{
    const Folder folder;
    const std::string file = folder.write("a.json", full);
    const Outcome found = run({"fmt", "-"}, {.inputFrom = file});
    CHECK(found.status == 0);
    CHECK(found.out == canonical);
    CHECK(contents(file) == full);

    const std::string sound = folder.write("b.json", canonical);
    CHECK(run({"fmt", "-"}, {.inputFrom = sound}).out == canonical);
    CHECK(run({"fmt", "--check", "-"}, {.inputFrom = sound}).status == 0);
    const Outcome unsound = run({"fmt", "--check", "-"}, {.inputFrom = file});
    CHECK(unsound.status == 1);
    CHECK(unsound.out == "standard input\n");

    const Outcome wrong = run({"fmt", "-"}, {.inputFrom = folder.write("c.json", faulty)});
    CHECK(wrong.status == 1);
    CHECK(wrong.out.empty());
    CHECK(wrong.err.starts_with("standard input:25:57: error: the day does not exist"));
    const Outcome none = run({"fmt", "-"}, {.inputFrom = "/dev/null"});
    CHECK(none.status == 1);
    CHECK(none.err == "standard input: error: the file is empty\n");
}

TEST_CASE("fmt follows a link to its target", "[fmt]")
{
    const Folder folder;
    folder.write("there/a.json", full);
    fs::create_symlink("there/a.json", folder.path() / "link.json");
    CHECK(run({"fmt", "link.json"}, {.folder = folder.path()}).out == "link.json\n");
    CHECK(fs::is_symlink(folder.path() / "link.json"));
    CHECK(contents(folder.path() / "there/a.json") == canonical);
}

TEST_CASE("fmt on a full disk loses nothing", "[fmt]")
{
    const Folder folder;
    folder.write("a.json", full);
    const Outcome found = run({"fmt", "a.json"}, {.folder = folder.path(), .greatestFile = 1000});
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK(found.err == "ledgerline: error: a.json: cannot be written: File too large\n");
    CHECK(contents(folder.path() / "a.json") == full);
    CHECK(folder.names() == Names{"a.json"});

    const std::string file = (folder.path() / "a.json").native();
    const Outcome stream = run({"fmt", "-"}, {.outputTo = "/dev/full", .inputFrom = file});
    CHECK(stream.status == 1);
    CHECK(isOneError(stream.err));
}

TEST_CASE("fmt in a folder that may not be written to loses nothing", "[fmt]")
{
    const Folder folder;
    folder.write("a.json", full);
    fs::permissions(folder.path() / "a.json", fs::perms(0666));
    fs::permissions(folder.path(), fs::perms(0555));
    const Outcome found = run({"fmt", "a.json"}, {.folder = folder.path(), .asSomebody = true});
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK(found.err == "ledgerline: error: a.json: cannot be written: Permission denied\n");
    CHECK(contents(folder.path() / "a.json") == full);
    CHECK(folder.names() == Names{"a.json"});
    fs::permissions(folder.path(), fs::perms(0755));
}
