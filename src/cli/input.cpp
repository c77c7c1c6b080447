// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "cli/builtin.h"

#include <iostream>

namespace ledgerline::cli {

std::shared_ptr<const Dossier> openDossier(const std::string &file)
{
    const auto path = file.empty() ? builtinDossier() : std::filesystem::path(file);
    const ReadResult result = readDossierFile(path);
    for (const Fault &fault : result.faults) {
        if (fault.severity == Severity::error) // warnings are for who writes the file
            std::cerr << describe(fault, path.native()) << '\n';
    }
    return result.dossier;
}

}
