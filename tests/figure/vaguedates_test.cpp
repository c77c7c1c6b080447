// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Months that count one event each must not be added up, and the figure says so.
#include "catch.h"
#include "figure/requests.h"

#include "figure/bundle.h"
#include "figure/composition.h"
#include "figure/data.h"
#include "figure/preset.h"

#include <nlohmann/json.hpp>

using namespace ledgerline;
using nlohmann::json;

namespace {

constexpr const char *told
    = "2 events may lie in more than one month: each of these counts them as "
      "possible, so bars do not add up.";

std::shared_ptr<const Dossier> dossierOf(const std::string &events)
{
    ReadResult result = readDossier(
        R"({"ledgerline": 1, "title": "Test", "language": "en", "timezone": "UTC", "edition": "2026-01-01",
            "parties": {"north": {"name": "North", "role": "belligerent", "ink": "party-1"}},
            "measures": {"people": {"name": "People returned", "unit": "people"}},
            "lanes": [{"id": "e", "name": "Exchanges", "kinds": ["exchange"],
                       "measure": "people"}],
            "sources": {"s": {"publisher": "Agency", "title": "Report"}}, "events": [)"
        + events + "]}");
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "test"));
    REQUIRE(result.dossier);
    return result.dossier;
}

std::string exchange(const std::string &id, const std::string &when)
{
    return R"({"id": ")" + id + R"(", "kind": "exchange", "when": ")" + when
        + R"(", "title": "Exchange", "claims": [{"measure": "people", "to": "north", "value": 10,
           "by": "north", "source": "s"}]})";
}

FigureRequest vague(const std::string &figure = "exchanges", Size size = {1280, 720})
{
    FigureRequest request;
    request.dossier
        = dossierOf(exchange("day", "2025-03-04") + ',' + exchange("summer", "2025-06/2025-08")
                    + ',' + exchange("year", "2025"));
    request.view.figure = figure;
    request.size = size;
    return request;
}

std::string textOf(const FigureRequest &request)
{
    std::string text;
    for (const Label &label : compose(request).labels)
        text += label.text + ' ';
    return text;
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("a figure says that months which share an event do not add up", "[vaguedates]")
{
    CHECK(has(textOf(vague()), told));
    CHECK(has(compose(vague()).description, told));
    CHECK(has(readmeOf(vague()), "Dates: 2 events may lie in more than one month"));
    CHECK(has(textOf(vague("dashboard", {1600, 1200})), std::string("In the charts ") + told));
    CHECK_FALSE(has(textOf(vague("timeline")), "add up"));
}

TEST_CASE("that months do not add up is told whole in a column and whatever is left out",
          "[vaguedates]")
{
    FigureRequest request = vague("exchanges", findPreset("column")->plot);
    request.view.window = days(2025, 3, 2, 8, 20);
    request.parts = partsWithout({"title", "legend", "notes", "sources", "provenance"});
    CHECK(has(textOf(request), told));
    CHECK_FALSE(has(textOf(request), "…"));
}

TEST_CASE("the numbers say which sums count what may lie elsewhere", "[vaguedates]")
{
    const json rows = json::parse(renderJson(vague()).toStdString())["rows"];
    REQUIRE(rows.size() == 12);
    for (const json &row : rows) {
        const bool isSummer = row["date"] >= "2025-06" && row["date"] <= "2025-08";
        CHECK(row["note"]
              == (isSummer ? "2 of its events may lie in other months"
                           : "1 of its events may lie in another month"));
    }
    CHECK(has(renderCsv(vague()).toStdString(), "1 of its events may lie in another month"));
}

TEST_CASE("nothing is said where each event has its month", "[vaguedates]")
{
    FigureRequest request = vague();
    request.dossier = dossierOf(exchange("day", "2025-03-04") + ',' + exchange("month", "2025-05"));
    CHECK_FALSE(has(textOf(request), "add up"));
    CHECK_FALSE(has(compose(request).description, "may lie"));
    CHECK_FALSE(has(renderCsv(request).toStdString(), "may lie"));
}
