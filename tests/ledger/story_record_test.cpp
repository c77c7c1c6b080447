// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The stories of the built-in record: a number in them is one that the record states where the
/// scene looks, so that a correction of the record cannot leave a caption behind.
#include "catch.h"

#include "ledger/knowledge.h"
#include "ledger/sample.h"

#include <algorithm>
#include <regex>
#include <set>

using namespace ledgerline;

namespace {

using Numbers = std::set<std::int64_t>;

/// What a text states from `least` on, but for days of a month, years and times of day.
Numbers numbersIn(std::string_view text, std::int64_t least = 10)
{
    static const std::regex date(
        R"(\b\d{1,2}((, | and | to )\d{1,2})* (January|February|March|April|May|June|July|August)"
        R"(|September|October|November|December)\b|\b20\d\d\b|\b\d\d:\d\d\b)");
    static const std::regex digits(R"(\d+)");
    std::string rest = std::regex_replace(std::string(text), date, "");
    std::erase(rest, ','); // between thousands
    Numbers result;
    for (std::sregex_iterator at(rest.begin(), rest.end(), digits), end; at != end; ++at) {
        if (const std::int64_t number = std::stoll(at->str()); number >= least)
            result.insert(number);
    }
    return result;
}

/// The bounds of all claims that a view shows: in its window and lanes, known by its day, and of
/// the party alone whose word it is.
Numbers statedIn(const Dossier &dossier, const View &view)
{
    Reading heard = reading(dossier, view.reading);
    if (view.asOf)
        heard.asOf = asOfDay(*view.asOf);
    Numbers result;
    for (const Claim &claim : dossier.claims) {
        const Event &event = dossier.events[claim.event];
        const std::string_view lane = dossier.lanes[dossier.laneOf(event.kind)].id;
        if ((view.window && !event.when->extent().overlaps(*view.window))
            || std::ranges::find(view.hiddenLanes, lane) != view.hiddenLanes.end()
            || (heard.rule == Reading::Rule::word && claim.by != heard.party)
            || !isKnown(dossier, claim, heard))
            continue;
        result.insert(claim.quantity().low);
        if (claim.quantity().high)
            result.insert(*claim.quantity().high);
    }
    return result;
}

/// The first without the second.
Numbers without(const Numbers &all, const Numbers &known)
{
    Numbers result;
    std::ranges::set_difference(all, known, std::inserter(result, result.end()));
    return result;
}

/// Signs as a reader counts them.
std::ptrdiff_t length(std::string_view text)
{
    return std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; });
}

}

TEST_CASE("the record tells three stories", "[record][story]")
{
    const DossierPointer dossier = record();
    std::vector<std::string> found;
    for (const Story &story : dossier->stories) {
        found.emplace_back(story.id);
        CAPTURE(story.id);
        CHECK_FALSE(story.summary.isEmpty());
        CHECK(story.scenes.size() >= 6);
        CHECK(story.scenes.size() <= 10);
    }
    CHECK(found == std::vector<std::string>{"three-rounds", "six-thousand", "fifty-days"});
}

TEST_CASE("each scene of the record's stories can be read from the hall and spoken to",
          "[record][story]")
{
    for (const Story &story : record()->stories) {
        for (const Scene &scene : story.scenes) {
            CAPTURE(story.id, scene.caption.text);
            CHECK(scene.view.window);
            CHECK_FALSE(scene.caption.isEmpty());
            CHECK_FALSE(scene.notes.isEmpty());
            CHECK(length(scene.caption.text) <= 180);
            // Twelve signs a second, and a while to look.
            CHECK(scene.dwell().count() >= 5 + length(scene.caption.text) / 12);
        }
    }
}

TEST_CASE("each number in a caption of the record is stated where its scene looks",
          "[record][story]")
{
    const DossierPointer dossier = record();
    for (const Story &story : dossier->stories) {
        for (const Scene &scene : story.scenes) {
            CAPTURE(story.id, scene.caption.text);
            CHECK(without(numbersIn(scene.caption.text), statedIn(*dossier, scene.view))
                  == Numbers());
            // Notes also look beyond the scene, and name ages and days in small numbers.
            CHECK(without(numbersIn(scene.notes.text, 100), statedIn(*dossier, {})) == Numbers());
        }
    }
}

TEST_CASE("numbers are found in texts, and in the record only where a view shows them",
          "[record][story]")
{
    CHECK(numbersIn("On 13, 14 and 15 June 2025, at 20:37: 1,212, then about 30 and 9 more.")
          == Numbers{30, 1212});

    const DossierPointer dossier = record();
    const Numbers asked = numbersIn("Ukraine says 1,245 bodies, Russia says 1,248.");
    View view;
    const auto missing = [&] { return without(asked, statedIn(*dossier, view)); };
    view.window = window("2025-06-10", "2025-06-17");
    CHECK(missing() == Numbers());
    view.reading = "russia";
    CHECK(missing() == Numbers{1245});
    view.reading = "envelope";
    view.hiddenLanes = {"bodies"};
    CHECK(missing() == asked);
    view.hiddenLanes = {};
    view.asOf = date::floor<date::days>(startOfDate("2025-06-15"));
    CHECK(missing() == asked);
    view.asOf = {};
    view.window = window("2025-06-10", "2025-06-15");
    CHECK(missing() == asked);
}
