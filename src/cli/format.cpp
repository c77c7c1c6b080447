// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/format.h"

#include "cli/print.h"
#include "dossier/file.h"
#include "dossier/reader.h"
#include "dossier/writer.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace ledgerline::cli {

namespace {

constexpr std::string_view standardInput = "-";

/// All of standard input, as far as a dossier may go.
FileBytes readStandardInput()
{
    FileBytes result;
    std::string block(std::size_t{64} << 10, '\0');
    while (result.bytes.size() <= limits::fileBytes) {
        const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got == 0)
            return result;
        if (got > 0)
            result.bytes.append(block, 0, static_cast<std::size_t>(got));
        else if (errno != EINTR)
            return {{}, std::string("cannot be read: ") + std::strerror(errno)};
    }
    return {{}, tooLarge()};
}

void printError(const Fault &fault, const std::string &file)
{
    if (fault.severity == Severity::error)
        std::cerr << describe(fault, file) << '\n';
}

Status formatFile(const std::string &file, bool isCheck)
{
    const bool isStream = file == standardInput;
    const std::string name = isStream ? "standard input" : file;
    const FileBytes found = isStream ? readStandardInput() : readFile(file);
    if (!found.problem.empty()) {
        printError({.pointer = {}, .message = found.problem}, name);
        return dataAtFault;
    }
    const ReadResult result = readDossier(found.bytes);
    if (!result.dossier) {
        for (const Fault &fault : result.faults)
            printError(fault, name);
        return dataAtFault;
    }
    const std::string canonical = writeDossier(*result.dossier);
    if (isStream && !isCheck)
        return print(canonical);
    if (canonical == found.bytes)
        return done;
    if (isCheck) {
        (void)print(name + '\n');
        return dataAtFault;
    }
    if (const std::string problem = saveFile(file, canonical); !problem.empty())
        return fail(dataAtFault, file + ": cannot be written: " + problem);
    return print(name + '\n');
}

}

CLI::App &addFormat(CLI::App &program, FormatOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "fmt", "Write dossiers in canonical form, and print the names of those that it changes");
    command
        ->add_option("FILE", options.files,
                     "Dossiers to write anew; - reads standard input and writes standard output")
        ->required()
        ->type_name("");
    command->add_flag("--check", options.check,
                      "Change nothing; print what would be changed, and fail if anything would");
    return *command;
}

Status format(const FormatOptions &options)
{
    Status status = done;
    for (const std::string &file : options.files) {
        if (formatFile(file, options.check) != done)
            status = dataAtFault;
    }
    return status;
}

}
