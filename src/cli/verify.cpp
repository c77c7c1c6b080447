// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify.h"

#include "cli/figurefile.h"
#include "cli/input.h"
#include "cli/offscreen.h"
#include "cli/print.h"
#include "cli/texttable.h"
#include "figure/changes.h"
#include "figure/embedding.h"
#include "figure/pdf.h"
#include "ledger/wording.h"

#include <CLI/CLI.hpp>
#include <QImage>

#include <algorithm>
#include <utility>

namespace ledgerline::cli {

namespace {

std::string render(const FigureRequest &request, FigureFormat format)
{
    switch (format) {
    case FigureFormat::svg:
        return renderSvg(request).toStdString();
    case FigureFormat::png:
        return renderPng(request).toStdString();
    case FigureFormat::pdf:
        return renderPdf(request).toStdString();
    }
    return {};
}

std::string line(std::string_view text)
{
    return "  " + std::string(text) + '\n';
}

std::string listed(std::string_view heading, const std::vector<std::string> &ids)
{
    if (ids.empty())
        return {};
    std::string text(heading);
    for (std::size_t i = 0; i < ids.size(); ++i)
        text += (i == 0 ? ": " : ", ") + inOneLine(ids[i]);
    return wrapped(text, 4, terminalWidth);
}

std::string listed(std::string_view rows, const IdChanges &changes)
{
    const std::string of(rows);
    return listed(of + " added", changes.added) + listed(of + " removed", changes.removed)
        + listed(of + " changed", changes.changed);
}

std::string dossierLines(const Provenance &then, const Provenance &now)
{
    if (then.sha256 == now.sha256)
        return {};
    std::string text = line("the dossier is another: SHA-256 " + now.sha256 + ", edition of "
                            + inOneLine(now.edition))
        + line("the figure was drawn from:       SHA-256 " + inOneLine(then.sha256)
               + ", edition of " + inOneLine(then.edition));
    const IdChanges events = eventChanges(then, now);
    const IdChanges sources = sourceChanges(then, now);
    if (then.events.size() != then.eventCount || now.events.size() != now.eventCount)
        return text + line("  the events are too many to be compared one by one");
    if (events.isEmpty() && sources.isEmpty())
        return text + line("  the events and sources that the figure shows are the same");
    return text + listed("events", events) + listed("sources", sources);
}

/// How many pixels differ; a sentence either way.
std::string pixelLine(std::string_view before, const std::string &after)
{
    const auto image = [](std::string_view png) {
        return QImage::fromData(reinterpret_cast<const uchar *>(png.data()),
                                static_cast<int>(png.size()), "PNG")
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage then = image(before);
    const QImage now = image(after);
    if (then.isNull() || now.isNull() || then.size() != now.size())
        return line("the picture differs");
    std::int64_t differing = 0;
    for (int y = 0; y < then.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(then.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(now.constScanLine(y));
        for (int x = 0; x < then.width(); ++x)
            differing += a[x] != b[x] ? 1 : 0;
    }
    const std::int64_t all = std::int64_t{then.width()} * then.height();
    return differing == 0 ? line("the pixels are the same, the file around them differs")
                          : line("the picture differs in " + describe(differing) + " of "
                                 + describe(all) + " pixels");
}

std::string pictureLine(std::string_view before, const std::string &after, FigureFormat format)
{
    if (before == after)
        return line("the picture is the same");
    if (format == FigureFormat::png)
        return pixelLine(before, after);
    const auto at = std::ranges::mismatch(before, after).in1;
    if (format == FigureFormat::pdf)
        return line("the document differs, first at byte "
                    + describe(static_cast<std::int64_t>(at - before.begin())));
    const auto lines = std::count(before.begin(), at, '\n') + 1;
    return line("the picture differs, first in line " + describe(std::int64_t{lines}));
}

/// What a figure that is drawn again does not vouch for.
std::string wordsLine(const FigureWords &words)
{
    std::string own;
    for (const auto &[name, word] :
         {std::pair("title", &words.title), std::pair("subtitle", &words.subtitle),
          std::pair("alt text", &words.altText)}) {
        if (*word)
            own += (own.empty() ? "" : ", ") + std::string(name);
    }
    return own.empty() ? own : line("in an editor's own words: " + own);
}

/// All that differs, with the picture compared apart from what the files say of themselves.
std::string differences(const FigureFile &file, FigureRequest request, FigureFormat format)
{
    const Provenance &then = file.provenance;
    const Provenance now = provenanceOf(request);
    std::string text = dossierLines(then, now);
    if (then.version != now.version)
        text += line("the program is version " + now.version + ", the figure was drawn by "
                     + inOneLine(then.version));
    if (!readingOf(*request.dossier, request.view))
        text += line("the dossier has no party " + inOneLine(request.view.reading)
                     + ", by whose word the figure was drawn");
    const bool isExplained = !text.empty();
    request.provenance = toText(then);
    const std::string again = render(request, format);
    text += pictureLine(file.bytes, again, format);
    if (!isExplained)
        text += line("dossier and program are the same: the file was changed, or drawn with other "
                     "libraries");
    return text;
}

}

CLI::App &addVerify(CLI::App &program, VerifyOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "verify", "Draw an exported figure again and tell whether it is the same");
    command->add_option("FIGURE", options.figure, "An exported SVG, PNG or PDF")
        ->required()
        ->type_name("");
    command
        ->add_option("--dossier", options.dossier,
                     "The dossier to draw it from; default: the built-in one")
        ->type_name("FILE");
    return *command;
}

Status verifyFigure(const VerifyOptions &options)
{
    const auto read = readFigureFile(options.figure);
    if (const auto *fault = std::get_if<std::string>(&read))
        return fail(dataAtFault, *fault);
    const FigureFile &file = std::get<FigureFile>(read);
    const std::string &figure = file.provenance.view.figure;
    if (std::ranges::find(figureNames(), figure) == figureNames().end())
        return fail(dataAtFault,
                    options.figure + ": this version has no figure \"" + inOneLine(figure) + '"');
    const auto dossier = openDossier(options.dossier);
    if (!dossier)
        return dataAtFault;

    const OffscreenApplication application;
    const FigureFormat format = *figureFormatOf(file.bytes);
    const FigureRequest request = requestOf(file.provenance, dossier);
    if (render(request, format) == file.bytes)
        return print(options.figure + ": identical\n" + wordsLine(file.provenance.words));
    std::string text = options.figure + ": differs\n" + differences(file, request, format)
        + wordsLine(file.provenance.words);
    if (options.dossier.empty() && dossier->sha256 != file.provenance.sha256)
        text += line("this was the built-in dossier; --dossier FILE takes another");
    const Status status = print(text);
    return status == done ? dataAtFault : status;
}

}
