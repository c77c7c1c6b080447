// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/view.h"

#include <QString>

namespace ledgerline {

struct WindowOptions
{
    QString file; ///< a dossier, a story or an exported figure; empty: the built-in dossier
    QString builtIn; ///< where the built-in dossier is; empty: there is none
    View view; ///< what to show first
    QString theme; ///< "light" or "dark" when the user asked for one; empty: as remembered
    bool presents = false; ///< begin with a story on the whole screen
    QString story; ///< its id; empty: the first
    bool isKiosk = false; ///< a screen that nobody looks after
    QString kioskSettings; ///< its file; empty: as it is without one
    bool selfTest = false; ///< load the real window, then quit; fails on any QML warning
};

/// Opens the window and runs until it is closed; the exit status of the program.
[[nodiscard]] int runWindow(int &argc, char **argv, const WindowOptions &options);

}
