// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <utility>

using Call = std::vector<std::string>;

TEST_CASE("a wrong call ends with 2 and one line that says what is wrong", "[call]")
{
    const auto [call, message] = GENERATE(table<Call, std::string>({
        {{"chekc"}, "\"chekc\" is neither a file nor a command"},
        {{"nosuchfile.json"}, "\"nosuchfile.json\" is neither a file nor a command"},
        {{"chekc", "file.json"}, "file.json"},
        {{"--nonsense"}, "--nonsense"},
        {{"check"}, "FILE is required"},
        {{"check", "--nonsense"}, "(see ledgerline check --help)"},
        {{"tally", "--nonsense"}, "(see ledgerline tally --help)"},
        {{"tally", "one.json", "two.json"}, "two.json"},
        {{"tally", "--by", "week"}, "week not in {month,year,all}"},
        {{"tally", "--by"}, "--by"},
        {{"tally", "--json", "--csv"}, "--json excludes --csv"},
        {{"tally", "--from", "2025-02-30"},
         "--from 2025-02-30: the day does not exist: February 2025 has 28 days"},
        {{"tally", "--to", "yesterday"}, "--to yesterday: "},
        {{"tally", "--from", ""}, "--from"},
        {{"tally", "--from", "2025-06/2025-07"}, "give a day, a month or a year"},
        {{"tally", "--from", "2025-06-02T12:00"}, "give a day, a month or a year"},
        {{"tally", "--from", "2025-06", "--to", "2025-05"},
         "--to 2025-05 lies before --from 2025-06"},
    }));
    CAPTURE(call, message);
    const Outcome found = run(call);
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring(message));
}

TEST_CASE("a wrong call is told before a missing file", "[call]")
{
    CHECK(run({"tally", "missing.json", "--from", "2025-13"}).status == 2);
    CHECK(run({"tally", "missing.json"}).status == 1);
}

TEST_CASE("what stands before a command is the window's and refused", "[call]")
{
    const auto [given, named] = GENERATE(table<Call, std::string>({
        {{record}, record},
        {{""}, ""},
        {{"--present"}, "--present"},
        {{"--present", "--story", "one"}, "--present"},
        {{"--kiosk"}, "--kiosk"},
        {{"--kiosk=settings.json"}, "--kiosk"},
        {{"--kiosk-pin"}, "--kiosk-pin"},
        {{"--self-test"}, "--self-test"},
        {{"--as-of", "2025-06-08"}, "--as-of"},
        {{"--disputed"}, "--disputed"},
    }));
    const auto command = GENERATE(
        as<Call>(), Call{"tally"}, Call{"check", record},
        Call{"export", "--figure", "talks", "-o", "/nowhere/at/all"}, Call{"report", "--list"},
        Call{"convert", "csv", "-o", "/no/where"}, Call{"fmt", "--check", record});
    Call call = given;
    call.insert(call.end(), command.begin(), command.end());
    CAPTURE(call);
    const Outcome found = run(call);
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring(named + " before a command is the window's"));
    CHECK_THAT(found.err, ContainsSubstring("(see ledgerline " + command.front() + " --help)"));
}

TEST_CASE("what is no UTF-8 is refused in every call", "[call]")
{
    const auto format = GENERATE(as<std::string>(), "json", "zip", "svg");
    const Folder folder;
    const Outcome exported = run({"export", "--figure", "talks", "--format", format, "--title",
                                  "x\xff", "-o", (folder.path() / "made").native()});
    CHECK(exported.status == 2);
    CHECK(exported.out.empty());
    CHECK(exported.err == "ledgerline: error: argument 7, \"x\\xFF\", is no UTF-8\n");
    CHECK(folder.names().empty());

    const auto call = GENERATE(as<Call>(), Call{"tally", "--lang", "\xc0\x80"},
                               Call{"check", "caf\xe9.json"}, Call{"--story", "\xed\xa0\x80"},
                               Call{"convert", "csv", "-o", "\xf0\x9f\x95"}, Call{"\x80"});
    CAPTURE(call);
    const Outcome found = run(call);
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("is no UTF-8"));
}

TEST_CASE("a line break in a call does not break the line of its error", "[call]")
{
    const Outcome found = run({"no\nsuch\nfile"});
    CHECK(found.status == 2);
    CHECK(isOneError(found.err));
}

TEST_CASE("help and version are printed and are no error", "[call]")
{
    CHECK(run({"--version"}).out == "ledgerline " LEDGERLINE_VERSION "\n");
    for (const Call &call : {Call{"--help"}, Call{"-h"}, Call{"check", "--help"},
                             Call{"tally", "--help"}, Call{"check", "-h"}}) {
        const Outcome found = run(call);
        CHECK(found.status == 0);
        CHECK(found.err == "");
        CHECK_THAT(found.out, ContainsSubstring("Usage: ledgerline"));
    }
    const std::string help = run({"--help"}).out;
    for (const std::string_view word : {"check", "tally", "FILE", "--version", "Exit status"})
        CHECK_THAT(help, ContainsSubstring(std::string(word)));
}

TEST_CASE("the help says what a command does, and how far", "[call]")
{
    CHECK_THAT(run({"check", "--help"}).out, ContainsSubstring("200"));
    CHECK_THAT(run({"export", "--help"}).out, ContainsSubstring("numbers"));
}

TEST_CASE("a full disk is an error like others", "[call]")
{
    const Surroundings full{.outputTo = "/dev/full"};
    for (const Call &call : {Call{"tally", record}, Call{"check", record}, Call{"--help"}}) {
        CAPTURE(call);
        const Outcome found = run(call, full);
        CHECK(found.status == 1);
        CHECK(found.err
              == "ledgerline: error: the output cannot be written: No space left on device\n");
    }
}
