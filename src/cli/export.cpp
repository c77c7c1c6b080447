// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export.h"

#include "cli/input.h"
#include "cli/offscreen.h"
#include "cli/outputfolder.h"
#include "cli/report.h"
#include "figure/export.h"

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
constexpr double widestPicture = 20'000; ///< pixels of a PNG
constexpr double greatestPicture = 200e6; ///< pixels in all; four bytes each

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

/// What is wrong with the size and the scale; empty when nothing is.
std::string complaintAbout(const std::optional<Size> &size, const ExportOptions &options)
{
    const auto isSide = [](double side) { return side >= leastSide && side <= greatestSide; };
    if (!size)
        return "--size " + options.size + ": write it as WIDTHxHEIGHT, for example 1600x900";
    if (!isSide(size->width) || !isSide(size->height)) {
        return "--size " + options.size + ": each side is from " + std::to_string(leastSide)
            + " to " + std::to_string(greatestSide) + " pixels";
    }
    if (!(options.scale >= leastScale && options.scale <= greatestScale))
        return "--scale: from 0.25 to 8";
    const double width = size->width * options.scale;
    const double height = size->height * options.scale;
    if (std::max(width, height) > widestPicture || width * height > greatestPicture) {
        return "--size times --scale: a picture has at most 20,000 pixels on a side, and 200 "
               "million in all";
    }
    return {};
}

/// Renders every figure in every format; stops at the first that cannot be written.
Status write(FigureRequest request, const ExportOptions &options, OutputFolder &folder)
{
    for (const std::string &figure : options.figures) {
        request.view.figure = figure;
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
    CLI::App *command = program.add_subcommand("export", "Write figures as pictures");
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
    command->add_option("--size", options.size, "Logical pixels")
        ->type_name("WIDTHxHEIGHT")
        ->capture_default_str();
    command->add_option("--scale", options.scale, "Pixels of a PNG for one logical pixel")
        ->type_name("FACTOR")
        ->capture_default_str();
    command->add_option("--title", options.title, "The title, in the place of the usual one")
        ->type_name("TEXT");
    command
        ->add_option("--subtitle", options.subtitle,
                     "The line below it; the window of time and the reading then stand at the foot")
        ->type_name("TEXT");
    command->add_option("--alt", options.altText, "The alt text, in the place of the made one")
        ->type_name("TEXT");
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
    const auto size = parseSize(options.size);
    if (const std::string complaint = complaintAbout(size, options); !complaint.empty())
        return fail(callAtFault, complaint);
    const auto dossier = openDossier(options.file);
    if (!dossier)
        return dataAtFault;
    const auto view = viewIn(*dossier, options.view, std::get<AskedView>(asked));
    if (const auto *error = std::get_if<std::string>(&view))
        return fail(callAtFault, *error);
    const FigureRequest request{
        .dossier = dossier,
        .view = std::get<View>(view),
        .words = {.title = options.title, .subtitle = options.subtitle, .altText = options.altText},
        .size = *size,
        .scale = options.scale};

    OutputFolder folder(options.folder);
    if (!folder.problem().empty())
        return fail(dataAtFault, folder.problem());
    const OffscreenApplication application;
    return write(request, options, folder);
}

}
