// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is typed: reads the command line, and does everything that it can ask for but the window.
#pragma once

#include "timeline/view.h"

#include <optional>
#include <string>
#include <variant>

namespace ledgerline::cli {

/// What the program exits with.
enum Status
{
    done = 0,
    dataAtFault = 1, ///< a file cannot be read, holds faults, or cannot be written
    callAtFault = 2, ///< a command, an option or its value is unknown
};

/// The call asks for the window; main() opens it.
struct WindowCall
{
    std::string file; ///< a dossier, a story or an exported figure; empty: the built-in dossier
    View view; ///< what to show first
    std::string theme; ///< light or dark when asked for; empty: as remembered
    bool presents = false; ///< begin with a story on the whole screen
    std::string story; ///< its id; empty: the first
    std::optional<std::string> kiosk; ///< a kiosk, by these settings; empty: by none
    bool makesPin = false; ///< no window at all: hash a PIN for a kiosk's settings
    bool selfTest = false; ///< load the real window and quit
};

/// Runs the command that was typed. Errors go to standard error, one a line.
[[nodiscard]] std::variant<Status, WindowCall> run(int argc, char **argv) noexcept;

}
