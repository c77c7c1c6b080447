// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/builtin.h"
#include "cli/commandline.h"
#ifdef LEDGERLINE_WINDOW
#include "app/window.h"
#endif

#include <QFile>

#include <cstdio>

using namespace ledgerline;

namespace {

int openWindow([[maybe_unused]] int &argc, [[maybe_unused]] char **argv,
               [[maybe_unused]] const cli::WindowCall &call)
{
#ifdef LEDGERLINE_WINDOW
    WindowOptions options;
    options.file = QFile::decodeName(call.file.c_str());
    options.builtIn = QFile::decodeName(cli::builtinDossier().c_str());
    options.selfTest = call.selfTest;
    return runWindow(argc, argv, options);
#else
    std::fputs("ledgerline: error: built without its window\n", stderr);
    return cli::callAtFault;
#endif
}

}

int main(int argc, char *argv[])
{
    const auto result = cli::run(argc, argv);
    if (const auto *call = std::get_if<cli::WindowCall>(&result))
        return openWindow(argc, argv, *call);
    return std::get<cli::Status>(result);
}
