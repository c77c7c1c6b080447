// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/convert.h"

#include "cli/input.h"
#include "cli/outputfile.h"
#include "cli/print.h"
#include "cli/words.h"
#include "dossier/file.h"
#include "formats/outformat.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <vector>

namespace ledgerline::cli {

namespace {

std::vector<std::string> formatIds()
{
    std::vector<std::string> ids;
    for (const OutwardFormat &format : outwardFormats())
        ids.emplace_back(format.id);
    return ids;
}

}

CLI::App &addConvert(CLI::App &program, ConvertOptions &options)
{
    CLI::App *command
        = program.add_subcommand("convert", "Write a dossier's events for another program");
    command->add_option("FORMAT", options.format, "What to write them in")
        ->required()
        ->check(CLI::IsMember(formatIds()))
        ->type_name("");
    command->add_option("FILE", options.file, "The dossier; default: the built-in one")
        ->type_name("");
    command->add_option("-o,--output", options.output, "The file to write")
        ->required()
        ->type_name("FILE");
    command->add_option("--lang", options.language, "The language of the dossier's texts (BCP 47)")
        ->type_name("TAG");
    command->add_flag("--force", options.force, "Replace the file if there is one");
    return *command;
}

Status convert(const ConvertOptions &options)
{
    const OutwardFormat &format = *outwardFormatNamed(options.format);
    if (const std::string complaint
        = complaintAboutOutput(options.output, dossierPath(options.file), options.force);
        !complaint.empty())
        return fail(callAtFault, complaint);
    const auto dossier = openDossier(options.file);
    if (!dossier)
        return dataAtFault;
    const OutwardFile file = format.write(*dossier, options.language);
    for (const std::string &id : file.leftOut)
        std::cerr << options.output << ": warning: " << id << " is left out: " << format.name
                  << " has no such date\n";
    if (const std::string problem = saveFile(options.output, file.bytes); !problem.empty())
        return fail(dataAtFault, options.output + ": cannot be written: " + problem);
    return print(options.output + ": "
                 + counted(dossier->events.size() - file.leftOut.size(), "event") + " written ("
                 + std::string(format.name) + ")\n");
}

}
