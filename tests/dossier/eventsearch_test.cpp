// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/eventsearch.h"
#include "dossier/reader.h"

using namespace ledgerline;

namespace {

std::shared_ptr<const Dossier> sample()
{
    const ReadResult result = readDossier(R"({
  "ledgerline": 1, "title": "T", "language": "en", "timezone": "UTC", "edition": "2001-12-31",
  "parties": {
    "alder": { "name": "Alder", "short": "Ald.", "role": "belligerent", "ink": "party-1" },
    "birch": { "name": { "en": "Birch", "uk": "Береза" }, "role": "belligerent", "ink": "party-2" } },
  "measures": { "bodies": { "name": "Bodies", "unit": "bodies" } },
  "lanes": [ { "id": "all", "name": "All", "kinds": ["statement", "repatriation"] } ],
  "sources": {
    "paper": { "publisher": "Le Quotidien", "title": "Nowhere", "published": "2001-03-11" },
    "wire": { "publisher": "The Wire", "title": "Nowhere", "published": "2001-03-12" } },
  "events": [
    { "id": "plain", "kind": "statement", "when": "2001-03-01", "title": "A quiet Friday",
      "label": "Hush", "summary": "Under the Café’s oak.", "place": "Straße 7", "note": "Twice told." },
    { "id": "cyrillic", "kind": "statement", "when": "2001-03-02", "by": "birch", "sources": ["paper"],
      "title": { "en": "Exchange", "uk": "Обмін у Києві" } },
    { "id": "claimed", "kind": "repatriation", "when": "2001-03-03", "title": "Return", "claims": [
      { "measure": "bodies", "to": "alder", "value": 3, "by": "birch", "source": "wire" } ] } ]
})");
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "sample"));
    REQUIRE(result.dossier);
    return result.dossier;
}

/// Ids of the events that hold all these words, with blanks between.
std::string found(std::string_view words)
{
    const auto dossier = sample();
    EventSearch search(*dossier, words);
    std::string ids;
    for (Index event = 0; event < dossier->events.size(); ++event) {
        if (search.finds(event))
            ids += (ids.empty() ? "" : " ") + std::string(dossier->events[event].id);
    }
    return ids;
}

}

TEST_CASE("every text of an event is searched", "[search]")
{
    for (const char *word : {"plain", "quiet", "Hush", "oak", "Twice"}) {
        CAPTURE(word);
        CHECK(found(word) == "plain");
    }
    CHECK(found("Nowhere").empty()); // that is a source's title
}

TEST_CASE("case does not matter, in any script", "[search]")
{
    CHECK(found("QUIET fRIDAY") == "plain");
    CHECK(found("STRASSE") == "plain");
    CHECK(found("ОБМІН") == "cyrillic");
    CHECK(found("києві") == "cyrillic");
    CHECK(found("КИЄВІ") == "cyrillic");
}

TEST_CASE("accents and the way they were typed do not matter", "[search]")
{
    CHECK(found("cafe") == "plain");
    CHECK(found("CAFÉ") == "plain");
    CHECK(found("cafe\u0301") == "plain"); // a letter and its accent
    CHECK(found("oa\u00adk") == "plain"); // a soft hyphen, as copied from a page
    CHECK(found("Обмин").empty()); // і is a letter of its own
}

TEST_CASE("all words must be there, wherever they stand", "[search]")
{
    CHECK(found("friday oak") == "plain");
    CHECK(found("  oak\tfriday\u00a0hush ") == "plain");
    CHECK(found("friday exchange").empty());
    CHECK(found("uie") == "plain"); // a part of a word is enough
    CHECK(found("quietfriday").empty());
}

TEST_CASE("nothing is found without a word", "[search]")
{
    CHECK(found("").empty());
    CHECK(found(" \t ").empty());
    CHECK(EventSearch(*sample(), " ").isEmpty());
}

TEST_CASE("parties and publishers are found, those of claims too", "[search]")
{
    CHECK(found("birch") == "cyrillic claimed");
    CHECK(found("БЕРЕЗА") == "cyrillic claimed");
    CHECK(found("alder") == "claimed"); // what it went to
    CHECK(found("ald.") == "claimed");
    CHECK(found("quotidien") == "cyrillic");
    CHECK(found("wire birch return") == "claimed");
    CHECK(found("quotidien wire").empty()); // each stands in one, but not in the same
}

TEST_CASE("translations are searched beside the dossier's own language", "[search]")
{
    CHECK(found("exchange") == "cyrillic");
    CHECK(found("exchange обмін") == "cyrillic");
}

TEST_CASE("many words are no trouble, and those after the 64th do not count", "[search]")
{
    std::string words;
    for (int word = 0; word < 64; ++word)
        words += "oak ";
    CHECK(found(words) == "plain");
    CHECK(found(words + "exchange") == "plain");
}

TEST_CASE("folding takes any bytes", "[search]")
{
    Folding folding;
    CHECK(folding.of("") == "");
    CHECK(folding.of("\xff\xfe") == "\xff\xfe");
    CHECK(folding.of("ΐΐΐΐ") == "ιιιι"); // each is three characters before the marks go
    CHECK(folding.of("ﷺ").size() > std::string_view("ﷺ").size()); // one becomes eighteen
    CHECK(folding.of("ASCII again") == "ascii again");
}
