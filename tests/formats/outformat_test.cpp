// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/files.h"
#include "dossier/reader.h"
#include "formats/dossierfrom.h"
#include "formats/outformat.h"
#include "formats/stretch.h"
#include "samples.h"

#include <set>

using namespace ledgerline;

namespace {

std::shared_ptr<const Dossier> dossierOf(const std::string &text)
{
    const ReadResult result = readDossier(text);
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "dossier"));
    REQUIRE(result.dossier);
    return result.dossier;
}

std::shared_ptr<const Dossier> builtIn(const std::string &file)
{
    return dossierOf(bytesOf(std::filesystem::path(LEDGERLINE_DATA) / file));
}

/// What a format makes of a dossier, read again as a stranger's file on the same clock.
Foreign written(const Dossier &dossier, const OutwardFormat &format)
{
    const OutwardFile file = format.write(dossier, "");
    CHECK(file.leftOut.empty());
    const ForeignFormat *recognised = recogniseFormat(file.bytes);
    REQUIRE(recognised);
    CHECK(recognised->id == format.id);
    ImportOptions options;
    options.timezone = dossier.timezone;
    const Foreign foreign = readText(file.bytes, format.id, options);
    CHECK(inLines(foreign.skipped) == "");
    return foreign;
}

std::set<std::string> lanesOf(const Dossier &dossier)
{
    std::set<std::string> lanes;
    for (const Event &event : dossier.events) {
        if (const Index lane = dossier.laneOf(event); lane != none)
            lanes.insert(std::string(dossier.lanes[lane].name.text));
    }
    return lanes;
}

void checkRoundTrip(const Dossier &dossier, const OutwardFormat &format)
{
    ImportOptions options;
    options.timezone = dossier.timezone;
    const auto again = readBack(written(dossier, format), options);
    REQUIRE(again->events.size() == dossier.events.size());
    CHECK(lanesOf(*again) == lanesOf(dossier));
    for (const Event &event : dossier.events) {
        CAPTURE(event.id);
        const Index row = again->findEvent(event.id);
        REQUIRE(row != none);
        const Event &other = again->events[row];
        CHECK(other.when->text == event.when->text);
        CHECK(other.title.text == event.title.text);
        CHECK(lanesOf(dossier).contains(std::string(again->lanes[again->laneOf(other)].name.text)));
    }
}

/// A dossier with every date, quantity and doubt that a format may lose.
std::string doubtful(const std::string &when)
{
    return R"({ "ledgerline": 1, "title": "Strait <1>", "language": "en", "timezone": "Europe/Kyiv",
  "edition": "2026-03-02",
  "parties": { "north": { "name": "Northland", "role": "belligerent", "ink": "party-1" },
               "south": { "name": "Southland", "role": "belligerent", "ink": "party-2" } },
  "measures": { "fishermen": { "name": "Fishermen returned", "unit": "people" } },
  "lanes": [ { "id": "handovers", "name": "Handovers, and <more>; \\ all", "kinds": ["exchange"] },
             { "id": "words", "name": "Words", "kinds": ["dispute", "deadline"] } ],
  "sources": { "echo": { "publisher": "The Echo", "title": "A winter", "url": "https://example.org/a?b=1&c=2",
                         "published": "2026-03-02" } },
  "events": [
    { "id": "handover", "kind": "exchange", "when": ")"
        + when + R"(", "title": "A <b>handover</b>, \"so to say\"; once",
      "summary": "First line.\nSecond line, with \\ and ;.", "sources": ["echo"],
      "claims": [
        { "measure": "fishermen", "to": "north", "at_least": 1000, "said": "more than 1,000", "by": "north", "source": "echo" },
        { "measure": "fishermen", "to": "north", "between": [800, 900], "by": "south", "source": "echo" },
        { "measure": "fishermen", "to": "south", "undisclosed": true, "by": "north", "source": "echo" } ] },
    { "id": "doubt", "kind": "dispute", "when": "2026-02-20", "title": "The count is doubted", "disputes": "handover", "sources": ["echo"] },
    { "id": "term", "kind": "deadline", "when": "2026-01-10", "title": "Ten days or twelve", "sources": ["echo"],
      "deadline": { "within": ["P10D", "P12D"], "outcome": "withdrawn" } } ] })";
}

