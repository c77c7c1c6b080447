// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

namespace {

using Call = std::vector<std::string>;

/// The text with one replacement, which must be possible.
std::string changed(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

const std::string dossier = R"({"ledgerline": 1, "title": "A small record", "language": "en",
"timezone": "UTC", "edition": "2025-12-31",
"parties": {"alder": {"name": "Alder", "role": "belligerent", "ink": "party-1"}},
"measures": {"people": {"name": "People", "unit": "people"}},
"lanes": [{"id": "swaps", "name": "Swaps", "kinds": ["exchange"], "measure": "people"}],
"sources": {"wire": {"publisher": "The Wire", "title": "Swaps", "url": "https://example.org/1", "published": "2025-03-04"}},
"events": [
{"id": "first", "kind": "exchange", "when": "2025-03-03", "title": "First", "claims": [
{"measure": "people", "to": "alder", "value": 25, "by": "alder", "source": "wire"}]},
{"id": "second", "kind": "exchange", "when": "2025-03-09", "title": "Second", "claims": [
{"measure": "people", "to": "alder", "value": 50, "by": "alder", "source": "wire"}]}
]})";

struct Drawn : Folder
{
    Drawn() { write("a.json", dossier); }

    std::string file(const std::string &name) const { return path() / name; }

    /// Exports the timeline of the dossier and gives its path.
    std::string figure(const std::string &format, const Call &view = {}) const
    {
        Call call{"export", file("a.json"), "--figure", "timeline", "--format",
                  format,   "--size",       "800x500",  "-o",       path()};
        call.insert(call.end(), view.begin(), view.end());
        REQUIRE(run(call).status == 0);
        return file("timeline." + format);
    }

    /// What verify says of a figure held against a dossier of this text.
    Outcome against(const std::string &figure, const std::string &text) const
    {
        return run({"verify", figure, "--dossier", write("b.json", text)});
    }
};

}

TEST_CASE_METHOD(Drawn, "a figure is identical when it is drawn again", "[verify]")
{
    const auto format = GENERATE(as<std::string>{}, "svg", "png", "pdf");
    const auto view
        = GENERATE(Call{}, Call{"--theme", "dark", "--scale", "1.5"}, Call{"--dpi", "300"},
                   Call{"--from", "2025-03-01", "--to", "2025-03-05", "--as-of", "2025-03-04",
                        "--reading", "alder"});
    const std::string file = figure(format, view);
    const Outcome found = run({"verify", file, "--dossier", this->file("a.json")},
                              {.environment = {{"TZ", "Asia/Tokyo"}, {"LC_ALL", "de_DE.UTF-8"}}});
    CHECK(found.status == 0);
    CHECK(found.out == file + ": identical\n");
    CHECK(found.err.empty());
}

TEST_CASE_METHOD(Drawn, "a dashboard is identical when it is drawn again, whatever it leaves out",
                 "[verify]")
{
    const auto format = GENERATE(as<std::string>{}, "svg", "png", "pdf");
    const auto without = GENERATE(Call{}, Call{"--without", "title,legend,notes,sources"},
                                  Call{"--preset", "page", "--as-of", "2025-03-05"});
    Call call{"export", file("a.json"), "--figure", "dashboard", "--format", format, "-o", path()};
    call.insert(call.end(), without.begin(), without.end());
    REQUIRE(run(call).status == 0);
    const std::string figure = file("dashboard." + format);
    const Outcome found = run({"verify", figure, "--dossier", file("a.json")});
    CHECK(found.status == 0);
    CHECK(found.out == figure + ": identical\n");
    CHECK_THAT(run({"show", figure}).out, ContainsSubstring("dashboard"));
}

TEST_CASE_METHOD(Drawn, "a figure without provenance cannot be verified, and says so", "[verify]")
{
    const Outcome found = run({"verify", figure("svg", {"--without", "provenance"})});
    CHECK(found.status == 1);
    CHECK_THAT(found.err, ContainsSubstring("does not say where it comes from"));
}

TEST_CASE_METHOD(Drawn, "verify tells which words of a figure are an editor's own", "[verify]")
{
    const std::string file = figure("png", {"--title", "All is well", "--alt", "Nothing to see"});
    const Outcome found = run({"verify", file, "--dossier", this->file("a.json")});
    CHECK(found.status == 0);
    CHECK(found.out == file + ": identical\n  in an editor's own words: title, alt text\n");
}

