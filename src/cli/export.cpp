// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export.h"

#include "cli/input.h"
#include "cli/offscreen.h"
#include "cli/outputfile.h"
#include "cli/outputfolder.h"
#include "cli/print.h"
#include "figure/export.h"
#include "figure/picturelimits.h"
#include "figure/preset.h"
#include "ledger/wording.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <algorithm>
#include <charconv>

namespace ledgerline::cli {

namespace {

constexpr int leastSide = 200; ///< logical pixels
constexpr int greatestSide = 10'000;
constexpr double leastScale = 0.25;
constexpr double greatestScale = 8;
constexpr double leastDots = 24; ///< per inch
constexpr double greatestDots = 2400;

std::vector<std::string> strings(const std::vector<std::string_view> &names)
{
    return {names.begin(), names.end()};
}

/// Reads "1600x900".
std::optional<Size> parseSize(const std::string &text)
{
    int width = 0;
    int height = 0;
    const char *end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != 'x')
        return {};
    const auto second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc() || second.ptr != end)
        return {};
    return Size{static_cast<double>(width), static_cast<double>(height)};
}

/// How large a figure is, and in how many pixels.
struct Extent
{
    Size size{1600, 900};
    double scale = 1;
    std::optional<double> dotsPerInch;
};

/// What is wrong with an extent; empty when nothing is.
std::string complaintAbout(const Extent &extent, const ExportOptions &options)
{
    const auto isSide = [](double side) { return side >= leastSide && side <= greatestSide; };
    if (!isSide(extent.size.width) || !isSide(extent.size.height)) {
        return "--size " + options.size + ": each side is from " + std::to_string(leastSide)
            + " to " + std::to_string(greatestSide) + " pixels";
    }
    const auto isDots = [](double dots) { return dots >= leastDots && dots <= greatestDots; };
    if (options.dotsPerInch && !isDots(*options.dotsPerInch))
        return "--dpi: from 24 to 2400";
    const bool isPrinted = options.dotsPerInch && extent.scale == *options.dotsPerInch / 96;
    if (!isPrinted && !(extent.scale >= leastScale && extent.scale <= greatestScale))
        return "--scale: from 0.25 to 8";
    const double width = extent.size.width * extent.scale;
    const double height = extent.size.height * extent.scale;
    if (std::max(width, height) > widestPicture || width * height > mostPixels) {
        return "--size times --scale: a picture has at most "
            + describe(static_cast<std::int64_t>(widestPicture)) + " pixels on a side, and "
            + describe(static_cast<std::int64_t>(mostPixels / 1e6)) + " million in all";
    }
    return {};
}

/// The extent that was asked for; else the sentence that says what is wrong with it.
std::variant<Extent, std::string> extentOf(const ExportOptions &options)
{
    Extent result;
    const Preset *preset = findPreset(options.preset);
    if (preset) {
        result.size = preset->whole; // the greatest
        result.scale = preset->scale;
    }
    if (!options.size.empty()) {
        const auto size = parseSize(options.size);
        if (!size)
            return "--size " + options.size + ": write it as WIDTHxHEIGHT, for example 1600x900";
        result.size = *size;
    }
    result.scale = options.scale.value_or(result.scale);
    if (options.dotsPerInch && preset && preset->isPrinted) {
        if (options.scale)
            return "--dpi and --scale: either sets how many pixels a figure for paper has";
        result.scale = *options.dotsPerInch / 96;
    } else {
        result.dotsPerInch = options.dotsPerInch;
    }
    if (std::string complaint = complaintAbout(result, options); !complaint.empty())
        return complaint;
    return result;
}

/// What is wrong with where the figures are to go; empty when nothing is. A dossier may be called
/// as a figure's file is.
std::string complaintAboutFolder(const OutputFolder &folder, const ExportOptions &options)
{
    for (const std::string &figure : options.figures) {
        for (const std::string &format : options.formats) {
            std::string complaint = complaintAboutOutput(folder.pathOf(fileName(figure, format)),
                                                         dossierPath(options.file));
            if (!complaint.empty())
                return complaint;
        }
    }
    return {};
}

