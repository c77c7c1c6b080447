// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reading.h"
#include "timeline/view.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace CLI {
class App;
}

namespace ledgerline::cli {

/// What is typed of a view, as it stands on the command line.
struct ViewOptions
{
    std::optional<std::string> from; ///< none: from the beginning
    std::optional<std::string> to; ///< none: to the end
    std::string reading = "envelope";
    std::optional<std::string> asOf; ///< none: all that was ever reported
    bool onlyDisputed = false;
    std::vector<std::string> lanes; ///< the only ones to show; empty: all
    std::string theme; ///< light or dark
    std::string language; ///< BCP 47; empty: the dossier's own
    std::string prefix = "--"; ///< with which the options begin, for what is said of them
};

/// Declares --from and --to.
void addWindowOptions(CLI::App &command, ViewOptions &options);

/// Declares --reading and --as-of.
void addReadingOptions(CLI::App &command, ViewOptions &options);

/// Declares --theme and --lang.
void addStyleOptions(CLI::App &command, std::string &theme, std::string &language);

/// Declares --disputed, --lanes, --theme and --lang.
void addLookOptions(CLI::App &command, ViewOptions &options);

/// The options as far as they can be read without a dossier: each date a whole day, month, year ...
struct AskedView
{
    std::optional<Window> from;
    std::optional<Window> to;
    std::optional<Day> asOf; ///< the last day of what was given

    /// The window of time; an end that was not given is the dossier's.
    [[nodiscard]] Window windowIn(const Dossier &dossier) const;
    [[nodiscard]] bool hasWindow() const { return from || to; }
};

/// Reads the options; else the sentence that says what is wrong with them.
[[nodiscard]] std::variant<AskedView, std::string> parse(const ViewOptions &options);

/// The reading that was asked of a dossier, with its day; else the sentence.
[[nodiscard]] std::variant<Reading, std::string>
readingIn(const Dossier &dossier, const ViewOptions &options, const AskedView &asked);

/// The whole view, but for the figure; else the sentence. Without --from and --to it has no window.
[[nodiscard]] std::variant<View, std::string>
viewIn(const Dossier &dossier, const ViewOptions &options, const AskedView &asked);

}
