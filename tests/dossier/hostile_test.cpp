// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Files that are too odd or too large to be kept in tests/data/faulty/.
#include "catch.h"
#include "dossier/files.h"

#include "dossier/reader.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <sys/stat.h>
#include <unistd.h>

using namespace ledgerline;

namespace {

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

std::vector<std::string> messages(const ReadResult &result)
{
    std::vector<std::string> texts;
    for (const Fault &fault : result.faults)
        texts.push_back(describe(fault, "f"));
    return texts;
}

/// A dossier with nothing in it but these members.
std::string dossierWith(std::string_view members, std::string_view events = "")
{
    return R"({"ledgerline":1,"title":"T","language":"en","timezone":"UTC","edition":"2025-01-01",)"
           R"("parties":{},"measures":{},"lanes":[{"id":"l","name":"L","kinds":["talks"]}],"sources":{},)"
        + std::string(members) + R"("events":[)" + std::string(events) + "]}";
}

using Texts = std::vector<std::string>;

}

TEST_CASE("nesting 100,000 deep is a fault where it passes the limit", "[hostile]")
{
    const std::string open = GENERATE(as<std::string>(), "[", "{\"a\":");
    const std::string close = open == "[" ? "]" : "}";
    CAPTURE(open);
    const std::string deep = repeated(open, 100'000) + "1" + repeated(close, 100'000);
    const auto started = std::chrono::steady_clock::now();

    SECTION("in a member that no reader knows")
    {
        const ReadResult result = readDossier(dossierWith("\"x\":" + deep + ','));
        REQUIRE(result.faults.size() == 1);
        CHECK_FALSE(result.dossier);
        CHECK(result.faults[0].message == "arrays and objects are nested more than 32 deep");
        CHECK(result.faults[0].line == 1);
        const std::size_t first = dossierWith("\"x\":").find("\"x\":") + 4;
        CHECK(result.faults[0].column == 1 + first + 31 * open.size());
        CHECK(result.faults[0].pointer == "/x" + repeated(open == "[" ? "/0" : "/a", 31));
    }
    SECTION("in an event, whose neighbour's faults are found as well")
    {
        const ReadResult result = readDossier(
            dossierWith("",
                        R"({"id":"a","kind":"talks","when":"2025","title":"T","x":)" + deep
                            + R"(},{"id":"b","kind":"talks","when":"2025-13","title":"T"})"));
        REQUIRE(result.faults.size() == 2);
        CHECK(result.faults[1].pointer == "/events/1/when");
    }
    SECTION("without an end")
    {
        const ReadResult result = readDossier(repeated(open, 100'000));
        REQUIRE(result.faults.size() == 2);
        CHECK(result.faults[1].column == 1 + 100'000 * open.size());
        CHECK(result.faults[1].pointer.size() < 200);
        CHECK_THAT(result.faults[1].message, ContainsSubstring("the file ends too early"));
    }
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(10));
}

TEST_CASE("nesting as deep as the limit is read", "[hostile]")
{
    const auto nested = [](std::size_t depth) {
        return dossierWith("\"x\":" + repeated("[", depth) + repeated("]", depth) + ',');
    };
    CHECK(readDossier(nested(limits::depth - 1)).dossier);
    CHECK_FALSE(readDossier(nested(limits::depth)).dossier);
}

TEST_CASE("a text may be as long as the limit and no longer", "[hostile]")
{
    const auto titled = [](std::size_t length) {
        return dossierWith("",
                           R"({"id":"a","kind":"talks","when":"2025","title":")"
                               + std::string(length, 'x') + "\"}");
    };
    const ReadResult fits = readDossier(titled(limits::textBytes));
    REQUIRE(fits.dossier);
    CHECK(fits.dossier->events[0].title.text.size() == limits::textBytes);
    CHECK(messages(readDossier(titled(limits::textBytes + 1)))
          == Texts{"f:1:232: error: the text is longer than 65536 bytes [/events/0/title]"});

    const std::string key(limits::textBytes + 1, 'k');
    const ReadResult longKey = readDossier(dossierWith('"' + key + "\":1,"));
    REQUIRE(longKey.faults.size() == 1);
    CHECK(longKey.faults[0].message == "the text is longer than 65536 bytes");
}

TEST_CASE("one event may not fill the memory", "[hostile]")
{
    const std::string json
        = dossierWith("",
                      R"({"id":"a","kind":"talks","when":"2025","title":"T","x":[)"
                          + repeated("[],", limits::elementValues) + "1]}");
    CHECK(messages(readDossier(json))
          == Texts{"f:1:185: error: this holds more than 262144 values; the file is not read "
                   "further [/events/0]"});
}

TEST_CASE("faults beyond the limit are counted, and a hopeless file is left", "[hostile]")
{
    const auto faulty = [](std::size_t events) {
        return dossierWith("",
                           repeated(R"({"id":"a","kind":"talks","when":"2025"},)", events)
                               + R"({"id":"z","kind":"talks","when":"2025","title":"T"})");
    };
    // each event lacks its title, and all but the first have an id that is taken
    const ReadResult many = readDossier(faulty(150));
    REQUIRE(many.faults.size() == limits::faults + 1);
    CHECK(describe(many.faults.back(), "f") == "f: error: and 99 more faults");
    CHECK(many.faults[limits::faults - 1].pointer == "/events/100");

    const ReadResult two = readDossier(faulty(101));
    CHECK(describe(two.faults.back(), "f") == "f: error: and 1 more fault");

    const ReadResult hopeless = readDossier(faulty(120'000)); // ids are compared at the end
    REQUIRE(hopeless.faults.size() == limits::faults + 1);
    CHECK(describe(hopeless.faults.back(), "f")
          == "f: error: and 99800 more faults; the rest of the file was not read");
}

TEST_CASE("warnings beyond the limit are counted, crowd out no error, and stop no reader",
          "[hostile]")
{
    const auto doubtful = [](std::size_t events, std::string_view last) {
        std::string json;
        for (std::size_t i = 0; i < events; ++i)
            json += "{\"id\":\"" + std::to_string(i)
                + R"(","kind":"talks","when":"2025","titel":1,)" + R"("title":"T"},)";
        return dossierWith("", json + std::string(last));
    };
    // a misspelt key in each event, and no source
    const std::string sound = R"({"id":"z","kind":"talks","when":"2025","title":"T"})";
    const ReadResult many = readDossier(doubtful(60'000, sound));
    REQUIRE(many.dossier);
    CHECK(many.dossier->events.size() == 60'001);
    CHECK(many.errors == 0);
    CHECK(many.warnings == 60'001);
    REQUIRE(many.faults.size() == limits::faults + 1);
    CHECK(describe(many.faults.back(), "f") == "f: warning: and 59801 more warnings");

    const ReadResult faulty = readDossier(
        doubtful(60'000, R"({"id":"z","kind":"talks","when":"2025-13","title":"T"})"));
    CHECK_FALSE(faulty.dossier);
    CHECK(faulty.errors == 1);
    CHECK(std::ranges::count(faulty.faults, Severity::error, &Fault::severity) == 1);
}

TEST_CASE("many claims of one figure are compared in good time", "[hostile]")
{
    std::string claims;
    constexpr int count = 30'000;
    for (int i = 0; i < count; ++i)
        claims += (i > 0 ? "," : "") + std::string(R"({"measure":"m","value":)") + std::to_string(i)
            + R"(,"by":"p","source":"s"})";
    const ReadResult result = readDossier(
        R"({"ledgerline":1,"title":"T","language":"en","timezone":"UTC","edition":"2025-01-01",)"
        R"("parties":{"p":{"name":"P","role":"state","ink":"neutral"}},)"
        R"("measures":{"m":{"name":"M","unit":"m"}},)"
        R"("lanes":[{"id":"l","name":"L","kinds":["talks"]}],)"
        R"("sources":{"s":{"publisher":"P","title":"T"}},)"
        R"("events":[{"id":"a","kind":"talks","when":"2025","title":"T","claims":[)"
        + claims + "]}]}");
    REQUIRE(result.dossier);
    CHECK(result.warnings == count - 1);
}

TEST_CASE("faults are listed in file order, whenever they were found", "[hostile]")
{
    // the dangling id is found last and stands first
    const ReadResult result = readDossier(
        dossierWith("",
                    R"({"id":"a","kind":"talks","when":"2025","title":"T","amends":"z"},)"
                    R"({"id":"b","kind":"talks","when":"2025-13","title":"T"})"));
    CHECK(messages(result)
          == Texts{"f:1:245: error: no event has the id \"z\" [/events/0/amends]",
                   "f:1:288: error: the month does not exist: months run from 01 to 12, seasons "
                   "from 21 to 24 [/events/1/when]"});
}

TEST_CASE("columns count characters and lines end at line feeds", "[hostile]")
{
    const std::string json = "{\r\n\t\"заголовок 🕊\": 1, \"title\": 2}";
    const ReadResult result = readDossier(json);
    const auto title = std::ranges::find(result.faults, "/title", &Fault::pointer);
    REQUIRE(title != result.faults.end());
    CHECK(title->line == 2);
    CHECK(title->column == 29);
}

TEST_CASE("a pointer escapes what RFC 6901 escapes", "[hostile]")
{
    const ReadResult result = readDossier(dossierWith(R"("a/b~c\n":[{"d":1,"d":2}],)"));
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults[0].pointer == "/a~1b~0c\n/0/d");
}

TEST_CASE("a long circle is found without deep recursion", "[hostile]")
{
    std::string events;
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const std::string next = std::to_string((i + 1) % count);
        events += (i > 0 ? ",{\"id\":\"" : "{\"id\":\"") + std::to_string(i)
            + R"(","kind":"talks","when":"2025","title":"T","part_of":")" + next + "\"}";
    }
    const ReadResult result = readDossier(dossierWith("", events));
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults[0].message
          == "\"part_of\" runs in a circle: 0 -> 1 -> 2 -> 3 -> 4 -> 5 -> ... -> 0");
    CHECK(result.faults[0].pointer == "/events/99999/part_of");
}

TEST_CASE("links may meet again as long as they do not run in a circle", "[hostile]")
{
    const auto event = [](std::string_view id, std::string_view links) {
        return "{\"id\":\"" + std::string(id) + R"(","kind":"talks","when":"2025","title":"T")"
            + std::string(links) + '}';
    };
    const std::string events = event("a", R"(,"fulfils":["b","c"],"amends":"b")") + ','
        + event("b", R"(,"fulfils":"d","disputes":"a")") + ',' + event("c", R"(,"fulfils":"d")")
        + ',' + event("d", R"(,"amends":"a")");
    CHECK(readDossier(dossierWith("", events)).errors == 0);
}

TEST_CASE("what the system says of a file becomes a fault", "[hostile][file]")
{
    const ScratchFolder folder;
    const auto faultsOf
        = [&](std::string_view name) { return messages(readDossierFile(folder / name)); };
    CHECK(faultsOf("missing.json") == Texts{"f: error: cannot be read: No such file or directory"});
    CHECK(faultsOf("missing/folder.json")
          == Texts{"f: error: cannot be read: No such file or directory"});
    CHECK(faultsOf("") == Texts{"f: error: this is a directory, not a file"});
    CHECK(messages(readDossierFile(""))
          == Texts{"f: error: cannot be read: No such file or directory"});

    writeBytes(folder / "empty.json", "");
    CHECK(faultsOf("empty.json") == Texts{"f: error: the file is empty"});
    CHECK(faultsOf("empty.json/below") == Texts{"f: error: cannot be read: Not a directory"});

    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(faultsOf("pipe") == Texts{"f: error: this is no regular file"}); // and does not wait
    CHECK(messages(readDossierFile("/dev/zero")) == Texts{"f: error: this is no regular file"});

    std::filesystem::create_symlink("loop", folder / "loop");
    CHECK(faultsOf("loop") == Texts{"f: error: cannot be read: Too many levels of symbolic links"});

    writeBytes(folder / "secret.json", dossierWith(""));
    std::filesystem::permissions(folder / "secret.json", std::filesystem::perms::none);
    if (::geteuid() != 0) // root may read everything
        CHECK(faultsOf("secret.json") == Texts{"f: error: cannot be read: Permission denied"});

    writeBytes(folder / "huge.json", "");
    std::filesystem::resize_file(folder / "huge.json", limits::fileBytes + 1); // takes no room
    CHECK(faultsOf("huge.json") == Texts{"f: error: the file is larger than 1024 MiB"});
}

TEST_CASE("whatever is done to one byte of a file, the reader agrees with the parser", "[hostile]")
{
    const std::string original
        = dossierWith(R"("x":[1,-2.5e3,true,null,"\u00e9\ud83d\udd4a\n"],)",
                      R"({"id":"a","kind":"talks","when":"2025","title":"Ü"})");
    REQUIRE(readDossier(original).dossier);
    for (std::size_t at = 0; at < original.size(); ++at) {
        Texts variants{original};
        variants.back().erase(at, 1);
        variants.push_back(original.substr(0, at));
        for (const char c : std::string_view("\0\n\"\\{}[],:x0-.\xC3", 15)) {
            variants.push_back(original);
            variants.back()[at] = c;
            variants.push_back(original);
            variants.back().insert(at, 1, c);
        }
        for (const std::string &json : variants) {
            const ReadResult result = readDossier(json);
            const bool isJson = nlohmann::json::accept(json)
                && json.find('\0') == std::string::npos; // which ends the text for nlohmann
            INFO("byte " << at << ": " << json);
            if (!isJson && result.dossier)
                FAIL("is read although it is no JSON");
            if (!result.dossier && result.faults.empty())
                FAIL("is refused without a word");
            for (const Fault &fault : result.faults) {
                if (fault.line > 3 || fault.column > json.size() + 1 || fault.message.empty())
                    FAIL("has a fault with an impossible place: " << describe(fault, "f"));
            }
        }
    }
}
