// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check.h"

#include "cli/filepoll.h"
#include "cli/report.h"
#include "cli/stopsignal.h"
#include "dossier/reader.h"
#include "ledger/wording.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>

namespace ledgerline::cli {

namespace {

std::string counted(std::size_t number, std::string_view noun)
{
    return describe(static_cast<std::int64_t>(number)) + ' ' + std::string(noun)
        + (number == 1 ? "" : "s");
}

/// "no faults", or how many there are of each sort.
std::string verdict(const ReadResult &result)
{
    std::string counts;
    const auto add = [&counts](const std::string &part) {
        counts += counts.empty() ? "" : ", ";
        counts += part;
    };
    if (result.errors > 0)
        add(counted(result.errors, "error"));
    if (result.warnings > 0)
        add(counted(result.warnings, "warning"));
    if (counts.empty())
        counts = "no faults";
    if (result.accepted > 0)
        add(counted(result.accepted, "warning") + " accepted");
    return counts;
}

std::string summary(const ReadResult &result)
{
    if (!result.dossier)
        return verdict(result);
    const Dossier &dossier = *result.dossier;
    return counted(dossier.events.size(), "event") + ", " + counted(dossier.claims.size(), "claim")
        + ", " + counted(dossier.sources.size(), "source") + ": " + verdict(result);
}

/// What is to be said of a file.
struct Report
{
    std::string faults;
    std::string summary;
    bool isAtFault = false;

    friend bool operator==(const Report &, const Report &) = default;
};

Report reportOn(const std::string &file, bool isStrict)
{
    const ReadResult result = readDossierFile(file);
    Report report{.faults = {},
                  .summary = file + ": " + summary(result) + '\n',
                  .isAtFault = !result.dossier || (isStrict && result.warnings > 0)};
    for (const Fault &fault : result.faults)
        report.faults += describe(fault, file) + '\n';
    return report;
}

Status printReport(const Report &report)
{
    std::cerr << report.faults;
    return print(report.summary);
}

Status checkOnce(const CheckOptions &options)
{
    Status status = done;
    for (const std::string &file : options.files) {
        const Report report = reportOn(file, options.strict);
        if (printReport(report) != done || report.isAtFault)
            status = dataAtFault;
    }
    return status;
}

/// Checks again whenever a file is saved, until the process is to end.
Status watch(const CheckOptions &options)
{
    constexpr auto pause = std::chrono::milliseconds(200);
    const StopSignal stop;
    std::vector<FilePoll> files(options.files.begin(), options.files.end());
    std::vector<Report> reports;
    for (const FilePoll &file : files) {
        reports.push_back(reportOn(file.file(), options.strict));
        if (printReport(reports.back()) != done)
            return dataAtFault;
    }
    while (!stop.comesWithin(pause)) {
        const std::vector<Report> before = reports;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].hasChanged())
                reports[i] = reportOn(files[i].file(), options.strict);
        }
        if (reports == before)
            continue;
        if (print("---\n") != done)
            return dataAtFault;
        for (const Report &report : reports) {
            if (printReport(report) != done)
                return dataAtFault;
        }
    }
    return done;
}

}

CLI::App &addCheck(CLI::App &program, CheckOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "check", "Print every fault of the files, as file:line:column: error: text [place]");
    command->add_option("FILE", options.files, "Dossiers to check")->required()->type_name("");
    command->add_flag("--strict", options.strict, "Fail on warnings as on errors");
    command->add_flag("--watch", options.watch,
                      "Check again when a file is saved, until interrupted");
    return *command;
}

Status check(const CheckOptions &options)
{
    return options.watch ? watch(options) : checkOnce(options);
}

}
