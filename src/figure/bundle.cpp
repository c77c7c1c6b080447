// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/bundle.h"

#include "figure/composition.h"
#include "figure/export.h"
#include "figure/provenance.h"
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

std::string viewOf(const FigureRequest &request, const FigureNumbers &numbers)
{
    const Dossier &dossier = *request.dossier;
    const Reading &reading = numbers.reading;
    std::string text = "Dossier: " + std::string(dossier.title.in(numbers.language)) + '\n';
    if (dossier.edition)
        text += "Edition: " + describe(*dossier.edition) + '\n';
    text += "Dossier's SHA-256: " + dossier.sha256 + '\n';
    text += "Figure: " + request.view.figure + '\n';
    if (!numbers.window.isEmpty())
        text += "Window of time: " + describeDays(numbers.window) + '\n';
    text += "Reading: " + std::string(name(dossier, reading)) + ", "
        + explainRule(dossier, reading, numbers.language) + '\n';
    if (reading.asOf)
        text += "As of: " + describeAsOf(reading) + '\n';
    for (const std::string &lane : request.view.hiddenLanes)
        text += "Lane that is not shown: " + lane + '\n';
    if (request.view.onlyDisputed)
        text += "Only what is disputed\n";
    return text + "Program: Ledgerline " + provenanceOf(request).version + '\n';
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

const std::string licence
    = "Ledgerline claims no right in the figures that are drawn with it. The dossier's texts and "
      "its "
      "selection\nof claims belong to who wrote it, quoted words to their sources: ask them where "
      "the law asks you to.\nThe type in the pictures is Ledgerline Sans, made from Inter, under "
      "the "
      "SIL Open Font License 1.1.\n";

}

std::string readmeOf(const FigureRequest &request)
{
    const FigureNumbers numbers = numbersOf(request);
    return numbers.title + "\n\n"
        + under("What is in this archive", contentsOf(request.view.figure))
        + under("What it shows", viewOf(request, numbers))
        + under("How to cite it", citationOf(request, numbers))
        + under("Sources", sourcesOf(provenanceOf(request))) + under("Licence", licence);
}

QByteArray renderBundle(const FigureRequest &request)
{
    std::vector<ZipEntry> entries;
    for (const std::string_view format : formatNames()) {
        if (format == "zip")
            continue;
        entries.push_back({fileName(request.view.figure, format), render(request, format)});
        if (entries.back().bytes.isEmpty())
            return {};
    }
    entries.push_back({"README.txt", QByteArray::fromStdString(readmeOf(request))});
    return zipped(entries);
}

}
