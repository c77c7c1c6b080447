// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tally.h"

#include "cli/checkpointformats.h"
#include "cli/comparisonformats.h"
#include "cli/contradictionformats.h"
#include "cli/countformats.h"
#include "cli/deadlineformats.h"
#include "cli/input.h"
#include "cli/pledgeformats.h"
#include "cli/print.h"
#include "cli/talksformats.h"
#include "cli/tallyformats.h"
#include "ledger/judgement.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace ledgerline::cli {

namespace {

Period periodOf(const std::string &name)
{
    return name == "all" ? Period::all : name == "year" ? Period::year : Period::month;
}

/// Prints rows in the asked of three formats.
template<typename Rows>
Status printAs(const TallyOptions &options, const Rows &rows, std::string (*json)(const Rows &),
               std::string (*csv)(const Rows &), std::string (*table)(const Rows &))
{
    return print((options.json ? json : options.csv ? csv : table)(rows));
}

Status printCheckpoints(const Dossier &dossier, const Window &window, const Reading &reading,
                        const TallyOptions &options)
{
    Reconciled reconciled{.dossier = dossier,
                          .window = window,
                          .reading = reading,
                          .rows = checkpoints(dossier, reading)};
    std::erase_if(reconciled.rows, [&](const Checkpoint &row) {
        return !dossier.events[dossier.claims[row.claim].event].when->extent().overlaps(window);
    });
    return printAs(options, reconciled, checkpointsJson, checkpointsCsv, checkpointsTable);
}

Status printCounts(const Dossier &dossier, const Window &window, const Reading &reading,
                   const TallyOptions &options)
{
    const EventCounts counts{.dossier = dossier,
                             .window = window,
                             .reading = reading,
                             .years = countEvents(dossier, window, reading)};
    return printAs(options, counts, countsJson, countsCsv, countsTable);
}

Status printDeadlines(const Dossier &dossier, const Window &window, const Reading &reading,
                      const TallyOptions &options)
{
    const Instant at = judgedAt(dossier, reading);
    Terms terms{.dossier = dossier,
                .window = window,
                .reading = reading,
                .at = at,
                .rows = deadlines(dossier, reading, at)};
    std::erase_if(terms.rows, [&](const DeadlineRow &row) {
        const Window announced = dossier.events[row.event].when->extent();
        const Instant end = std::max(announced.to, row.status.due.to);
        return !Window{announced.from, end}.overlaps(window);
    });
    return printAs(options, terms, deadlinesJson, deadlinesCsv, deadlinesTable);
}

Status printTalks(const Dossier &dossier, const Window &window, const Reading &reading,
                  const TallyOptions &options)
{
    const Rounds rounds{.dossier = dossier,
                        .window = window,
                        .reading = reading,
                        .talks = talks(dossier, window, reading)};
    return printAs(options, rounds, talksJson, talksCsv, talksTable);
}

Status printPledges(const Dossier &dossier, const Window &window, const Reading &reading,
                    const TallyOptions &options)
{
    Promised promised{.dossier = dossier,
                      .window = window,
                      .reading = reading,
                      .rows = pledges(dossier, reading)};
    std::erase_if(promised.rows, [&](const PledgeStatus &row) {
        return !dossier.events[row.pledge].when->extent().overlaps(window);
    });
    return printAs(options, promised, pledgesJson, pledgesCsv, pledgesTable);
}

Status printComparison(const Dossier &dossier, const Window &window, const Reading &reading,
                       const TallyOptions &options)
{
    const auto second = secondSetting(dossier, options.view, options.second);
    if (const auto *error = std::get_if<std::string>(&second))
        return fail(callAtFault, *error);
    const Setting first{.window = window, .reading = reading};
    const auto &other = std::get<Setting>(second);
    const Compared compared{.dossier = dossier,
                            .first = first,
                            .second = other,
                            .found = compare(dossier, first, other, periodOf(options.by))};
    return printAs(options, compared, comparisonJson, comparisonCsv, comparisonTable);
}

Status printContradictions(const Dossier &dossier, const Window &window, const Reading &reading,
                           const TallyOptions &options)
{
    Contradictions found{.dossier = dossier,
                         .window = window,
                         .reading = reading,
                         .figures = contradictions(dossier, reading),
                         .disputes = disputes(dossier, reading)};
    const auto isOutside = [&](const auto &row) {
        return !dossier.events[row.event].when->extent().overlaps(window);
    };
    std::erase_if(found.figures, isOutside);
    std::erase_if(found.disputes, isOutside);
    return printAs(options, found, contradictionsJson, contradictionsCsv, contradictionsTable);
}

Status printSums(const Dossier &dossier, const Window &window, const Reading &reading,
                 const TallyOptions &options)
{
    const Statistics statistics{.dossier = dossier,
                                .window = window,
                                .reading = reading,
                                .tallies = tally(dossier, window, periodOf(options.by), reading)};
    if (statistics.tallies.empty() && !tally(dossier, window, Period::all, reading).empty()) {
        return fail(callAtFault,
                    "events are dated so vaguely that --by " + options.by
                        + " gives too many rows: take longer periods, or a window with --from "
                          "and --to");
    }
    return printAs(options, statistics, tallyJson, tallyCsv, tallyTable);
}

}