/// Renders every figure in every format; stops at the first that cannot be written.
Status write(FigureRequest request, const ExportOptions &options, OutputFolder &folder)
{
    for (const std::string &figure : options.figures) {
        request.view.figure = figure;
        if (const Preset *preset = findPreset(options.preset)) {
            request.size = preset->sizeOf(figure);
            if (!options.scale && !preset->isPrinted)
                request.scale = preset->scaleOf(figure);
        }
        for (const std::string &format : options.formats) {
            const std::string path = folder.pathOf(fileName(figure, format));
            const QString problem = exportFigure(request, QString::fromStdString(format),
                                                 QFile::decodeName(path.c_str()));
            if (!problem.isEmpty())
                return fail(dataAtFault, problem.toStdString());
            folder.keep();
            if (print(path + '\n') != done)
                return dataAtFault;
        }
    }
    return done;
}

}

CLI::App &addExport(CLI::App &program, ExportOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "export",
        "Write figures as pictures, their numbers as tables, their alt texts, or all of these");
    command->add_option("FILE", options.file, "The dossier; default: the built-in one")
        ->type_name("");
    // One value each, or the next word, which is the file, would be taken for another figure.
    command->add_option("--figure", options.figures, "What to draw; several parted by commas")
        ->required()
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(strings(figureNames())))
        ->type_name("NAME");
    command->add_option("--format", options.formats, "How to write it; several parted by commas")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(strings(formatNames())))
        ->type_name("NAME")
        ->capture_default_str();
    command->add_option("-o,--output", options.folder, "The folder to write to; made if missing")
        ->type_name("DIRECTORY")
        ->capture_default_str();
    CLI::Option *size
        = command->add_option("--size", options.size, "Logical pixels (default: 1600x900)")
              ->type_name("WIDTHxHEIGHT");
    std::vector<std::string> places;
    for (const Preset &preset : presets())
        places.emplace_back(preset.name);
    command
        ->add_option("--preset", options.preset,
                     "The size for a column or page of print, a slide, or a square picture")
        ->check(CLI::IsMember(places))
        ->excludes(size)
        ->type_name("NAME");
    command
        ->add_option("--scale", options.scale,
                     "Pixels of a PNG for one logical pixel (default: the preset's, or 1)")
        ->type_name("FACTOR");
    command
        ->add_option("--dpi", options.dotsPerInch,
                     "Dots per inch that a PNG tells; with a preset for print they set the scale")
        ->type_name("NUMBER");
    command->add_option("--title", options.title, "The title, in the place of the usual one")
        ->type_name("TEXT");
    command
        ->add_option("--subtitle", options.subtitle,
                     "The line below it; the window of time and the reading then stand at the foot")
        ->type_name("TEXT");
    command->add_option("--alt", options.altText, "The alt text, in the place of the made one")
        ->type_name("TEXT");
    command
        ->add_option("--without", options.without,
                     "What to leave out: title, legend, notes, sources, provenance")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(strings(figurePartNames())))
        ->type_name("NAME");
    addWindowOptions(*command, options.view);
    addReadingOptions(*command, options.view);
    addLookOptions(*command, options.view);
    return *command;
}

Status exportFigures(const ExportOptions &options)
{
    const auto asked = parse(options.view);
    if (const auto *error = std::get_if<std::string>(&asked))
        return fail(callAtFault, *error);
    const auto extent = extentOf(options);
    if (const auto *error = std::get_if<std::string>(&extent))
        return fail(callAtFault, *error);
    const auto dossier = openDossier(options.file);
    if (!dossier)
        return dataAtFault;
    const auto view = viewIn(*dossier, options.view, std::get<AskedView>(asked));
    if (const auto *error = std::get_if<std::string>(&view))
        return fail(callAtFault, *error);
    const auto &[size, scale, dotsPerInch] = std::get<Extent>(extent);
    const FigureRequest request{
        .dossier = dossier,
        .view = std::get<View>(view),
        .words = {.title = options.title, .subtitle = options.subtitle, .altText = options.altText},
        .parts = partsWithout(options.without),
        .size = size,
        .scale = scale,
        .dotsPerInch = dotsPerInch};

    OutputFolder folder(options.folder);
    if (!folder.problem().empty())
        return fail(dataAtFault, folder.problem());
    if (const std::string complaint = complaintAboutFolder(folder, options); !complaint.empty())
        return fail(callAtFault, complaint);
    const OffscreenApplication application;
    return write(request, options, folder);
}

}
