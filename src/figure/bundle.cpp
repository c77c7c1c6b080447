// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/bundle.h"

#include "figure/composition.h"
#include "figure/export.h"
#include "figure/provenance.h"
#include "figure/shown.h"
#include "figure/zip.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline {

namespace {

std::string under(const std::string &heading, const std::string &text)
{
    return heading + '\n' + std::string(heading.size(), '-') + '\n' + text + '\n';
}

/// "edition of 22 November 2026"; empty where the dossier has none.
std::string editionOf(const Dossier &dossier)
{
    return dossier.edition ? "edition of " + describe(*dossier.edition) : std::string();
}

std::string contentsOf(const std::string &figure)
{
    const auto line = [&](std::string_view format, const std::string &text) {
        return fileName(figure, format) + ": " + text + '\n';
    };
    return line("svg", "the picture, to edit or to put on a page of the web")
        + line("png", "the picture in pixels") + line("pdf", "the picture for print")
        + line("csv", "the numbers that it shows, and the claims that each rests on")
        + line("json", "the same for programs") + line("txt", "the picture in words (alt text)");
}

std::vector<Fact> dossierFacts(const Dossier &dossier, std::string_view language)
{
    std::vector<Fact> facts{{"Dossier", std::string(dossier.title.in(language))}};
    if (dossier.edition)
        facts.push_back({"Edition", describe(*dossier.edition)});
    facts.push_back({"Dossier's SHA-256", dossier.sha256});
    return facts;
}

/// The names of the lanes that are left out; empty where the figure has no lanes.
std::string hiddenLanes(const FigureRequest &request, std::string_view language)
{
    std::string names;
    if (chartKindOf(request.view.figure))
        return names;
    for (const Index lane : hiddenLanesOf(*request.dossier, request.view))
        names += (names.empty() ? "" : ", ")
            + std::string(request.dossier->lanes[lane].name.in(language));
    return names;
}

std::vector<Fact> viewFacts(const FigureRequest &request, const FigureNumbers &numbers)
{
    const Reading &reading = numbers.reading;
    std::vector<Fact> facts;
    if (!numbers.window.isEmpty())
        facts.push_back({"Window of time", describeDays(numbers.window)});
    facts.push_back({"Reading",
                     std::string(name(*request.dossier, reading)) + ", "
                         + explainRule(*request.dossier, reading, numbers.language)});
    if (reading.asOf)
        facts.push_back({"As of", describeAsOf(reading)});
    if (const std::string lanes = hiddenLanes(request, numbers.language); !lanes.empty())
        facts.push_back({"Not shown", lanes});
    if (request.view.onlyDisputed && !chartKindOf(request.view.figure))
        facts.push_back({"Events", "only what is disputed"});
    for (const std::string &bars : numbers.wholeBars)
        facts.push_back({numbers.pictures.size() == 1 ? "Bars" : "Bars of charts", bars});
    for (const std::string &dates : numbers.vagueBars)
        facts.push_back({"Dates", dates});
    return facts;
}

std::string inLines(const std::vector<Fact> &facts)
{
    std::string text;
    for (const Fact &fact : facts)
        text += fact.name + ": " + fact.value + '\n';
    return text;
}

std::string citationOf(const FigureRequest &request, const FigureNumbers &numbers)
{
    const Dossier &dossier = *request.dossier;
    const std::string dossierTitle(dossier.title.in(numbers.language));
    std::string text = "“" + numbers.title + "”";
    if (numbers.title != dossierTitle)
        text += ", from “" + dossierTitle + "”";
    if (dossier.edition)
        text += ", " + editionOf(dossier);
    text += ". Reading: " + std::string(name(dossier, numbers.reading));
    if (numbers.reading.asOf)
        text += ", as of " + describeAsOf(numbers.reading);
    return text
        + ". Drawn with Ledgerline.\n"
          "\n"
          "Every number is a claim: name who says it. Say “at least” where the figure does, "
          "and give\nan interval as an interval.\n";
}

std::string sourcesOf(const Provenance &provenance)
{
    std::string text;
    for (const SourceNote &source : provenance.sources)
        text += source.publisher + (source.address.empty() ? "" : ": " + source.address) + " ["
            + source.id + "]\n";
    if (const std::size_t rest = provenance.sourceCount - provenance.sources.size(); rest > 0)
        text += "and " + describe(static_cast<std::int64_t>(rest)) + " more\n";
    return text;
}

}

FigureNotes notesOf(const FigureRequest &request)
{
    const FigureNumbers numbers = numbersOf(request);
    return {.title = numbers.title,
            .dossier = dossierFacts(*request.dossier, numbers.language),
            .view = viewFacts(request, numbers),
            .citation = citationOf(request, numbers)};
}

std::string_view licenceNote()
{
    return "Ledgerline claims no right in the figures that are drawn with it. The dossier's texts "
           "and its selection\nof claims belong to who wrote it, quoted words to their sources: "
           "ask them where the law asks you to.\nThe type in the pictures is Ledgerline Sans, made "
           "from Inter, under the SIL Open Font License 1.1.\n";
}

std::string readmeOf(const FigureRequest &request)
{
    const FigureNotes notes = notesOf(request);
    const Provenance provenance = provenanceOf(request);
    const std::vector<Fact> drawn{{"Program", "Ledgerline " + provenance.version}};
    return notes.title + "\n\n" + under("What is in this archive", contentsOf(request.view.figure))
        + under("What it shows",
                inLines(notes.dossier) + inLines({{"Figure", request.view.figure}})
                    + inLines(notes.view) + inLines(drawn))
        + under("How to cite it", notes.citation) + under("Sources", sourcesOf(provenance))
        + under("Licence", std::string(licenceNote()));
}

QByteArray renderBundle(const FigureRequest &request)
{
    return bundled(request,
                   [&request](std::string_view format) { return render(request, format); });
}

QByteArray bundled(const FigureRequest &request, const BytesOfFormat &bytesOf)
{
    std::vector<ZipEntry> entries;
    for (const std::string_view format : formatNames()) {
        if (format == "zip")
            continue;
        entries.push_back({fileName(request.view.figure, format), bytesOf(format)});
        if (entries.back().bytes.isEmpty())
            return {};
    }
    entries.push_back({"README.txt", QByteArray::fromStdString(readmeOf(request))});
    return zipped(entries);
}

}
