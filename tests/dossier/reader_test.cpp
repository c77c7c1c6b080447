// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the tables hold after reading tests/data/valid/full.json, which has every key of format 1.
#include "catch.h"
#include "dossier/files.h"

#include "dossier/reader.h"
#include "dossier/writer.h"

#include <algorithm>

using namespace ledgerline;

namespace {

std::shared_ptr<const Dossier> read(std::string_view name)
{
    const ReadResult result
        = readDossierFile(std::filesystem::path(LEDGERLINE_TEST_DATA "/valid") / name);
    for (const Fault &fault : result.faults) {
        if (fault.severity == Severity::error)
            FAIL(describe(fault, name));
    }
    REQUIRE(result.dossier);
    return result.dossier;
}

const Event &eventOf(const Dossier &dossier, std::string_view id)
{
    const Index row = dossier.findEvent(id);
    REQUIRE(row != none);
    return dossier.events[row];
}

/// The words of some rows, to compare lists at a glance.
template<typename Row>
std::vector<std::string_view> ids(const std::vector<Row> &rows)
{
    std::vector<std::string_view> result;
    for (const Row &row : rows)
        result.push_back(row.id);
    return result;
}

std::vector<std::string_view> partyIds(const Dossier &dossier, std::span<const Index> rows)
{
    std::vector<std::string_view> result;
    for (const Index row : rows)
        result.push_back(dossier.parties[row].id);
    return result;
}

std::vector<std::string> extrasOf(const Dossier &dossier, Rows rows)
{
    std::vector<std::string> result;
    for (Index i = rows.first; i < rows.first + rows.count; ++i) {
        const Extra &extra = dossier.extras[i];
        result.push_back(std::string(extra.key) + '=' + std::string(extra.json));
    }
    return result;
}

Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day(date::year(year) / date::month(month) / date::day(dayOfMonth));
}

using Ids = std::vector<std::string_view>;
using Texts = std::vector<std::string>;

}

TEST_CASE("the top level is read", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(dossier->title.text == "A dossier with everything");
    CHECK(dossier->title.translations().size() == 2);
    CHECK(dossier->title.in("uk") == "Досьє з усім");
    CHECK(dossier->title.in("uk-UA") == "Досьє з усім");
    CHECK(dossier->title.in("de") == "A dossier with everything");
    CHECK(dossier->summary.text == "Every key that format 1 knows, once at least.");
    CHECK(dossier->summary.translations().empty());
    CHECK(dossier->summary.in("uk") == dossier->summary.text);
    CHECK(dossier->language == "en");
    CHECK(dossier->timezone == "Europe/Kyiv");
    REQUIRE(dossier->edition);
    CHECK(dossier->edition->start.earliest == day(2026, 11, 22));
    CHECK(extrasOf(*dossier, dossier->ownExtras) == Texts{"x-top=\"kept é\""});
}

TEST_CASE("parties are read in file order, and the first two belligerents are the sides",
          "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(ids(dossier->parties) == Ids{"north", "south", "host", "bench", "cross", "paper"});
    const Party &north = dossier->parties[0];
    CHECK(north.name.text == "Northland");
    CHECK(north.name.in("fr") == "Nordie");
    CHECK(north.shortName.text == "N");
    CHECK(north.role == Role::belligerent);
    CHECK(north.ink == PartyInk::party1);
    CHECK(north.extras.count == 0);
    const Party &south = dossier->parties[1];
    CHECK(south.shortName.text == "Southland");
    CHECK(south.ink == PartyInk::party2);
    CHECK(extrasOf(*dossier, south.extras)
          == Texts{R"(x-capital={ "name": "Southtown", "since": 1.50 })"});
    CHECK(dossier->parties[2].role == Role::mediator);
    CHECK(dossier->parties[2].ink == PartyInk::neutral);
    CHECK(dossier->parties[3].role == Role::state);
    CHECK(dossier->parties[4].role == Role::organisation);
    CHECK(dossier->parties[5].role == Role::press);
    CHECK(dossier->side[0] == 0);
    CHECK(dossier->side[1] == 1);
    CHECK(dossier->findParty("cross") == 4);
    CHECK(dossier->findParty("nobody") == none);

    const auto oneState = read("any-order.json");
    CHECK(oneState->side[0] == none);
    CHECK(oneState->side[1] == none);
}

