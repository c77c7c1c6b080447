// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/sample.h"

using namespace ledgerline;

namespace {

/// What the rival claims of one exchange come to. Each is a quantity: R"("value": 390)".
std::string envelopeOf(std::initializer_list<std::string_view> quantities)
{
    std::string claims;
    for (const std::string_view quantity : quantities) {
        claims += claims.empty() ? "" : ", ";
        claims += R"({ "measure": "people", "to": "alder", )" + std::string(quantity) + " }";
    }
    return counted(*dossierOf(exchange("x", "2025-05-23", claims)), "x", "people");
}

DossierPointer exchangeWith(std::string_view claims)
{
    return dossierOf(exchange("x", "2025-05-23", claims));
}

}

TEST_CASE("one claim is its own count", "[count]")
{
    CHECK(envelopeOf({R"("value": 390)"}) == "[390, 390]");
    CHECK(envelopeOf({R"("value": 0)"}) == "[0, 0]");
    CHECK(envelopeOf({R"("at_least": 1200)"}) == "[1200, open]");
    CHECK(envelopeOf({R"("at_most": 120)"}) == "[0, 120]");
    CHECK(envelopeOf({R"("about": 6000)"}) == "[6000, 6000] about");
    CHECK(envelopeOf({R"("between": [90, 120])"}) == "[90, 120]");
    CHECK(envelopeOf({R"("undisclosed": true)"}) == "undisclosed undisclosed");
}

TEST_CASE("rival claims span from the smallest low to the greatest high", "[count]")
{
    CHECK(envelopeOf({R"("value": 1245)", R"("value": 1248)"}) == "[1245, 1248] disputed");
    CHECK(envelopeOf({R"("between": [90, 110])", R"("between": [100, 130])"}) == "[90, 130]");
    CHECK(envelopeOf({R"("value": 39)", R"("about": 40)"}) == "[39, 40] about");
    CHECK(envelopeOf({R"("value": 57)", R"("about": 60)"}) == "[57, 60] about"); // a twentieth
    CHECK(envelopeOf({R"("value": 56)", R"("about": 60)"}) == "[56, 60] about disputed");
    CHECK(envelopeOf({R"("about": 5000)", R"("value": 100)"}) == "[100, 5000] about disputed");
}

TEST_CASE("a claim that is open above opens the count", "[count]")
{
    CHECK(envelopeOf({R"("value": 390)", R"("at_least": 300)"}) == "[300, open]");
    CHECK(envelopeOf({R"("at_least": 500)", R"("value": 390)"}) == "[390, open] disputed");
}

TEST_CASE("an undisclosed claim adds nothing beside another", "[count]")
{
    CHECK(envelopeOf({R"("undisclosed": true)", R"("value": 390)"}) == "[390, 390]");
    CHECK(envelopeOf({R"("value": 390)", R"("undisclosed": true)"}) == "[390, 390]");
}

TEST_CASE("a claim of at most states no low bound", "[count]")
{
    CHECK(envelopeOf({R"("value": 100)", R"("at_most": 120)"}) == "[100, 120]");
    CHECK(envelopeOf({R"("at_most": 120)", R"("at_most": 90)"}) == "[0, 120]");
}

TEST_CASE("a low bound that somebody denies is no bound", "[count]")
{
    CHECK(envelopeOf({R"("value": 120)", R"("at_most": 100)"}) == "[0, 120] disputed");
}

TEST_CASE("about contradicts nothing, since it states no bounds", "[count]")
{
    CHECK(envelopeOf({R"("about": 6000)", R"("value": 6057)"}) == "[6000, 6057] about");
}

TEST_CASE("nobody's word is no count, and not an undisclosed one", "[count]")
{
    const auto dossier = exchangeWith(R"({ "measure": "people", "to": "alder", "value": 5 })");
    CHECK(counted(*dossier, "x", "people", "birch") == "nothing");
    CHECK(counted(*dossier, "x", "people", "") == "nothing");
    CHECK(counted(*dossier, "x", "bodies") == "nothing");
}

TEST_CASE("what goes to one side is never counted with what goes to the other", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "people", "to": "alder", "value": 270 },
        { "measure": "people", "to": "birch", "value": 271 },
        { "measure": "people", "value": 9 })");
    CHECK(counted(*dossier, "x", "people", "alder") == "[270, 270]");
    CHECK(counted(*dossier, "x", "people", "birch") == "[271, 271]");
    CHECK(counted(*dossier, "x", "people", "") == "[9, 9]");
}

