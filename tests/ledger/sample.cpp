// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sample.h"

#include "catch.h"
#include "dossier/reader.h"

using namespace ledgerline;

namespace {

constexpr std::string_view head = R"({
    "ledgerline": 1, "title": "Sample", "language": "en", "timezone": "UTC",
    "edition": "2030-12-31",
    "parties": {
        "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" },
        "birch": { "name": "Birch", "role": "belligerent", "ink": "party-2" },
        "cedar": { "name": "Cedar", "role": "mediator", "ink": "neutral" } },
    "measures": {
        "people": { "name": "People returned", "unit": "people" },
        "soldiers": { "name": "Soldiers", "unit": "people", "part_of": "people" },
        "officers": { "name": "Officers", "unit": "people", "part_of": "soldiers" },
        "civilians": { "name": "Civilians", "unit": "people", "part_of": "people" },
        "bodies": { "name": "Bodies returned", "unit": "bodies" },
        "minutes": { "name": "Length", "unit": "minutes" },
        "exchanges": { "name": "Exchanges", "unit": "exchanges", "counts": "exchange" } },
    "lanes": [
        { "id": "talks", "name": "Talks", "kinds": ["talks"], "measure": "minutes" },
        { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"], "measure": "people" },
        { "id": "bodies", "name": "Bodies", "kinds": ["repatriation"], "measure": "bodies" },
        { "id": "words", "name": "Words",
          "kinds": ["pledge", "deadline", "dispute", "statement"] } ],
    "sources": {
        "early": { "publisher": "P", "title": "T", "published": "2025-06-01" },
        "late": { "publisher": "P", "title": "T", "published": "2025-06-20" },
        "undated": { "publisher": "P", "title": "T" } },
    "events": [)";

/// Gives each event a title, and each claim that begins with its measure a speaker.
std::string completed(std::string_view events)
{
    std::string result(events);
    const auto insertBefore = [&result](std::string_view key, std::string_view text) {
        for (auto at = result.find(key); at != std::string::npos;
             at = result.find(key, at + text.size() + key.size())) {
            if (result[result.find_last_not_of(' ', at - 1)] == '{')
                result.insert(at, text);
        }
    };
    insertBefore(R"("id":)", R"("title": "T", )");
    insertBefore(R"("measure":)", R"("by": "cedar", )");
    return result;
}

std::string bounds(std::int64_t low, std::optional<std::int64_t> high, bool approximate)
{
    return '[' + std::to_string(low) + ", " + (high ? std::to_string(*high) : "open") + ']'
        + (approximate ? " about" : "");
}

}

DossierPointer dossierOf(std::string_view events)
{
    const ReadResult result = readDossier(std::string(head) + completed(events) + "]}");
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "sample"));
    REQUIRE(result.dossier);
    return result.dossier;
}

DossierPointer record()
{
    static const ReadResult result = readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "istanbul.json"));
    REQUIRE(result.dossier);
    return result.dossier;
}

std::string exchange(std::string_view id, std::string_view when, std::string_view claims,
                     std::string_view more)
{
    return R"({ "id": ")" + std::string(id) + R"(", "kind": "exchange", "when": ")"
        + std::string(when) + R"(", )" + std::string(more) + R"("claims": [)" + std::string(claims)
        + "]}";
}

Figure figure(const Dossier &dossier, std::string_view measure, std::string_view to)
{
    const Figure result{.measure = dossier.findMeasure(measure),
                        .to = to.empty() ? none : dossier.findParty(to)};
    REQUIRE(result.measure != none);
    REQUIRE((to.empty() || result.to != none));
    return result;
}

Edtf edtf(std::string_view text)
{
    return std::get<Edtf>(parseEdtf(text)); // throws on a mistake; outside of tests too
}

Instant startOfDate(std::string_view date)
{
    return edtf(date).start.earliest;
}

Instant endOfDate(std::string_view date)
{
    return edtf(date).end.latest;
}

Window window(std::string_view from, std::string_view to)
{
    return {startOfDate(from), endOfDate(to)};
}

Reading reading(const Dossier &dossier, std::string_view name, std::string_view asOf)
{
    const auto found = readingNamed(dossier, name);
    REQUIRE(std::holds_alternative<Reading>(found));
    Reading result = std::get<Reading>(found);
    if (!asOf.empty())
        result.asOf = endOfDate(asOf);
    return result;
}

std::string told(const Quantity &quantity)
{
    return quantity.undisclosed ? "undisclosed"
                                : bounds(quantity.low, quantity.high, quantity.approximate);
}

std::string told(const Total &total)
{
    if (total.events.empty())
        return "nothing";
    std::string result = bounds(total.low, total.high, total.approximate);
    if (total.undisclosed > 0)
        result += " undisclosed " + std::to_string(total.undisclosed);
    if (total.disputed > 0)
        result += " disputed " + std::to_string(total.disputed);
    return result;
}

std::string counted(const Dossier &dossier, std::string_view event, std::string_view measure,
                    std::string_view to, const Reading &reading)
{
    const auto result
        = count(dossier, dossier.findEvent(event), figure(dossier, measure, to), reading);
    if (!result)
        return "nothing";
    return told(result->quantity) + (result->undisclosed ? " undisclosed" : "")
        + (result->disputed ? " disputed" : "") + (result->fromParts ? " from parts" : "");
}

std::string summed(const Dossier &dossier, const Window &window, std::string_view measure,
                   std::string_view to, const Reading &reading)
{
    return told(total(dossier, window, figure(dossier, measure, to), reading));
}

std::vector<std::string> ids(const Dossier &dossier, const std::vector<Index> &events)
{
    std::vector<std::string> result;
    for (const Index event : events)
        result.emplace_back(dossier.events[event].id);
    return result;
}
