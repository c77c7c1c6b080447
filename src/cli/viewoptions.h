// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <optional>
#include <string>
#include <variant>

namespace CLI {
class App;
}

namespace ledgerline::cli {

/// The window of time that is typed, as it stands on the command line.
struct WindowOptions
{
    std::optional<std::string> from; ///< none: from the beginning
    std::optional<std::string> to; ///< none: to the end
};

/// Declares --from and --to.
void addWindowOptions(CLI::App &command, WindowOptions &options);

/// The ends that were given, each a whole day, month, year ...
struct AskedWindow
{
    std::optional<Window> from;
    std::optional<Window> to;

    /// The window of time; an end that was not given is the dossier's.
    [[nodiscard]] Window in(const Dossier &dossier) const;
    [[nodiscard]] bool isEmpty() const { return !from && !to; }
};

/// Reads the options; else the sentence that says what is wrong with them.
[[nodiscard]] std::variant<AskedWindow, std::string> parse(const WindowOptions &options);

}
