// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/files.h"

#include "dossier/jsontext.h"
#include "dossier/reader.h"
#include "dossier/writer.h"

#include <nlohmann/json.hpp>

using namespace ledgerline;

namespace {

std::shared_ptr<const Dossier> read(std::string_view json)
{
    const ReadResult result = readDossier(json);
    for (const Fault &fault : result.faults) {
        if (fault.severity == Severity::error)
            FAIL(describe(fault, ""));
    }
    REQUIRE(result.dossier);
    return result.dossier;
}

std::string laidOut(std::string_view json)
{
    std::string out;
    layOut(out, json, 0, 0);
    return out;
}

/// A JSON file with all freedom of form taken out: keys and events are sorted, one id may stand
/// for an array of it or an object with nothing else, and spelled-out defaults go.
nlohmann::json normalised(nlohmann::json json)
{
    auto &events = json["events"];
    std::sort(events.begin(), events.end(),
              [](const auto &a, const auto &b) { return a["id"] < b["id"]; });
    for (auto &event : events) {
        for (const char *key :
             {"fulfils", "amends", "disputes", "part_of", "reports_on", "agreed_at"}) {
            if (event.contains(key) && event[key].is_array() && event[key].size() == 1)
                event[key] = nlohmann::json(event[key][0]);
        }
        for (const char *key : {"sources", "claims", "parties"}) {
            if (event.contains(key) && event[key].empty())
                event.erase(key);
        }
        if (event.contains("sources")) {
            for (auto &source : event["sources"]) {
                if (source.is_object() && source.size() == 1)
                    source = nlohmann::json(source["source"]);
            }
        }
        if (!event.contains("claims"))
            continue;
        for (auto &claim : event["claims"]) {
            if (claim.contains("scope") && claim["scope"] == "event")
                claim.erase("scope");
        }
    }
    return json;
}

}

TEST_CASE("what is written reads as the same dossier, and writes as the same bytes", "[writer]")
{
    auto files = filesIn(LEDGERLINE_TEST_DATA "/valid", ".json");
    for (const char *folder : {LEDGERLINE_TEST_DATA "/warned", LEDGERLINE_SOURCE_DIR "/data"}) {
        for (const auto &file : filesIn(folder, ".json"))
            files.push_back(file);
    }
    CHECK(files.size() >= 12);
    for (const auto &file : files) {
        if (file.filename().string().find(".schema.") != std::string::npos)
            continue;
        DYNAMIC_SECTION(file.filename().string())
        {
            const std::string original = bytesOf(file);
            const std::string written = writeDossier(*read(original));
            CHECK(normalised(nlohmann::json::parse(written))
                  == normalised(nlohmann::json::parse(original)));
            CHECK(writeDossier(*read(written)) == written);
            const ReadResult before = readDossier(original);
            const ReadResult after = readDossier(written);
            CHECK(after.warnings == before.warnings);
            CHECK(after.accepted == before.accepted);
        }
    }
}

TEST_CASE("the canonical form looks as the manual shows it", "[writer]")
{
    const std::string folder = LEDGERLINE_TEST_DATA "/valid/";
    CHECK(writeDossier(*read(bytesOf(folder + "full.json"))) == bytesOf(folder + "full.canonical"));
    CHECK(writeDossier(*read(bytesOf(folder + "minimal.json"))) == R"({
  "ledgerline": 1,
  "title": "Nothing yet",
  "language": "en",
  "timezone": "UTC",
  "edition": "2025-01-01",
  "parties": {},
  "measures": {},
  "lanes": [],
  "sources": {},
  "events": []
}
)");
}

TEST_CASE("every row of a list begins with its bracket and takes as few lines as it needs",
          "[jsontext]")
{
    const std::string x50 = '"' + std::string(48, 'x') + '"';
    const std::string x70 = '"' + std::string(68, 'x') + '"';
    const std::string x200 = '"' + std::string(198, 'x') + '"';
    // "  { "a": , "b":  }" and the comma: 20 columns beside the values
    CHECK(laidOut("[{\"a\":" + x50 + ",\"b\":" + x50 + "},{\"c\":" + x70 + ",\"d\":" + x50 + "}]")
          == "[\n  { \"a\": " + x50 + ", \"b\": " + x50 + " },\n  { \"c\": " + x70
              + ",\n    \"d\": " + x50 + " }\n]");
    // a text that is too long for any line has one to itself
    CHECK(laidOut("[{\"a\":1,\"b\":" + x200 + ",\"c\":2,\"d\":3}]")
          == "[\n  { \"a\": 1,\n    \"b\": " + x200 + ",\n    \"c\": 2, \"d\": 3 }\n]");
    // and so has a list
    CHECK(laidOut("[{\"a\":1,\"b\":[" + x70 + ',' + x70 + "],\"c\":2}]")
          == "[\n  { \"a\": 1,\n    \"b\": [\n      " + x70 + ",\n      " + x70
              + "\n    ],\n    \"c\": 2 }\n]");
    CHECK(laidOut("[{\"a\":{\"b\":" + x70 + ",\"c\":" + x70 + "}}]")
          == "[\n  { \"a\": {\n      \"b\": " + x70 + ",\n      \"c\": " + x70 + "\n    } }\n]");
}

