// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/viewoptions.h"

#include "cli/words.h"
#include "ledger/knowledge.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace ledgerline::cli {

namespace {

/// Reads one end; else fills `error`.
std::optional<Window> parseEnd(const std::optional<std::string> &text, std::string_view option,
                               std::string &error)
{
    if (!text || !error.empty())
        return {};
    const std::string place = std::string(option) + ' ' + *text + ": ";
    const auto parsed = parseEdtf(*text);
    if (const auto *fault = std::get_if<EdtfError>(&parsed)) {
        error = place + fault->message;
        return {};
    }
    const Edtf &date = std::get<Edtf>(parsed);
    const Precision precision = date.start.precision;
    if (date.interval || precision == Precision::second || precision == Precision::minute) {
        error = place + "give a day, a month or a year, for example 2025-06";
        return {};
    }
    return date.extent();
}

/// The lanes that are not among `shown`; else the sentence that says what is wrong.
std::variant<std::vector<std::string>, std::string>
hiddenLanes(const Dossier &dossier, const std::vector<std::string> &shown)
{
    const auto unknown = std::ranges::find_if(
        shown, [&](const std::string &id) { return dossier.findLane(id) == none; });
    std::vector<std::string> known;
    std::vector<std::string> hidden;
    for (const Lane &lane : dossier.lanes) {
        known.emplace_back(lane.id);
        if (!shown.empty() && std::ranges::find(shown, lane.id) == shown.end())
            hidden.emplace_back(lane.id);
    }
    if (unknown != shown.end())
        return "--lanes " + *unknown + ": the dossier has the lanes " + listed(known);
    return hidden;
}

constexpr auto viewGroup = "View";

}

void addWindowOptions(CLI::App &command, ViewOptions &options)
{
    command
        .add_option("--from", options.from, "The first day, month or year of the window of time")
        ->type_name("DATE")
        ->group(viewGroup);
    command.add_option("--to", options.to, "The last day, month or year of it, itself included")
        ->type_name("DATE")
        ->group(viewGroup);
}

void addReadingOptions(CLI::App &command, ViewOptions &options)
{
    command
        .add_option("--reading", options.reading,
                    "What counts where claims differ: envelope, lowest, highest, latest, or the id "
                    "of the party whose word it is")
        ->type_name("NAME")
        ->capture_default_str()
        ->group(viewGroup);
    command
        .add_option("--as-of", options.asOf,
                    "Count only what had been reported by this day, month or year")
        ->type_name("DATE")
        ->group(viewGroup);
}

void addStyleOptions(CLI::App &command, std::string &theme, std::string &language)
{
    command.add_option("--theme", theme, "The colours: light or dark")
        ->check(CLI::IsMember(std::vector<std::string>{"light", "dark"}))
        ->type_name("NAME")
        ->capture_default_str()
        ->group(viewGroup);
    command.add_option("--lang", language, "The language of the dossier's texts (BCP 47)")
        ->type_name("TAG")
        ->group(viewGroup);
}

void addLookOptions(CLI::App &command, ViewOptions &options)
{
    command
        .add_flag("--disputed", options.onlyDisputed,
                  "On the timeline only the events on which somebody disagrees")
        ->group(viewGroup);
    // One value each, or the next word, which is the file, would be taken for another lane.
    command.add_option("--lanes", options.lanes, "The lanes to show, parted by commas")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("ID")
        ->group(viewGroup);
    addStyleOptions(command, options.theme, options.language);
}

std::variant<AskedView, std::string> parse(const ViewOptions &options)
{
    std::string error;
    AskedView result{.from = parseEnd(options.from, options.prefix + "from", error),
                     .to = parseEnd(options.to, options.prefix + "to", error),
                     .asOf = {}};
    if (const auto day = parseEnd(options.asOf, options.prefix + "as-of", error))
        result.asOf = date::floor<date::days>(day->to - std::chrono::seconds(1));
    if (error.empty() && result.from && result.to && result.to->to <= result.from->from)
        error = options.prefix + "to " + *options.to + " lies before " + options.prefix + "from "
            + *options.from;
    if (!error.empty())
        return error;
    return result;
}

Window AskedView::windowIn(const Dossier &dossier) const
{
    // One may ask of a dossier that has no event and so no ends, or for time beyond its ends.
    const Window all = dossier.extent();
    const Window known = all.isEmpty() ? from.value_or(to.value_or(all)) : all;
    Window result = known;
    if (from)
        result = {from->from, known.to > from->from ? known.to : from->to};
    if (to && !from)
        result.from = known.from < to->to ? known.from : to->from;
    if (to)
        result.to = to->to;
    return result;
}

std::variant<Reading, std::string> readingIn(const Dossier &dossier, const ViewOptions &options,
                                             const AskedView &asked)
{
    auto found = readingNamed(dossier, options.reading);
    if (const auto *error = std::get_if<std::string>(&found))
        return options.prefix + "reading: " + *error;
    if (asked.asOf)
        std::get<Reading>(found).asOf = asOfDay(*asked.asOf);
    return found;
}

std::variant<View, std::string> viewIn(const Dossier &dossier, const ViewOptions &options,
                                       const AskedView &asked)
{
    const auto reading = readingIn(dossier, options, asked);
    if (const auto *error = std::get_if<std::string>(&reading))
        return *error;
    auto hidden = hiddenLanes(dossier, options.lanes);
    if (const auto *error = std::get_if<std::string>(&hidden))
        return *error;
    View view;
    if (asked.hasWindow())
        view.window = asked.windowIn(dossier);
    view.hiddenLanes = std::move(std::get<std::vector<std::string>>(hidden));
    view.reading = options.reading;
    view.asOf = asked.asOf;
    view.onlyDisputed = options.onlyDisputed;
    if (!options.theme.empty())
        view.theme = options.theme;
    view.language = options.language;
    return view;
}

}
