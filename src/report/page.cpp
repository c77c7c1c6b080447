// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page.h"

#include "figure/provenance.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// What a reader calls a format.
std::string labelOf(std::string_view format)
{
    if (format == "txt")
        return "alt text";
    if (format == "zip")
        return "all of it (ZIP)";
    std::string label(format);
    std::ranges::transform(label, label.begin(), [](char c) {
        return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    });
    return label;
}

/// Parted at line breaks, without what is empty.
std::vector<std::string> paragraphs(std::string_view text)
{
    std::vector<std::string> result;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            result.emplace_back(line);
    }
    return result;
}

PageFigure pageFigure(const ReportFigure &figure, const std::vector<std::string> &formats,
                      std::string_view language, bool hasNotes)
{
    const FigureNotes notes = notesOf(figure.figure);
    PageFigure result{.number = figure.number,
                      .title = notes.title,
                      .caption = std::string(figure.scene->caption.in(language)),
                      .altText = {},
                      .notes = {},
                      .facts = notes.view,
                      .sources = {},
                      .files = {},
                      .picture = fileOf(figure, "svg"),
                      .narrowPicture = figure.narrow ? narrowFileOf(figure) : std::string(),
                      .size = figure.figure.size};
    if (hasNotes)
        result.notes = paragraphs(figure.scene->notes.in(language));
    for (const std::string &format : formats)
        result.files.push_back({labelOf(format), fileOf(figure, format)});
    return result;
}

std::vector<Fact> originOf(const ReportRequest &request, const ReportFigure &first)
{
    std::vector<Fact> facts = notesOf(first.figure).dossier;
    facts.push_back({"Story", std::string(request.story->id)});
    if (!request.storySha256.empty())
        facts.push_back({"Story's SHA-256", request.storySha256});
    facts.push_back({"Program", "Ledgerline " + provenanceOf(first.figure).version});
    return facts;
}

}

ReportPage pageOf(const ReportRequest &request, const std::vector<ReportFigure> &figures,
                  const std::vector<std::string> &formats, const std::vector<std::string> &altTexts)
{
    const std::string language
        = request.language.empty() ? std::string(request.dossier->language) : request.language;
    SourceList sources(*request.dossier, language);
    std::vector<Provenance> provenances;
    for (const ReportFigure &figure : figures) {
        provenances.push_back(provenanceOf(figure.figure));
        sources.add(provenances.back().sources);
    }
    ReportPage page{.language = language,
                    .title = std::string(request.story->title.in(language)),
                    .summary = std::string(request.story->summary.in(language)),
                    .figures = {},
                    .sources = sources.entries(),
                    .origin = originOf(request, figures.front())};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        PageFigure figure = pageFigure(figures[i], formats, language, request.hasNotes);
        figure.altText = altTexts[i];
        figure.sources = sources.publishersOf(provenances[i].sources);
        figure.furtherSources = provenances[i].sourceCount - provenances[i].sources.size();
        page.figures.push_back(std::move(figure));
    }
    return page;
}

}
