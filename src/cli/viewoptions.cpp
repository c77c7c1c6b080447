// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/viewoptions.h"

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

}

void addWindowOptions(CLI::App &command, WindowOptions &options)
{
    command
        .add_option("--from", options.from, "The first day, month or year of the window of time")
        ->type_name("DATE")
        ->group("View");
    command.add_option("--to", options.to, "The last day, month or year of it, itself included")
        ->type_name("DATE")
        ->group("View");
}

std::variant<AskedWindow, std::string> parse(const WindowOptions &options)
{
    std::string error;
    const AskedWindow result{.from = parseEnd(options.from, "--from", error),
                             .to = parseEnd(options.to, "--to", error)};
    if (error.empty() && result.from && result.to && result.to->to <= result.from->from)
        error = "--to " + *options.to + " lies before --from " + *options.from;
    if (!error.empty())
        return error;
    return result;
}

Window AskedWindow::in(const Dossier &dossier) const
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

}