TEST_CASE("verify takes the built-in dossier when none is named", "[verify]")
{
    const Folder folder;
    REQUIRE(run({"export", "--figure", "talks", "-o", folder.path()}).status == 0);
    CHECK(run({"verify", folder.path() / "talks.svg"}).status == 0);
}

TEST_CASE_METHOD(Drawn, "verify says where it took another dossier by itself", "[verify]")
{
    const Outcome found = run({"verify", figure("svg")});
    CHECK(found.status == 1);
    CHECK_THAT(found.out, ContainsSubstring("this was the built-in dossier; --dossier FILE"));
}

TEST_CASE_METHOD(Drawn, "verify tells which events changed", "[verify]")
{
    const auto format = GENERATE(as<std::string>{}, "svg", "png", "pdf");
    std::string other = changed(dossier, "\"value\": 50", "\"value\": 60");
    other = changed(other, "\"id\": \"first\"", "\"id\": \"zeroth\"");
    const Outcome found = against(figure(format), other);
    CHECK(found.status == 1);
    CHECK(found.err.empty());
    for (const std::string text :
         {": differs\n", "the dossier is another: SHA-256 ", "events added: zeroth\n",
          "events removed: first\n", "events changed: second\n", "differs"})
        CHECK_THAT(found.out, ContainsSubstring(text));
    if (format == "png")
        CHECK_THAT(found.out, ContainsSubstring("of 400,000 pixels"));
}

TEST_CASE_METHOD(Drawn, "what changed beside a figure leaves its picture the same", "[verify]")
{
    const auto format = GENERATE(as<std::string>{}, "svg", "png", "pdf");
    const std::string file
        = figure(format, {"--from", "2025-03-01", "--to", "2025-03-05", "--as-of", "2025-03-04"});
    const Outcome found = against(file, dossier + '\n');
    CHECK(found.status == 1);
    CHECK_THAT(found.out,
               ContainsSubstring("the events and sources that the figure shows are the same\n"));
    CHECK_THAT(found.out, ContainsSubstring("the picture is the same\n"));
}

TEST_CASE_METHOD(Drawn, "verify tells which sources changed", "[verify]")
{
    const Outcome found
        = against(figure("svg"), changed(dossier, "example.org/1", "example.org/2"));
    CHECK_THAT(found.out, ContainsSubstring("sources changed: wire\n"));
    CHECK_THAT(found.out, ContainsSubstring("the picture is the same\n"));
}

TEST_CASE_METHOD(Drawn, "verify tells of another version of the program", "[verify]")
{
    const std::string svg = contents(figure("svg"));
    const std::string old = write(
        "old.svg", changed(svg, "\"version\":\"" LEDGERLINE_VERSION, "\"version\":\"0.0.1"));
    const Outcome found = run({"verify", old, "--dossier", file("a.json")});
    CHECK(found.status == 1);
    CHECK(found.out
          == old
              + ": differs\n  the program is version " LEDGERLINE_VERSION
                ", the figure was drawn by 0.0.1\n  the picture is the same\n");
}

TEST_CASE_METHOD(Drawn, "verify sees that a picture was changed", "[verify]")
{
    const std::string svg = contents(figure("svg"));
    const std::string forged = write("forged.svg", changed(svg, ">Swaps<", ">Gifts<"));
    const Outcome found = run({"verify", forged, "--dossier", file("a.json")});
    CHECK(found.status == 1);
    CHECK_THAT(found.out, ContainsSubstring("the picture differs, first in line "));
    CHECK_THAT(found.out, ContainsSubstring("the file was changed"));
}

TEST_CASE_METHOD(Drawn, "verify says so when the dossier lacks what the view names", "[verify]")
{
    const std::string file = figure("svg", {"--reading", "alder"});
    std::string other = dossier;
    for (std::size_t at; (at = other.find("\"alder\"")) != std::string::npos;)
        other.replace(at, 7, "\"birch\"");
    const Outcome found = against(file, other);
    CHECK(found.status == 1);
    CHECK_THAT(found.out, ContainsSubstring("the dossier has no party alder"));
}

TEST_CASE_METHOD(Drawn, "what cannot be drawn again is said in one line", "[verify]")
{
    const std::string svg = contents(figure("svg"));
    const std::string odd
        = write("odd.svg", changed(svg, "\"figure\":\"timeline\"", "\"figure\":\"pie\""));
    const Outcome found = run({"verify", odd, "--dossier", file("a.json")});
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring("this version has no figure \"pie\""));
    CHECK(run({"verify", file("timeline.svg"), "--dossier", file("nowhere.json")}).status == 1);
}