TEST_CASE("measures and lanes are read", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(ids(dossier->measures) == Ids{"people", "civilians", "bodies", "minutes", "rounds"});
    CHECK(dossier->measures[0].partOf == none);
    CHECK(dossier->measures[1].name.text == "Civilians among them");
    CHECK(dossier->measures[1].partOf == dossier->findMeasure("people"));
    CHECK(dossier->measures[2].unit.in("fr") == "corps");
    CHECK(extrasOf(*dossier, dossier->measures[1].extras) == Texts{"x-note=null"});
    CHECK_FALSE(dossier->measures[0].counts);
    CHECK(dossier->measures[4].counts == EventKind::talks);
    CHECK(dossier->findMeasure("nothing") == none);

    CHECK(ids(dossier->lanes) == Ids{"talks", "exchanges", "bodies", "words"});
    CHECK(dossier->lanes[1].name.text == "Exchanges");
    CHECK(dossier->lanes[1].kinds == std::vector{EventKind::exchange});
    CHECK(dossier->lanes[1].measure == dossier->findMeasure("people"));
    CHECK(dossier->lanes[3].kinds
          == std::vector{EventKind::pledge, EventKind::deadline, EventKind::dispute,
                         EventKind::statement});
    CHECK(dossier->lanes[3].measure == none);
    CHECK(extrasOf(*dossier, dossier->lanes[3].extras) == Texts{"x-folded=true"});
    CHECK(dossier->findLane("bodies") == 2);
    CHECK(dossier->findLane("north") == none);
    CHECK(dossier->laneOf(EventKind::dispute) == 3);
    CHECK(read("minimal.json")->laneOf(EventKind::dispute) == none);
}

TEST_CASE("an event stands in the lane that it names, else in that of its kind", "[reader]")
{
    const ReadResult result = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2026-01-01", "parties": {}, "measures": {}, "sources": {},
        "lanes": [{"id": "all", "name": "All", "kinds": ["occurrence"]},
                  {"id": "own", "name": "Own", "kinds": []}],
        "events": [{"id": "a", "kind": "occurrence", "when": "2026-01-01", "title": "A"},
                   {"id": "b", "kind": "talks", "when": "2026-01-02", "title": "B", "lane": "own"}]})");
    REQUIRE(result.dossier);
    const Dossier &dossier = *result.dossier;
    CHECK(dossier.laneOf(dossier.events[0]) == 0);
    CHECK(dossier.laneOf(dossier.events[1]) == 1);
    CHECK(isOccurrence(dossier.events[0].kind));
    CHECK(readDossier(writeDossier(dossier)).dossier->events[1].lane == 1);
    for (const Fault &fault : result.faults) // talks have no lane of their kind, and need none
        CHECK(fault.message.find("no lane") == std::string::npos);
}

TEST_CASE("sources are read", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(ids(dossier->sources)
          == Ids{"paper-1", "north.office_2", "wire", "radio", "society", "blog"});
    std::vector<SourceKind> kinds;
    for (const Source &source : dossier->sources)
        kinds.push_back(source.kind);
    CHECK(kinds
          == std::vector{SourceKind::newspaper, SourceKind::statement, SourceKind::agency,
                         SourceKind::broadcaster, SourceKind::organisation, SourceKind::copy});
    CHECK(name(SourceKind::organisation) == "organisation");
    CHECK(name(SourceKind::unstated).empty());
    const Source &paper = dossier->sources[0];
    CHECK(paper.publisher.text == "A newspaper");
    CHECK(paper.title.text == "Sides meet");
    CHECK(paper.url == "https://example.org/1?a=b#c");
    REQUIRE(paper.published);
    CHECK(paper.published->start.earliest == day(2025, 6, 3));
    CHECK(paper.language == "en-GB");
    CHECK(paper.reliability.text == "usually right");
    CHECK(paper.titleInferred);
    CHECK(extrasOf(*dossier, paper.extras) == Texts{"x-seen=\"2025-06-04\""});
    const Source &office = dossier->sources[1];
    CHECK(office.url.empty());
    CHECK_FALSE(office.published);
    CHECK(office.language.empty());
    CHECK(office.reliability.isEmpty());
    CHECK_FALSE(office.titleInferred);
}