const ForeignEvent &eventOf(const Foreign &foreign, std::string_view id)
{
    for (const ForeignEvent &event : foreign.events) {
        if (event.id == id)
            return event;
    }
    FAIL("no event " << id);
    return foreign.events.front();
}

}

TEST_CASE("what comes with the program goes through every format and back", "[outformat]")
{
    const auto dossier = builtIn(GENERATE("istanbul.json", "grain.json"));
    for (const OutwardFormat &format : outwardFormats()) {
        CAPTURE(format.id);
        checkRoundTrip(*dossier, format);
    }
}

TEST_CASE("what every importer made goes through every format and back", "[outformat]")
{
    for (const auto &entry : std::filesystem::directory_iterator(LEDGERLINE_FOREIGN_DATA)) {
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        const std::string bytes = bytesOf(entry.path());
        ImportOptions options;
        options.timezone = "Europe/Istanbul";
        const auto read = readForeign(*recogniseFormat(bytes), bytes, options);
        const auto dossier = readBack(std::get<Foreign>(read), options);
        for (const OutwardFormat &format : outwardFormats()) {
            CAPTURE(format.id);
            const OutwardFile file = format.write(*dossier, "");
            if (file.leftOut.empty())
                checkRoundTrip(*dossier, format);
        }
    }
}

TEST_CASE("no date becomes more precise on its way through a format", "[outformat]")
{
    const std::string when
        = GENERATE(as<std::string>(), "2026-02", "2026-02~", "2026-02-14?",
                   "2026-02-14%/2026-02-15", "2026", "202X", "2026-24", "2026-02-XX",
                   "2026-01-20/2026-02", "2026-02-01/..", "../2026-02-01", "2026-02-01/",
                   "2026-02-14T20:37", "2026-02-14T20:37:10Z", "2026-02-14T20:37/2026-02-14T21:16",
                   "2026-02-14/2026-02-15T10:00", "2026-02-14T23:30+02:00/2026-02-16T00:10+02:00");
    CAPTURE(when);
    const auto dossier = dossierOf(doubtful(when));
    for (const OutwardFormat &format : outwardFormats()) {
        CAPTURE(format.id);
        CHECK(eventOf(written(*dossier, format), "handover").when == when);
    }
}

TEST_CASE("a date without what stands beside it is as wide as what was stored", "[outformat]")
{
    const std::string when = GENERATE(as<std::string>(), "2026-02~", "202X", "2026-24",
                                      "2026-01-20/2026-02", "2026-02-14/2026-02-15T10:00");
    CAPTURE(when);
    const auto dossier = dossierOf(doubtful(when));
    for (const OutwardFormat &format : outwardFormats()) {
        CAPTURE(format.id);
        std::string bytes = format.write(*dossier, "").bytes;
        for (const std::string_view key : {"\"edtf\"", "X-LEDGERLINE-DATE"}) {
            for (auto at = bytes.find(key); at != std::string::npos; at = bytes.find(key, at + 1))
                bytes[at + 2] = 'Y'; // as if nobody knew the key
        }
        ImportOptions options;
        options.timezone = dossier->timezone;
        const std::string read = eventOf(readText(bytes, format.id, options), "handover").when;
        CAPTURE(read);
        const auto parsed = parseEdtf(read, dossier->timezone);
        REQUIRE(std::holds_alternative<Edtf>(parsed));
        const Window was = dossier->events[dossier->findEvent("handover")].when->extent();
        CHECK(std::get<Edtf>(parsed).extent().contains(was));
    }
}

