// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tally.h"

#include "cli/input.h"
#include "cli/report.h"
#include "cli/tallyformats.h"

#include <CLI/CLI.hpp>

namespace ledgerline::cli {

namespace {

Period periodOf(const std::string &name)
{
    return name == "all" ? Period::all : name == "year" ? Period::year : Period::month;
}

}

CLI::App &addTally(CLI::App &program, TallyOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "tally", "Print the sums that the charts show: what the claims about events come to");
    command->add_option("FILE", options.file, "The dossier; default: the built-in one")
        ->type_name("");
    command->add_option("--by", options.by, "The periods that are summed")
        ->check(CLI::IsMember({"month", "year", "all"}, CLI::ignore_case))
        ->type_name("PERIOD")
        ->capture_default_str();
    CLI::Option *json = command->add_flag("--json", options.json, "Print JSON");
    command->add_flag("--csv", options.csv, "Print comma-separated values (RFC 4180)")
        ->excludes(json);
    addWindowOptions(*command, options.window);
    return *command;
}

Status printTally(const TallyOptions &options)
{
    const auto asked = parse(options.window);
    if (const auto *error = std::get_if<std::string>(&asked))
        return fail(callAtFault, *error);
    const auto dossier = openDossier(options.file);
    if (!dossier)
        return dataAtFault;

    const Window window = std::get<AskedWindow>(asked).in(*dossier);
    const Period period = periodOf(options.by);
    const Statistics statistics{
        .dossier = *dossier, .window = window, .tallies = tally(*dossier, window, period)};
    if (statistics.tallies.empty() && !tally(*dossier, window, Period::all).empty()) {
        return fail(callAtFault,
                    "events are dated so vaguely that --by " + options.by
                        + " gives too many rows: take longer periods, or a window with --from "
                          "and --to");
    }
    return print(options.json      ? tallyJson(statistics)
                     : options.csv ? tallyCsv(statistics)
                                   : tallyTable(statistics));
}

}
