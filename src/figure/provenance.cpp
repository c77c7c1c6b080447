// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/provenance.h"

#include "dossier/digest.h"
#include "dossier/writer.h"
#include "figure/picture.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t digits = 8; ///< of an event's digest: 1 in 4 billion changes goes unseen

std::vector<SourceNote> sourcesOf(const Shown &shown, const Dossier &dossier,
                                  const std::vector<Index> &events)
{
    std::vector<bool> isCited(dossier.sources.size());
    const auto add = [&](Index source) {
        if (source != none && wasPublished(dossier.sources[source], shown.reading))
            isCited[source] = true;
    };
    for (const Index event : events) {
        for (const Citation &citation : dossier.citationsOf(dossier.events[event]))
            add(citation.source);
        for (const Claim &claim : dossier.claimsOf(dossier.events[event]))
            add(claim.source);
    }
    std::vector<SourceNote> notes;
    for (Index row = 0; row < dossier.sources.size(); ++row) {
        const Source &source = dossier.sources[row];
        if (isCited[row])
            notes.push_back({std::string(source.id),
                             std::string(source.publisher.in(shown.language)),
                             std::string(source.url)});
    }
    return notes;
}

std::vector<EventDigest> digestsOf(const Dossier &dossier, const std::vector<Index> &events)
{
    std::vector<EventDigest> digests;
    if (events.size() > mostListed)
        return digests;
    for (const Index event : events)
        digests.push_back({std::string(dossier.events[event].id),
                           sha256(writeEvent(dossier, event)).substr(0, digits)});
    return digests;
}

}

Provenance provenanceOf(const FigureRequest &request)
{
    const Dossier &dossier = *request.dossier;
    const Ground ground = groundOf(request);
    const std::vector<Picture> pictures = picturesOf(request, ground);
    const Shown shown = shownBy(pictures);
    const std::vector<Index> events = eventsShown(pictures, *ground.events);
    std::vector<SourceNote> sources = sourcesOf(shown, dossier, events);
    const std::size_t sourceCount = sources.size();
    sources.resize(std::min(sourceCount, mostListed));
    return {.version = LEDGERLINE_VERSION,
            .view = request.view,
            .words = request.words,
            .parts = request.parts,
            .size = request.size,
            .scale = request.scale,
            .dotsPerInch = request.dotsPerInch,
            .title = std::string(dossier.title.in(shown.language)),
            .edition = dossier.edition ? std::string(dossier.edition->text) : "",
            .language = std::string(dossier.language),
            .sha256 = dossier.sha256,
            .sources = std::move(sources),
            .sourceCount = sourceCount,
            .events = digestsOf(dossier, events),
            .eventCount = events.size()};
}

FigureRequest requestOf(const Provenance &provenance, std::shared_ptr<const Dossier> dossier)
{
    return {.dossier = std::move(dossier),
            .view = provenance.view,
            .words = provenance.words,
            .parts = provenance.parts,
            .size = provenance.size,
            .scale = provenance.scale,
            .dotsPerInch = provenance.dotsPerInch,
            .provenance = {}};
}

std::string provenanceText(const FigureRequest &request)
{
    if (request.provenance)
        return *request.provenance;
    return request.parts.provenance ? toText(provenanceOf(request)) : std::string();
}

}