TEST_CASE("an address is opened only if it leads to the web", "[reader]")
{
    CHECK(isWebAddress("https://example.org/1?a=b#c"));
    CHECK(isWebAddress("http://example.org"));
    const auto other = GENERATE(as<std::string>(), "", "https://", "http:///path", "HTTPS://x.org",
                                "ftp://example.org", "javascript:alert(1)", "file:///etc/passwd",
                                "https://example.org/a b", "https://example.org/\n", "example.org");
    CHECK_FALSE(isWebAddress(other));
}

TEST_CASE("a gap is read with its lanes and sources, and is no event", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(ids(dossier->gaps) == Ids{"before", "return-1"}); // as an event's id may be
    const Gap &before = dossier->gaps[0];
    CHECK(before.when->startEnd == EdtfEnd::open);
    CHECK(before.when->end.latest == day(2025, 6, 2));
    CHECK(before.title.in("uk") == "Нічого до червня");
    CHECK(before.note.text == "The society's report speaks of earlier returns.");
    CHECK(before.lanes == std::vector{dossier->findLane("bodies"), dossier->findLane("exchanges")});
    const auto citations = dossier->citationsOf(before);
    REQUIRE(citations.size() == 2);
    CHECK(dossier->sources[citations[0].source].id == "wire");
    CHECK(dossier->sources[citations[1].source].id == "society");
    CHECK(citations[1].locator == "page 3");
    CHECK(extrasOf(*dossier, before.extras) == Texts{"x-since=2024"});
    const Gap &late = dossier->gaps[1];
    CHECK(late.lanes.empty());
    CHECK(dossier->citationsOf(late).empty());
    CHECK(late.extras.count == 0);
    CHECK(dossier->findEvent("before") == none);
    CHECK(read("minimal.json")->gaps.empty());
}

TEST_CASE("a gap does not stretch the time that a dossier spans", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(dossier->gaps[0].when->extent().from < dossier->extent().from);
}

TEST_CASE("what is accepted stays with the element that accepts it", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(extrasOf(*dossier, dossier->rareOf(eventOf(*dossier, "pledge-1")).extras)
          == Texts{R"(accepted={ "no-source": "It was said in the room." })"});
    CHECK(extrasOf(*dossier,
                   dossier->rareOf(dossier->claimsOf(eventOf(*dossier, "return-1"))[1]).extras)
          == Texts{R"(accepted={ "no-source": "Overheard." })"});
}