TEST_CASE("figures keep speaker, bounds and words, and doubts stay in sight", "[outformat]")
{
    const auto dossier = dossierOf(doubtful("2026-02"));
    for (const OutwardFormat &format : outwardFormats()) {
        CAPTURE(format.id);
        const Foreign foreign = written(*dossier, format);
        const ForeignEvent &event = eventOf(foreign, "handover");
        if (format.id != "csv") // people paste HTML into tables
            CHECK(event.title == "A <b>handover</b>, \"so to say\"; once");
        CHECK(event.lane == "Handovers, and <more>; \\ all");
        CHECK(event.claims.empty()); // in words, so that nothing is added up that was not
        for (const std::string_view line :
             {"First line.\nSecond line, with \\ and ;.\n",
              "Fishermen returned to Northland: at least 1,000 (Northland: \"more than 1,000\")\n",
              "Fishermen returned to Northland: 800\u2013900 (Southland)\n",
              "Fishermen returned to Southland: undisclosed (Northland)\n",
              "Claims differ: Fishermen returned to Northland\n",
              "Disputed by: The count is doubted\n",
              "Source: The Echo: A winter (2 March 2026) https://example.org/a?b=1&c=2"}) {
            CAPTURE(line);
            CHECK(event.summary.find(line) != std::string::npos);
        }
        CHECK(eventOf(foreign, "term").summary.find("Due: 20\u201322 January 2026")
              != std::string::npos);
    }
}

TEST_CASE("what was promised or said is told apart from what took place", "[outformat]")
{
    std::string text = doubtful("2026-02");
    const std::string first = R"(    { "id": "handover", "kind": "exchange")";
    text.replace(
        text.find(first), first.size(),
        R"(    { "id": "offer", "kind": "pledge", "when": "2026-01", "title": "1,200 each", "lane": "handovers",
      "by": "south", "sources": ["echo"], "claims": [
        { "measure": "fishermen", "to": "north", "at_least": 1200, "by": "south", "source": "echo" },
        { "measure": "fishermen", "to": "north", "value": 300, "by": "south", "source": "echo", "scope": "cumulative" } ] },
    { "id": "word", "kind": "statement", "when": "2026-03", "title": "Northland counts", "lane": "handovers",
      "reports_on": "handover", "sources": ["echo"], "claims": [
        { "measure": "fishermen", "to": "north", "value": 990, "by": "north", "source": "echo" } ] },
    { "id": "stage", "kind": "exchange", "when": "2026-02", "title": "A stage", "part_of": "handover", "certainty": "low",
      "parties": ["north", "south"], "sources": ["echo"] },
    { "id": "handover", "fulfils": "offer", "kind": "exchange")");
    const auto dossier = dossierOf(text);
    for (const OutwardFormat &format : outwardFormats()) {
        CAPTURE(format.id);
        const Foreign foreign = written(*dossier, format);
        const auto kindOf = [&](std::string_view id) { return eventOf(foreign, id).kind; };
        CHECK(kindOf("offer") == EventKind::pledge);
        CHECK(kindOf("word") == EventKind::statement);
        CHECK(kindOf("doubt") == EventKind::dispute);
        CHECK(kindOf("handover") == EventKind::exchange);
        CHECK(!isOccurrence(kindOf("term")));
        const auto has = [&](std::string_view id, std::string_view line) {
            return ('\n' + eventOf(foreign, id).summary + '\n')
                       .find('\n' + std::string(line) + '\n')
                != std::string::npos;
        };
        CHECK(has("offer", "Kind: pledge"));
        CHECK(has("offer", "By: Southland"));
        CHECK(has("offer", "Pledged: Fishermen returned to Northland: at least 1,200 (Southland)"));
        CHECK(has("offer", "Fishermen returned to Northland: 300 (Southland; running total)"));
        CHECK(has("word", "Said, not counted: Fishermen returned to Northland: 990 (Northland)"));
        CHECK(eventOf(foreign, "word").summary.find("Reports on: A ") != std::string::npos);
        CHECK(has("doubt", "Kind: dispute"));
        CHECK(has("handover", "Fulfils: 1,200 each"));
        CHECK(has("handover", "Fishermen returned to Northland: 800\u2013900 (Southland)"));
        CHECK(eventOf(foreign, "stage").summary.find("Part of: A ") != std::string::npos);
        CHECK(has("stage", "Certainty: low"));
        CHECK(has("stage", "Parties: Northland, Southland"));
    }
}

