// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "figure/bundle.h"
#include "figure/export.h"
#include "figure/preset.h"
#include "report/folder.h"
#include "report/html.h"
#include "report/markdown.h"
#include "report/page.h"

#include <algorithm>
#include <map>

namespace ledgerline {

namespace {

constexpr auto htmlFile = "index.html";
constexpr auto markdownFile = "index.md";

/// Enough digits that the names sort as the figures are numbered.
std::string numbered(std::size_t number, std::size_t all)
{
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(all).size());
    std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

FigureRequest requestFor(const ReportRequest &report, const Scene &scene, const Preset &preset)
{
    FigureRequest request{.dossier = report.dossier,
                          .view = scene.view,
                          .size = preset.sizeOf(scene.view.figure),
                          .scale = preset.scaleOf(scene.view.figure)};
    if (!report.theme.empty())
        request.view.theme = report.theme;
    if (!report.language.empty())
        request.view.language = report.language;
    return request;
}

/// A scene may name a figure that is known in stories and cannot be printed.
std::string unknownFigure(const std::vector<ReportFigure> &figures)
{
    for (const ReportFigure &figure : figures) {
        const std::string &name = figure.scene->view.figure;
        if (std::ranges::find(figureNames(), name) == figureNames().end())
            return "scene " + std::to_string(figure.number) + ": this version prints no figure \""
                + name + '"';
    }
    return {};
}

/// SVG is always among them, since the pages show it.
std::vector<std::string> formatsOf(const ReportRequest &request)
{
    std::vector<std::string> formats{"svg"};
    for (const std::string_view format : formatNames()) {
        const bool isWanted = request.formats.empty()
            || std::ranges::find(request.formats, format) != request.formats.end();
        if (isWanted && format != "svg")
            formats.emplace_back(format);
    }
    return formats;
}

std::vector<std::string> filesOf(const std::vector<ReportFigure> &figures,
                                 const std::vector<std::string> &formats)
{
    std::vector<std::string> files{htmlFile, markdownFile};
    for (const ReportFigure &figure : figures) {
        if (figure.narrow)
            files.push_back(narrowFileOf(figure));
        for (const std::string &format : formats)
            files.push_back(fileOf(figure, format));
    }
    return files;
}

/// The files of one figure, each painted once.
class FigureFiles
{
public:
    explicit FigureFiles(const ReportFigure &figure)
        : m_figure(figure)
    {
    }

    const QByteArray &bytes(std::string_view format)
    {
        const auto known = m_bytes.find(format);
        if (known != m_bytes.end())
            return known->second;
        const FigureRequest &request = m_figure.figure;
        QByteArray made = format == "zip"
            ? bundled(request, [this](std::string_view part) { return bytes(part); })
            : render(request, format);
        return m_bytes.emplace(format, std::move(made)).first->second;
    }

private:
    const ReportFigure &m_figure;
    std::map<std::string, QByteArray, std::less<>> m_bytes;
};

/// Empty bytes are those for which the memory was too small.
std::string add(ReportFolder &folder, const std::string &file, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return file + ": there is not enough memory to paint it";
    return folder.add(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

std::string addFigure(ReportFolder &folder, const ReportFigure &figure,
                      const std::vector<std::string> &formats, std::string &altText)
{
    FigureFiles files(figure);
    for (const std::string &format : formats) {
        if (std::string problem = add(folder, fileOf(figure, format), files.bytes(format));
            !problem.empty())
            return problem;
    }
    altText = files.bytes("txt").trimmed().toStdString();
    return figure.narrow ? add(folder, narrowFileOf(figure), renderSvg(*figure.narrow))
                         : std::string();
}

}

std::vector<ReportFigure> figuresOf(const ReportRequest &request)
{
    const std::vector<Scene> &scenes = request.story->scenes;
    const Preset *const preset = findPreset(request.preset);
    const Preset *const narrow = findPreset("column");
    std::vector<ReportFigure> figures;
    for (const Scene &scene : scenes) {
        const std::size_t number = figures.size() + 1;
        figures.push_back({.scene = &scene,
                           .number = number,
                           .name = numbered(number, scenes.size()) + '-' + scene.view.figure,
                           .figure = requestFor(request, scene, *preset),
                           .narrow = {}});
        if (preset != narrow)
            figures.back().narrow = requestFor(request, scene, *narrow);
    }
    return figures;
}

std::string fileOf(const ReportFigure &figure, std::string_view format)
{
    return fileName(figure.name, format);
}

std::string narrowFileOf(const ReportFigure &figure)
{
    return fileName(figure.name + "-narrow", "svg");
}

std::string writeReport(const ReportRequest &request, const std::filesystem::path &folder,
                        const ReportProgress &progress)
{
    const std::string stopped = "stopped; nothing was written";
    const std::vector<ReportFigure> figures = figuresOf(request);
    const std::vector<std::string> formats = formatsOf(request);
    if (std::string problem = unknownFigure(figures); !problem.empty())
        return problem;
    ReportFolder files(folder, filesOf(figures, formats));
    if (!files.problem().empty())
        return files.problem();

    std::vector<std::string> altTexts(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!progress(i, figures.size()))
            return stopped;
        if (std::string problem = addFigure(files, figures[i], formats, altTexts[i]);
            !problem.empty())
            return problem;
    }
    const ReportPage page = pageOf(request, figures, formats, altTexts);
    for (const auto &[file, text] :
         {std::pair(htmlFile, toHtml(page)), std::pair(markdownFile, toMarkdown(page))}) {
        if (std::string problem = files.add(file, text); !problem.empty())
            return problem;
    }
    return progress(figures.size(), figures.size()) ? files.replace() : stopped;
}

}
