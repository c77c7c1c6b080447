// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check.h"

#include "cli/report.h"
#include "dossier/reader.h"
#include "ledger/wording.h"

#include <CLI/CLI.hpp>

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

}

CLI::App &addCheck(CLI::App &program, CheckOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "check", "Print every fault of the files, as file:line:column: error: text [place]");
    command->add_option("FILE", options.files, "Dossiers to check")->required()->type_name("");
    command->add_flag("--strict", options.strict, "Fail on warnings as on errors");
    return *command;
}

Status check(const CheckOptions &options)
{
    Status status = done;
    for (const std::string &file : options.files) {
        const ReadResult result = readDossierFile(file);
        for (const Fault &fault : result.faults)
            std::cerr << describe(fault, file) << '\n';
        const bool isAtFault = !result.dossier || (options.strict && result.warnings > 0);
        if (print(file + ": " + summary(result) + '\n') != done || isAtFault)
            status = dataAtFault;
    }
    return status;
}

}
