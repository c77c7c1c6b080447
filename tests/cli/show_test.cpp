// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

namespace {

using Call = std::vector<std::string>;

/// Exports a figure of the record and gives its path.
std::string exported(const Folder &folder, const std::string &format, const Call &view = {})
{
    Call call{"export", record, "--figure", "timeline", "--format", format, "-o", folder.path()};
    call.insert(call.end(), view.begin(), view.end());
    REQUIRE(run(call).status == 0);
    return folder.path() / ("timeline." + format);
}

}

TEST_CASE("show tells where a figure comes from", "[show]")
{
    const Folder folder;
    const auto format = GENERATE(as<std::string>{}, "svg", "png", "pdf");
    const std::string file
        = exported(folder, format,
                   {"--from", "2025-06", "--to", "2025-06", "--reading", "lowest", "--as-of",
                    "2025-06-20", "--disputed", "--theme", "dark", "--size", "900x600", "--lanes",
                    "bodies,exchanges,pledges,deadlines,disputes,statements"});
    const Outcome found = run({"show", file});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    for (const std::string line :
         {"Figure    timeline\n", "Size      900 × 600 pixels\n", "Window    1–30 June 2025\n",
          "Reading   lowest, of rival claims the one that states the least\n",
          "As of     20 June 2025\n", "Filter    only what is disputed\n", "Without   talks\n",
          "Theme     dark\n", "Language  en\n", "Edition   ", "SHA-256   ",
          "Program   ledgerline " LEDGERLINE_VERSION, "\nEvents    ", "\nSources   ", "https://"})
        CHECK_THAT(found.out, ContainsSubstring(line));
}

TEST_CASE("show prints JSON for other programs", "[show]")
{
    const Folder folder;
    const Outcome found = run({"show", "--json", exported(folder, "svg", {"--reading", "russia"})});
    CHECK(found.status == 0);
    const auto json = nlohmann::json::parse(found.out);
    CHECK(json["ledgerline_figure"] == 1);
    CHECK(json["view"] == nlohmann::json{{"figure", "timeline"}, {"reading", "russia"}});
    CHECK(json["size"] == nlohmann::json{1600, 900});
    CHECK(json["dossier"]["sha256"].get<std::string>().size() == 64);
    CHECK(json["event_count"] == json["events"].size());
    CHECK(json["source_count"] == json["sources"].size());
}

TEST_CASE("show says of what is no figure of ours that it is none", "[show]")
{
    const Folder folder;
    const auto [name, bytes, message] = GENERATE(table<std::string, std::string, std::string>({
        {"a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
         "does not say where it comes from"},
        {"a.png", "\x89PNG\r\n\x1a\n", "does not say where it comes from"},
        {"a.json", "{}", "it is no SVG, PNG or PDF"},
        {"empty", "", "it is no SVG, PNG or PDF"},
    }));
    const std::string file = folder.write(name, bytes);
    for (const char *command : {"show", "verify"}) {
        const Outcome found = run({command, file});
        CHECK(found.status == 1);
        CHECK(found.out.empty());
        CHECK(isOneError(found.err));
        CHECK_THAT(found.err, ContainsSubstring(file));
        CHECK_THAT(found.err, ContainsSubstring(message));
    }
}

TEST_CASE("a wrong call of show or verify ends with 2", "[show]")
{
    for (const Call &call : {Call{"show"}, Call{"verify"}, Call{"show", "--nonsense"},
                             Call{"show", "a.svg", "b.svg"}, Call{"verify", "a.svg", "--json"}}) {
        const Outcome found = run(call);
        CHECK(found.status == 2);
        CHECK(isOneError(found.err));
    }
    CHECK(run({"show", "nowhere.svg"}).status == 1);
    CHECK(run({"verify", "nowhere.svg"}).status == 1);
}