TEST_CASE("an event is read with all that belongs to it", "[reader]")
{
    const auto dossier = read("full.json");
    const Event &talks = eventOf(*dossier, "round-1");
    CHECK(talks.kind == EventKind::talks);
    CHECK(talks.when->text == "2025-06-02T13:00Z/2025-06-02T14:10Z");
    CHECK(talks.when->extent().from == day(2025, 6, 2) + std::chrono::hours(16)); // on Kyiv's clock
    CHECK(talks.title.text == "First round");
    CHECK(dossier->rareOf(talks).label.text == "Round 1");
    CHECK(talks.summary.text == "They met.\nThey parted.");
    CHECK(dossier->rareOf(talks).place.in("en") == "The host's hall");
    CHECK(dossier->rareOf(talks).note.text == "The hour is the newspaper's.");
    CHECK(talks.certainty == Certainty::high);
    CHECK(dossier->parties[talks.by].id == "host");
    CHECK(partyIds(*dossier, dossier->partiesOf(talks)) == Ids{"north", "south"});
    CHECK(dossier->deadlineOf(talks) == nullptr);
    CHECK(extrasOf(*dossier, dossier->rareOf(talks).extras)
          == Texts{R"(x-weather=[ "rain", [ ], { } ])"});

    const auto citations = dossier->citationsOf(talks);
    REQUIRE(citations.size() == 2);
    CHECK(dossier->sources[citations[0].source].id == "paper-1");
    CHECK(citations[0].locator.empty());
    CHECK(dossier->sources[citations[1].source].id == "north.office_2");
    CHECK(citations[1].locator == "second paragraph");
    CHECK(extrasOf(*dossier, citations[1].extras) == Texts{"x-page=2"});

    const Event &pledge = eventOf(*dossier, "pledge-1");
    CHECK(pledge.by == none);
    CHECK(pledge.certainty == Certainty::unstated);
    CHECK(dossier->rareOf(pledge).label.isEmpty());
    CHECK(dossier->partiesOf(pledge).empty());
    CHECK(dossier->citationsOf(pledge).empty());
    CHECK(eventOf(*dossier, "return-1").certainty == Certainty::medium);
    CHECK(eventOf(*dossier, "exchange-1").certainty == Certainty::low);
    CHECK(eventOf(*dossier, "exchange-1").when->start.approximate);
    CHECK(eventOf(*dossier, "word-1").when->endEnd == EdtfEnd::open);
}

TEST_CASE("events are sorted by their earliest instant, then as the file has them", "[reader]")
{
    const auto dossier = read("full.json");
    CHECK(ids(dossier->events)
          == Ids{"pledge-1", "round-1", "term-due", "return-1", "exchange-1", "doubt-1", "word-1",
                 "term-50", "term-week", "term-mixed", "term-10"});
    for (Index row = 0; row < dossier->events.size(); ++row) {
        CHECK(dossier->findEvent(dossier->events[row].id) == row);
        for (const Claim &claim : dossier->claimsOf(dossier->events[row]))
            CHECK(claim.event == row);
    }
    CHECK(dossier->findEvent("") == none);
    CHECK(dossier->findEvent("zzz") == none);
    CHECK(dossier->extent()
          == Window{day(2025, 6, 2), day(2025, 10, 1)}); // up to the due date 2025-09
    CHECK(read("minimal.json")->extent() == Window{});
}

TEST_CASE("each quantity key makes its own interval", "[reader][quantity]")
{
    const auto dossier = read("full.json");
    const auto claims = dossier->claimsOf(eventOf(*dossier, "return-1"));
    REQUIRE(claims.size() == 6);
    CHECK(claims[0].quantity() == Quantity{.low = 1212, .high = 1212});
    CHECK(claims[0].quantity().isExact());
    CHECK(claims[1].quantity() == Quantity{.low = 1200, .high = 1200, .approximate = true});
    CHECK_FALSE(claims[1].quantity().isExact());
    CHECK(claims[2].quantity()
          == Quantity{.low = 0, .high = {}, .undisclosed = true, .statesLow = false});
    CHECK(claims[3].quantity() == Quantity{.low = 0, .high = 30, .statesLow = false});
    CHECK(claims[4].quantity() == Quantity{.low = 1200, .high = 1250});
    const Claim &pledged = dossier->claimsOf(eventOf(*dossier, "pledge-1"))[0];
    CHECK(pledged.quantity() == Quantity{.low = 6000, .high = {}});
    CHECK_FALSE(pledged.quantity().isExact());
}