TEST_CASE("running totals and combined counts are no count of the event", "[count]")
{
    const auto dossier = dossierOf(
        exchange("w", "2025-05-22", R"({ "measure": "people", "to": "alder", "value": 7 })") + ", "
        + exchange("x", "2025-05-23", R"(
            { "measure": "people", "to": "alder", "value": 390 },
            { "measure": "people", "to": "alder", "value": 5757, "scope": "cumulative" },
            { "measure": "people", "to": ["alder", "birch"], "value": 780, "scope": "combined",
              "events": ["w", "x"] },
            { "measure": "bodies", "to": "alder", "value": 6057, "scope": "cumulative" })"));
    CHECK(counted(*dossier, "x", "people") == "[390, 390]");
    CHECK(counted(*dossier, "x", "bodies") == "nothing");
}

TEST_CASE("the parts of a whole that was told add nothing", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "people", "to": "alder", "value": 390 },
        { "measure": "soldiers", "to": "alder", "value": 270 },
        { "measure": "civilians", "to": "alder", "value": 120 })");
    CHECK(counted(*dossier, "x", "people") == "[390, 390]");
    CHECK(counted(*dossier, "x", "soldiers") == "[270, 270]");
    CHECK(counted(*dossier, "x", "civilians") == "[120, 120]");
}

TEST_CASE("the parts of a whole that nobody told are its lower bound", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "soldiers", "to": "alder", "value": 270 },
        { "measure": "civilians", "to": "alder", "between": [100, 120] },
        { "measure": "civilians", "to": "birch", "value": 1000 })");
    CHECK(counted(*dossier, "x", "people") == "[370, open] undisclosed from parts");
}

TEST_CASE("parts bound an undisclosed whole", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "people", "to": "alder", "undisclosed": true },
        { "measure": "civilians", "to": "alder", "about": 60 })");
    CHECK(counted(*dossier, "x", "people") == "[60, open] about undisclosed from parts");
}

TEST_CASE("parts that tell no low bound leave the whole undisclosed", "[count]")
{
    CHECK(counted(*exchangeWith(R"({ "measure": "soldiers", "to": "alder", "undisclosed": true })"),
                  "x", "people")
          == "undisclosed undisclosed from parts");
    CHECK(counted(*exchangeWith(R"({ "measure": "soldiers", "to": "alder", "at_most": 50 })"), "x",
                  "people")
          == "undisclosed undisclosed from parts");
    CHECK(counted(*exchangeWith(R"({ "measure": "civilians", "to": "alder", "value": 0 })"), "x",
                  "people")
          == "undisclosed undisclosed from parts");
}

TEST_CASE("a part of a part is not added to the part that holds it", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "officers", "to": "alder", "value": 40 },
        { "measure": "soldiers", "to": "alder", "value": 270 },
        { "measure": "civilians", "to": "alder", "value": 120 })");
    CHECK(counted(*dossier, "x", "people") == "[390, open] undisclosed from parts");
    CHECK(counted(*dossier, "x", "soldiers") == "[270, 270]");
}

TEST_CASE("a part of a part bounds the whole where the part between is not told", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "officers", "to": "alder", "value": 40 },
        { "measure": "soldiers", "to": "alder", "undisclosed": true },
        { "measure": "civilians", "to": "alder", "value": 120 })");
    CHECK(counted(*dossier, "x", "people") == "[160, open] undisclosed from parts");
    CHECK(counted(*dossier, "x", "soldiers") == "[40, open] undisclosed from parts");
}

TEST_CASE("a count names the claims that it rests on", "[count]")
{
    const auto dossier = exchangeWith(R"(
        { "measure": "people", "to": "alder", "undisclosed": true },
        { "measure": "people", "to": "alder", "value": 390 },
        { "measure": "people", "to": "birch", "value": 391 },
        { "measure": "people", "to": "alder", "value": 392 },
        { "measure": "soldiers", "to": "birch", "value": 270 },
        { "measure": "civilians", "to": "birch", "undisclosed": true })");
    const Index first = dossier->events[0].claims.first;
    CHECK(count(*dossier, 0, figure(*dossier, "people"))->claims
          == std::vector<Index>{first + 1, first + 3});
    CHECK(count(*dossier, 0, figure(*dossier, "people", "birch"))->claims
          == std::vector<Index>{first + 2});
    CHECK(count(*dossier, 0, figure(*dossier, "civilians", "birch"))->claims
          == std::vector<Index>{first + 5});
}

TEST_CASE("the figures of an event are those it tells and their wholes, each once", "[count]")
{
    const auto dossier = dossierOf(exchange("x", "2025-05-23", R"(
        { "measure": "officers", "to": "birch", "value": 4 },
        { "measure": "civilians", "to": "birch", "value": 1 },
        { "measure": "civilians", "to": "birch", "value": 2 },
        { "measure": "minutes", "value": 100 },
        { "measure": "bodies", "to": "alder", "value": 6, "scope": "cumulative" })"));
    CHECK(figuresOf(*dossier, 0)
          == std::vector<Figure>{
              figure(*dossier, "people", "birch"), figure(*dossier, "soldiers", "birch"),
              figure(*dossier, "officers", "birch"), figure(*dossier, "civilians", "birch"),
              figure(*dossier, "minutes", "")});
}