CLI::App &addTally(CLI::App &program, TallyOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "tally", "Print the sums that the charts show: what the claims about events come to");
    command->add_option("FILE", options.file, "The dossier; default: the built-in one")
        ->type_name("");
    CLI::Option *checkpoints = command->add_flag(
        "--checkpoints", options.checkpoints,
        "Instead: hold every running total that was stated against what the record comes to");
    CLI::Option *counts = command->add_flag("--counts", options.counts,
                                            "Instead: count the events by year and kind");
    CLI::Option *deadlines = command->add_flag(
        "--deadlines", options.deadlines,
        "Instead: the days that each deadline gave, used and left, and how it went");
    CLI::Option *talks
        = command->add_flag("--talks", options.talks,
                            "Instead: the rounds of talks, who led them and what they came to");
    CLI::Option *pledges = command->add_flag(
        "--pledges", options.pledges,
        "Instead: set what was promised against what was delivered, and say what is outstanding");
    CLI::Option *compare = command->add_flag(
        "--compare", options.compare,
        "Instead: say what differs between two readings, days or windows of time");
    CLI::Option *contradictions = command->add_flag(
        "--contradictions", options.contradictions,
        "Instead: the counts on which claims differ, the farthest apart first, then running totals "
        "and counts of several events on which they do, and the disputes");
    CLI::Option *by = command->add_option("--by", options.by, "The periods that are summed");
    const std::vector<CLI::Option *> views{checkpoints, counts,  deadlines,     talks,
                                           pledges,     compare, contradictions};
    for (std::size_t i = 0; i < views.size(); ++i) {
        for (std::size_t j = i + 1; j < views.size(); ++j)
            views[i]->excludes(views[j]);
        if (views[i] != compare) // which compares sums too
            by->excludes(views[i]);
    }
    by->check(CLI::IsMember({"month", "year", "all"}, CLI::ignore_case))
        ->type_name("PERIOD")
        ->capture_default_str();
    CLI::Option *json = command->add_flag("--json", options.json, "Print JSON");
    command->add_flag("--csv", options.csv, "Print comma-separated values (RFC 4180)")
        ->excludes(json);
    addWindowOptions(*command, options.view);
    addReadingOptions(*command, options.view);
    addSecondOptions(*command, options.second, *compare);
    counts->excludes(command->get_option("--reading")); // it chooses between claims
    return *command;
}

Status printTally(const TallyOptions &options)
{
    const auto asked = parse(options.view);
    if (const auto *error = std::get_if<std::string>(&asked))
        return fail(callAtFault, *error);
    const auto dossier = openDossier(options.file);
    if (!dossier)
        return dataAtFault;

    const auto found = readingIn(*dossier, options.view, std::get<AskedView>(asked));
    if (const auto *error = std::get_if<std::string>(&found))
        return fail(callAtFault, *error);

    const Window window = std::get<AskedView>(asked).windowIn(*dossier);
    const Reading &reading = std::get<Reading>(found);
    if (options.checkpoints)
        return printCheckpoints(*dossier, window, reading, options);
    if (options.counts)
        return printCounts(*dossier, window, reading, options);
    if (options.deadlines)
        return printDeadlines(*dossier, window, reading, options);
    if (options.talks)
        return printTalks(*dossier, window, reading, options);
    if (options.pledges)
        return printPledges(*dossier, window, reading, options);
    if (options.compare)
        return printComparison(*dossier, window, reading, options);
    if (options.contradictions)
        return printContradictions(*dossier, window, reading, options);
    return printSums(*dossier, window, reading, options);
}

}