TEST_CASE("a claim tells who says it, where, and for which events", "[reader]")
{
    const auto dossier = read("full.json");
    const Claim &minutes = dossier->claimsOf(eventOf(*dossier, "round-1"))[0];
    CHECK(dossier->measures[minutes.measure].id == "minutes");
    CHECK(dossier->to(minutes).empty());
    CHECK(dossier->rareOf(minutes).said == "just over an hour");
    CHECK(dossier->parties[minutes.by].id == "paper");
    CHECK(dossier->sources[minutes.source].id == "paper-1");
    CHECK(dossier->rareOf(minutes).locator == "line 3");
    CHECK(dossier->rareOf(minutes).note.text == "Between doors.");
    CHECK(dossier->scopeOf(minutes) == Scope::event);
    // it counts as reported when its source was published
    REQUIRE(dossier->reportedOf(minutes));
    CHECK(dossier->reportedOf(minutes)->start.earliest == day(2025, 6, 3));
    CHECK(minutes.ownReported == nullptr);

    const Claim &pledged = dossier->claimsOf(eventOf(*dossier, "pledge-1"))[0];
    CHECK(partyIds(*dossier, dossier->to(pledged)) == Ids{"north"});
    CHECK(pledged.source == none);
    REQUIRE(dossier->reportedOf(pledged));
    CHECK(dossier->reportedOf(pledged)->start.earliest == day(2025, 6, 2) + std::chrono::hours(18));
    CHECK(pledged.ownReported == dossier->reportedOf(pledged));

    const auto claims = dossier->claimsOf(eventOf(*dossier, "return-1"));
    CHECK_FALSE(dossier->reportedOf(claims[1]));
    CHECK(dossier->scopeOf(claims[4]) == Scope::combined);
    CHECK(partyIds(*dossier, dossier->to(claims[4])) == Ids{"north", "south"});
    const auto combined = dossier->combinedBy(claims[4]);
    REQUIRE(combined.size() == 2);
    CHECK(dossier->events[combined[0]].id == "return-1");
    CHECK(dossier->events[combined[1]].id == "exchange-1");
    CHECK(extrasOf(*dossier, dossier->rareOf(claims[4]).extras) == Texts{"x-sure=false"});
    CHECK(dossier->scopeOf(claims[5]) == Scope::cumulative);
    REQUIRE(dossier->rareOf(claims[5]).since);
    CHECK(dossier->rareOf(claims[5]).since->text == "2025-06");
    REQUIRE(dossier->rareOf(claims[5]).until);
    CHECK(dossier->rareOf(claims[5]).until->text == "2025-06-07");
    CHECK(dossier->combinedBy(claims[5]).empty());
}

TEST_CASE("links lead from an event to others, and back", "[reader]")
{
    const auto dossier = read("full.json");
    const auto linksOf = [&](std::string_view id) {
        Texts result;
        for (const Link &link : dossier->linksFrom(dossier->findEvent(id)))
            result.push_back(std::string(name(link.kind)) + ' '
                             + std::string(dossier->events[link.to].id));
        return result;
    };
    CHECK(linksOf("pledge-1") == Texts{"part_of round-1", "agreed_at round-1"});
    CHECK(linksOf("return-1") == Texts{"fulfils pledge-1"});
    CHECK(linksOf("doubt-1") == Texts{"disputes return-1"});
    CHECK(linksOf("term-10") == Texts{"amends term-50"});
    CHECK(linksOf("word-1") == Texts{"reports_on exchange-1", "reports_on return-1"});
    CHECK(linksOf("round-1").empty());

    const auto back = dossier->linksTo(dossier->findEvent("return-1"));
    REQUIRE(back.size() == 2);
    CHECK(dossier->events[back[0].from].id == "doubt-1");
    CHECK(back[0].kind == LinkKind::disputes);
    CHECK(dossier->events[back[1].from].id == "word-1");
    CHECK(dossier->links.size() == 7);
    CHECK(dossier->backlinks.size() == 7);
}

TEST_CASE("a deadline has a term or a due date, and perhaps an outcome", "[reader]")
{
    const auto dossier = read("full.json");
    const auto deadlineOf
        = [&](std::string_view id) { return *dossier->deadlineOf(eventOf(*dossier, id)); };
    const Deadline fifty = deadlineOf("term-50");
    CHECK(fifty.shortest == Term{.days = 50});
    CHECK(fifty.longest == fifty.shortest);
    CHECK_FALSE(fifty.due);
    CHECK(fifty.outcome == Outcome::superseded);
    REQUIRE(fifty.outcomeOn);
    CHECK(fifty.outcomeOn->start.earliest == day(2025, 7, 29));

    const Deadline ten = deadlineOf("term-10");
    CHECK(ten.shortest == Term{.days = 10});
    CHECK(ten.longest == Term{.days = 12});
    CHECK(ten.outcome == Outcome::unstated);
    CHECK_FALSE(ten.outcomeOn);
    CHECK(extrasOf(*dossier, ten.extras) == Texts{"x-why=\"haste\""});

    REQUIRE(deadlineOf("term-due").due);
    CHECK(deadlineOf("term-due").due->start.precision == Precision::month);
}