TEST_CASE("a list of words fills its lines", "[jsontext]")
{
    std::string json = "[\"0000000000\"";
    for (int i = 1; i < 9; ++i)
        json += ",\"000000000" + std::to_string(i) + '"';
    const std::string eight = "\"0000000000\", \"0000000001\", \"0000000002\", \"0000000003\", "
                              "\"0000000004\", \"0000000005\", \"0000000006\", \"0000000007\"";
    CHECK(laidOut("{\"k\":" + json + "]}")
          == "{\n  \"k\": [\n    " + eight + ",\n    \"0000000008\"\n  ]\n}");
}

TEST_CASE("where editors find the schema stands on the first line", "[writer]")
{
    std::string json = bytesOf(LEDGERLINE_TEST_DATA "/valid/minimal.json");
    json.replace(json.rfind('}'), 1, R"(,"x-a":1,"$schema":"s.json","x-b":2})");
    const std::string written = writeDossier(*read(json));
    CHECK(written.starts_with("{\n  \"$schema\": \"s.json\",\n  \"ledgerline\": 1,\n"));
    CHECK(written.ends_with("  \"events\": [],\n  \"x-a\": 1,\n  \"x-b\": 2\n}\n"));
    CHECK(writeDossier(*read(written)) == written);
}

TEST_CASE("what fits on a line stands on one", "[jsontext]")
{
    CHECK(laidOut("7") == "7");
    CHECK(laidOut("{ }") == "{}");
    CHECK(laidOut("[ ]") == "[]");
    CHECK(laidOut(R"({"a":[1,{"b":"c:,]"}] , "d":{}})")
          == R"({ "a": [1, { "b": "c:,]" }], "d": {} })");
    CHECK(laidOut("[1.50,-0e1,\"\\u00e9\\/\"]") == "[1.50, -0e1, \"\\u00e9\\/\"]");

    // 119 columns and the comma that may follow make a line of 120; one more does not fit.
    const std::string fits(115, 'x');
    CHECK(laidOut("[\"" + fits + "\"]") == "[\"" + fits + "\"]");
    CHECK(laidOut("[\"" + fits + "x\"]") == "[\n  \"" + fits + "x\"\n]");
    std::string umlauts;
    for (int i = 0; i < 115; ++i)
        umlauts += "ü";
    CHECK(laidOut("[\"" + umlauts + "\"]") == "[\"" + umlauts + "\"]");
    CHECK(laidOut("{\"k\":[\"" + fits + "\",{}]}")
          == "{\n  \"k\": [\n    \"" + fits + "\",\n    {}\n  ]\n}");
}

TEST_CASE("a text is written so that JSON reads it back", "[jsontext]")
{
    const auto text = GENERATE(as<std::string>(), "", "plain", "\"quoted\" and \\", "tab\tline\n",
                               std::string("\0\x01\x1f\x7f", 4), "Досьє 🕊 \xE2\x80\xA8");
    CHECK(nlohmann::json::parse(jsonText(text)) == nlohmann::json(text));
}

TEST_CASE("an event is the same text however its file is laid out", "[writer]")
{
    const auto compact = read(bytesOf(LEDGERLINE_SOURCE_DIR "/data/grain.json"));
    const auto laidOutAnew = read(writeDossier(*compact));
    REQUIRE(compact->events.size() == laidOutAnew->events.size());
    for (const Event &event : compact->events) {
        const auto row = static_cast<Index>(&event - compact->events.data());
        const std::string text = writeEvent(*compact, row);
        CHECK(text == writeEvent(*laidOutAnew, laidOutAnew->findEvent(event.id)));
        CHECK(nlohmann::json::parse(text)["id"] == std::string(event.id));
    }
}
