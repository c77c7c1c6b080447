// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/show.h"

#include "cli/figurefile.h"
#include "cli/print.h"
#include "cli/words.h"
#include "ledger/knowledge.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <utility>

namespace ledgerline::cli {

namespace {

constexpr std::size_t nameWidth = 10;

std::string line(std::string_view name, std::string_view value)
{
    std::string text(name);
    text.resize(nameWidth, ' ');
    return text + inOneLine(value) + '\n';
}

std::string number(double value)
{
    std::string digits = nlohmann::json(value).dump(); // "300.0"
    return digits.ends_with(".0") ? digits.substr(0, digits.size() - 2) : digits;
}

std::string sizeOf(const Provenance &figure)
{
    const auto pixels = [](double side) { return describe(static_cast<std::int64_t>(side)); };
    return pixels(figure.size.width) + " × " + pixels(figure.size.height) + " pixels"
        + (figure.scale == 1 ? "" : ", a PNG at scale " + number(figure.scale))
        + (figure.dotsPerInch ? ", " + number(*figure.dotsPerInch) + " dots per inch" : "");
}

/// A party is known by its id alone, without its dossier.
std::string readingText(const View &view)
{
    const Dossier nothing;
    const auto found = readingNamed(nothing, view.reading);
    if (const auto *reading = std::get_if<Reading>(&found))
        return view.reading + ", " + explainRule(nothing, *reading);
    return "the word of \"" + view.reading + "\" alone";
}

std::string asOfText(const View &view)
{
    Reading reading;
    if (view.asOf)
        reading.asOf = asOfDay(*view.asOf);
    return view.asOf ? describeAsOf(reading) : "everything that was ever reported";
}

std::string editionOf(const Provenance &figure)
{
    const auto edition = parseEdtf(figure.edition);
    const auto *date = std::get_if<Edtf>(&edition);
    return date ? describe(*date) : figure.edition;
}

std::string inWords(const Provenance &figure)
{
    const View &view = figure.view;
    std::string text = line("Figure", view.figure) + line("Size", sizeOf(figure))
        + line("Window", view.window ? describeDays(*view.window) : "everything")
        + line("Reading", readingText(view)) + line("As of", asOfText(view));
    for (const auto &[name, word] :
         {std::pair("Title", &figure.words.title), std::pair("Subtitle", &figure.words.subtitle),
          std::pair("Alt text", &figure.words.altText)}) {
        if (*word)
            text += line(name, **word);
    }
    if (const auto without = namesLeftOut(figure.parts); !without.empty())
        text += line("Left out", listed(without));
    if (view.onlyDisputed)
        text += line("Filter", "only what is disputed");
    if (!view.hiddenLanes.empty())
        text += line("Without", listed(view.hiddenLanes));
    text += line("Theme", view.theme)
        + line("Language", view.language.empty() ? figure.language : view.language) + '\n'
        + line("Dossier", figure.title) + line("Edition", editionOf(figure))
        + line("SHA-256", figure.sha256) + line("Program", "ledgerline " + figure.version) + '\n'
        + line("Events", describe(static_cast<std::int64_t>(figure.eventCount)))
        + line("Sources", describe(static_cast<std::int64_t>(figure.sourceCount)));
    for (const SourceNote &source : figure.sources) {
        text += "  " + inOneLine(source.publisher) + " (" + inOneLine(source.id) + ')';
        text += source.address.empty() ? "\n" : ": " + inOneLine(source.address) + '\n';
    }
    if (figure.sourceCount > figure.sources.size())
        text += "  ...\n";
    return text;
}

}

CLI::App &addShow(CLI::App &program, ShowOptions &options)
{
    CLI::App *command = program.add_subcommand("show", "Print where an exported figure comes from");
    command->add_option("FIGURE", options.figure, "An exported SVG, PNG or PDF")
        ->required()
        ->type_name("");
    command->add_flag("--json", options.json, "Print JSON");
    return *command;
}

Status showFigure(const ShowOptions &options)
{
    const auto file = readFigureFile(options.figure);
    if (const auto *fault = std::get_if<std::string>(&file))
        return fail(dataAtFault, *fault);
    const Provenance &figure = std::get<FigureFile>(file).provenance;
    return print(options.json ? toWholeJson(figure) : inWords(figure));
}

}
