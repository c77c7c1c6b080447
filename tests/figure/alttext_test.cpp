// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "figure/composition.h"
#include "ledger/wording.h"

#include <algorithm>

using namespace ledgerline;

namespace {

std::string altTextOf(const FigureRequest &request)
{
    return compose(request).description;
}

bool anyLabel(const FigureRequest &request, const std::string &part)
{
    const Composition figure = compose(request);
    return std::ranges::any_of(figure.labels, [&](const Label &label) {
        return label.text.find(part) != std::string::npos;
    });
}

}

TEST_CASE("alt text goes from what a figure is over what it comes to, to what stands out",
          "[alttext]")
{
    FigureRequest request = requestFor("bodies");
    request.view.window = days(2025, 6, 1, 8, 1);
    CHECK(altTextOf(request)
          == "Bar chart: Bodies returned by month. 1 June – 31 July 2025. Reading: envelope, the "
             "lowest to "
             "the highest of what was claimed. Bodies returned: to Ukraine 7,057–7,060 (claims "
             "differ on 1 event), to Russia 97. June 2025: Bodies returned to Ukraine, "
             "6,057–6,060 (claims differ on 1 event). June 2025: Bodies returned to Russia, 78. "
             "July 2025: Bodies returned to Ukraine, 1,000. July 2025: Bodies returned to Russia, "
             "19.");
}

TEST_CASE("what is counted outside of the window, or until another day, is told so", "[alttext]")
{
    FigureRequest request = requestFor("pledges");
    const std::string outside
        = "Deliveries to pledges count whenever they were, also outside the window.";
    CHECK(altTextOf(request).find(outside) == std::string::npos);
    CHECK_FALSE(anyLabel(request, outside));
    request.view.window = days(2025, 7, 1, 8, 1); // 331 were delivered in August and October
    CHECK(altTextOf(request).find(outside) != std::string::npos);
    CHECK(anyLabel(request, outside));

    const std::string overdue = altTextOf(requestFor("deadlines"));
    CAPTURE(overdue);
    CHECK(overdue.find(" days, as of 30 September 2025; ") != std::string::npos);
}

TEST_CASE("a bound is told with its value and with what it leaves open", "[alttext]")
{
    for (const char *figure : {"timeline", "exchanges", "cumulative"}) {
        const std::string text = altTextOf(requestFor(figure));
        CAPTURE(text);
        CHECK(text.find("at least about ") != std::string::npos);
        CHECK(text.find("events undisclosed") != std::string::npos);
        CHECK(text.find('\n') == std::string::npos);
        CHECK(text.size() < 1200);
    }
}

TEST_CASE("at a window's end running totals are what a tally until then comes to", "[alttext]")
{
    static const ReadResult record = readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    REQUIRE(record.dossier);
    const Dossier &dossier = *record.dossier;
    const auto [year, month, day] = GENERATE(table<int, unsigned, unsigned>({{2022, 11, 10},
                                                                             {2025, 5, 19},
                                                                             {2025, 5, 23},
                                                                             {2025, 5, 24},
                                                                             {2025, 5, 25},
                                                                             {2025, 6, 16},
                                                                             {2025, 8, 14},
                                                                             {2026, 3, 5}}));
    const Instant end = date::local_days(date::year(year) / month / day) + date::days(1);
    FigureRequest request = requestFor(GENERATE(as<std::string>{}, "cumulative", "dashboard"));
    request.dossier = record.dossier;
    request.size = {1600, 1400};
    request.view.window = Window{dossier.extent().from, end};
    const std::string text = altTextOf(request);
    CAPTURE(day, text);
    for (const char *kind : {"prisoners", "bodies"}) {
        for (const char *side : {"ukraine", "russia"}) {
            const Figure figure{.measure = dossier.findMeasure(kind),
                                .to = dossier.findParty(side)};
            const std::string name = std::string(dossier.measures[figure.measure].name.text)
                + " to " + std::string(dossier.parties[figure.to].name.text) + ": ";
            const Total until = total(dossier, {Instant::min(), end}, figure);
            const bool isTold
                = text.find("At the end, " + name + describe(until)) != std::string::npos;
            CHECK(isTold == !until.events.empty());
        }
    }
}

TEST_CASE("a timeline's alt text counts the events of each lane that is shown", "[alttext]")
{
    FigureRequest request = requestFor("timeline");
    request.view.hiddenLanes = {"statements", "disputes", "deadlines", "pledges", "bodies"};
    request.view.window = days(2025, 6, 1, 7, 1);
    const std::string text = altTextOf(request);
    CAPTURE(text);
    CHECK(text.starts_with("Timeline: "));
    CHECK(text.find(" events: Talks 1, Exchanges ") != std::string::npos);
    CHECK(text.find("Bodies") == std::string::npos);
}

TEST_CASE("beyond the record's end a figure shows no total, and none is told", "[alttext]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "exchanges", "cumulative", "talks");
    FigureRequest request = requestFor(figure);
    request.view.window = days(2031, 1, 1, 3, 1);
    const Composition result = compose(request);
    CAPTURE(figure, result.description);
    CHECK(result.description.find("ecorded in this window") != std::string::npos);
    CHECK(result.description.find("Ukraine") == std::string::npos);
    CHECK(numbersOf(request).pictures.front().rows.empty());
}

TEST_CASE("an editor's words take the place of the made ones", "[alttext]")
{
    FigureRequest request = requestFor("bodies");
    request.words = {.title = "Home", .subtitle = "What was brought back", .altText = "Bars."};
    const Composition figure = compose(request);
    CHECK(figure.title == "Home");
    CHECK(figure.description == "Bars.");
    CHECK(anyLabel(request, "Home"));
    CHECK(anyLabel(request, "What was brought back"));
    CHECK_FALSE(anyLabel(request, "Bodies returned by month"));
}

TEST_CASE("no subtitle hides the window of time, the day of knowledge or the reading", "[alttext]")
{
    FigureRequest request = requestFor("bodies");
    request.words.subtitle = "What was brought back";
    request.view.reading = "lowest";
    request.view.asOf = date::local_days(date::year(2025) / 6 / 20);
    CHECK(anyLabel(request, "As of 20 June 2025"));
    CHECK(anyLabel(request, "Reading: lowest"));
    CHECK(anyLabel(request, "19 April"));
}
