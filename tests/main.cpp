// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catch2 2.x emits its implementation here; Catch2 3.x links it and ignores the macro.
#define CATCH_CONFIG_RUNNER
#include "catch.h"

#ifdef LEDGERLINE_TEST_GUI
#include <QApplication>
#endif

int main(int argc, char *argv[])
{
#ifdef LEDGERLINE_TEST_GUI
    // Said here and not in CTest: catch_discover_tests runs the program while building.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
#endif
    return Catch::Session().run(argc, argv);
}