TEST_CASE("a term may be of business days, alone or beside one of another sort", "[reader]")
{
    const auto dossier = read("full.json");
    const auto deadlineOf
        = [&](std::string_view id) { return *dossier->deadlineOf(eventOf(*dossier, id)); };
    CHECK(deadlineOf("term-week").shortest == Term{.businessDays = 5});
    CHECK(deadlineOf("term-week").longest == Term{.businessDays = 5});
    CHECK(deadlineOf("term-mixed").shortest == Term{.businessDays = 5});
    CHECK(deadlineOf("term-mixed").longest == Term{.days = 14});
}

TEST_CASE("talks name who led each delegation, and what they came to", "[reader]")
{
    const auto dossier = read("full.json");
    const Event &round = eventOf(*dossier, "round-1");
    const auto heads = dossier->headsOf(round);
    REQUIRE(heads.size() == 2);
    CHECK(dossier->parties[heads[0].party].id == "north");
    CHECK(heads[0].name.in("fr") == "Le capitaine du port");
    CHECK(dossier->parties[heads[1].party].id == "host");
    CHECK(heads[1].name.text == "The host himself");
    const auto outcomes = dossier->outcomesOf(round);
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0].text == "an offer of bodies");
    CHECK(outcomes[1].in("uk") == "другий раунд");
    CHECK(dossier->headsOf(eventOf(*dossier, "exchange-1")).empty());
}

TEST_CASE("the order of keys does not matter", "[reader]")
{
    const auto dossier = read("any-order.json");
    CHECK(ids(dossier->events) == Ids{"earlier", "later"});
    const Event &later = eventOf(*dossier, "later");
    CHECK(later.when->extent().from == day(2025, 6, 2) + std::chrono::hours(6)); // in New York
    CHECK(later.title.text == "Plus tard"); // in the dossier's language
    CHECK(eventOf(*dossier, "earlier").title.text == "Plus tôt");
    CHECK(dossier->parties[later.by].id == "north");
    CHECK(dossier->measures[0].partOf == 1);
    CHECK(dossier->lanes[0].measure == 0);
    CHECK(dossier->sources[0].title.text == "The \"paper\" \\ said\tso\nthere 🕊");
}

TEST_CASE("the texts of a dossier live as long as it does", "[reader]")
{
    std::shared_ptr<const Dossier> dossier;
    {
        std::string json = bytesOf(LEDGERLINE_TEST_DATA "/valid/full.json");
        dossier = readDossier(json).dossier;
        std::fill(json.begin(), json.end(), '#');
    }
    REQUIRE(dossier);
    CHECK(dossier->title.text == "A dossier with everything");
    CHECK(dossier->timezone == "Europe/Kyiv");
    CHECK(dossier->events.front().when->text == "2025-06-02");
    CHECK(dossier->events.front().id == "pledge-1");
}

TEST_CASE("a warning does not keep a dossier from being read", "[reader]")
{
    std::string json = bytesOf(LEDGERLINE_TEST_DATA "/valid/full.json");
    json.replace(json.find("\"fulfils\""), 9, "\"fulfills\"");
    const ReadResult result = readDossier(json);
    REQUIRE(result.dossier);
    const auto slip = std::ranges::find(result.faults, "unknown-key", &Fault::name);
    REQUIRE(slip != result.faults.end());
    CHECK(slip->severity == Severity::warning);
    CHECK(slip->pointer == "/events/2/fulfills");
    CHECK(slip->message == "the key \"fulfills\" is not known; did you mean \"fulfils\"?");
    CHECK(result.dossier->links.size() == 6);
}
