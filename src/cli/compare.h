// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/viewoptions.h"
#include "ledger/comparison.h"

#include <optional>
#include <string>
#include <variant>

namespace CLI {
class App;
class Option;
}

namespace ledgerline::cli {

/// The second of two settings that are compared, as it is typed; what is not given is as in the
/// first.
struct SecondOptions
{
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> reading;
    std::optional<std::string> asOf;

    [[nodiscard]] bool isEmpty() const { return !from && !to && !reading && !asOf; }
};

/// Declares --and-from, --and-to, --and-reading and --and-as-of, which need the option `compare`.
void addSecondOptions(CLI::App &command, SecondOptions &options, CLI::Option &compare);

/// The second setting; else the sentence that says what is wrong with it.
[[nodiscard]] std::variant<Setting, std::string>
secondSetting(const Dossier &dossier, const ViewOptions &first, const SecondOptions &options);

}