TEST_CASE("a part of a figure is told with its whole", "[outformat]")
{
    std::string text = doubtful("2026-02");
    const auto replace = [&](const std::string &what, const std::string &by) {
        text.replace(text.find(what), what.size(), by);
    };
    replace(
        R"("unit": "people" } })",
        R"("unit": "people" }, "minors": { "name": "Minors", "unit": "people", "part_of": "fishermen" } })");
    replace(R"({ "measure": "fishermen", "to": "south", "undisclosed": true)",
            R"({ "measure": "minors", "to": "south", "value": 3)");
    const auto dossier = dossierOf(text);
    for (const OutwardFormat &format : outwardFormats()) {
        CAPTURE(format.id);
        CHECK(eventOf(written(*dossier, format), "handover")
                  .summary.find("Minors to Southland (part of: Fishermen returned): 3 (Northland)")
              != std::string::npos);
    }
}

TEST_CASE("whoever reads a time in a format's text is told by which clock", "[outformat]")
{
    const auto summary = [](const std::string &when) {
        return written(*dossierOf(doubtful(when)), *outwardFormatNamed("timelinejs-json")).summary;
    };
    CHECK(summary("2026-02-14T20:37") == "Times are by the clock of Europe/Kyiv.");
    CHECK(summary("2026-02-14").empty());
}

TEST_CASE("a deadline is a task in a calendar, with its term and outcome", "[outformat]")
{
    const auto dossier = dossierOf(doubtful("2026-02"));
    const Foreign foreign = written(*dossier, *outwardFormatNamed("ical"));
    const ForeignEvent &term = eventOf(foreign, "term");
    CHECK(term.kind == EventKind::deadline);
    CHECK(term.when == "2026-01-10");
    CHECK(term.due == "2026-01-20/2026-01-22");
    CHECK(term.outcome == Outcome::withdrawn);
}

TEST_CASE("a term of hours keeps its hour in every format", "[outformat]")
{
    std::string text = doubtful("2026-02");
    const auto replace = [&](const std::string &what, const std::string &by) {
        text.replace(text.find(what), what.size(), by);
    };
    replace("\"2026-01-10\"", "\"2026-01-10T18:00\"");
    replace(R"("within": ["P10D", "P12D"])", R"("within": "PT30H")");
    const auto dossier = dossierOf(text);
    const Foreign foreign = written(*dossier, *outwardFormatNamed("ical"));
    CHECK(eventOf(foreign, "term").due == "2026-01-12T00:00+02:00");
    CHECK(eventOf(foreign, "term").summary.find("Due: 12 January 2026, 00:00\n")
          != std::string::npos);
}

TEST_CASE("a task whose term began on no known day is not given one", "[outformat]")
{
    std::string text = doubtful("2026-02");
    const std::string day = "\"2026-01-10\"";
    text.replace(text.find(day), day.size(), "\"2026-01~\"");
    const Foreign foreign = written(*dossierOf(text), *outwardFormatNamed("ical"));
    CHECK(eventOf(foreign, "term").when == "2026-01~");
    CHECK(eventOf(foreign, "term").due == "2026-01-11~/2026-02-12~");
}

TEST_CASE("a calendar's lines are no longer than they may be, and end as they must", "[outformat]")
{
    const std::string bytes
        = outwardFormatNamed("ical")->write(*builtIn("istanbul.json"), "").bytes;
    std::size_t begin = 0;
    for (auto end = bytes.find('\n'); end != std::string::npos; end = bytes.find('\n', begin)) {
        REQUIRE(end > begin);
        CHECK(bytes[end - 1] == '\r');
        CHECK(end - 1 - begin <= 75);
        CHECK((static_cast<unsigned char>(bytes[begin + 1]) & 0xC0U) != 0x80U); // no half letter
        begin = end + 1;
    }
    CHECK(begin == bytes.size());
}

TEST_CASE("a year that a format has no room for is told", "[outformat]")
{
    const auto dossier = dossierOf(doubtful("-0044-03-15"));
    CHECK(outwardFormatNamed("ical")->write(*dossier, "").leftOut
          == std::vector<std::string>{"handover"});
    CHECK(outwardFormatNamed("vis")->write(*dossier, "").leftOut
          == std::vector<std::string>{"handover"});
    CHECK(outwardFormatNamed("timelinejs-json")->write(*dossier, "").leftOut.empty());
}
