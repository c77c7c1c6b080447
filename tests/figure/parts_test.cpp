// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "figure/composition.h"
#include "figure/embedding.h"
#include "figure/parts.h"

#include <algorithm>

using namespace ledgerline;

namespace {

bool anyLabel(const FigureRequest &request, const std::string &text)
{
    const Composition figure = compose(request);
    return std::ranges::any_of(figure.labels, [&](const Label &label) {
        return label.text.find(text) != std::string::npos;
    });
}

FigureRequest requestWithout(const std::string &figure, const std::vector<std::string> &names)
{
    FigureRequest request = requestFor(figure);
    request.parts = partsWithout(names);
    return request;
}

}

TEST_CASE("an editor leaves parts out of a figure, and nothing else goes", "[parts]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "dashboard");
    CAPTURE(figure);
    const std::string title = "A golden summer";
    for (const char *part : {"title", "legend", "notes", "sources"}) {
        CAPTURE(part);
        const std::string out = part;
        const FigureRequest request = requestWithout(figure, {out});
        CHECK(anyLabel(request, title) == (out != "title"));
        CHECK(anyLabel(request, "to Ukraine") == (out != "legend" || figure == "timeline"));
        CHECK(anyLabel(request, "count not published") == (out != "legend"));
        CHECK(anyLabel(request, "Reading: envelope") == (out != "notes"));
        CHECK(anyLabel(request, "Sources: ") == (out != "sources"));
        CHECK(anyLabel(request, "dition of 30") == (out != "sources"));
    }
}

TEST_CASE("what changes the numbers is told whatever is left out", "[parts]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "bodies", "pledges", "dashboard");
    CAPTURE(figure);
    FigureRequest request
        = requestWithout(figure, {"title", "legend", "notes", "sources", "provenance"});
    CHECK(compose(request).labels.empty());
    request.view.reading = "lowest";
    request.view.asOf = date::local_days{date::year{2025} / 8 / 10};
    CHECK(anyLabel(request, "As of 10 August 2025"));
    CHECK(anyLabel(request, "Reading: lowest"));
    CHECK_FALSE(anyLabel(request, "Sources"));
    request.view.reading = "russia";
    CHECK(anyLabel(request, "Russia’s word"));
}

TEST_CASE("a chart without its legend draws none", "[parts]")
{
    const QByteArray with = renderSvg(requestFor("bodies"));
    const QByteArray without = renderSvg(requestWithout("bodies", {"legend"}));
    CHECK(with.contains("↑ to Ukraine<"));
    CHECK_FALSE(without.contains("↑ to Ukraine<"));
}

TEST_CASE("a figure keeps what was left out, for who draws it again", "[parts]")
{
    const FigureRequest request = requestWithout("bodies", {"legend", "sources"});
    const QByteArray svg = renderSvg(request);
    const auto read = readProvenance({svg.constData(), static_cast<std::size_t>(svg.size())});
    const auto *provenance = std::get_if<Provenance>(&read);
    REQUIRE(provenance);
    CHECK(provenance->parts == request.parts);
    CHECK(renderSvg(requestOf(*provenance, request.dossier)) == svg);
    CHECK_FALSE(renderSvg(requestWithout("bodies", {"provenance"})).contains("ledgerline_figure"));
}
