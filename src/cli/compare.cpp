// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare.h"

#include <CLI/CLI.hpp>

namespace ledgerline::cli {

namespace {

constexpr auto group = "What --compare holds against it (as above where not given)";

void add(CLI::App &command, CLI::Option &compare, const std::string &name,
         std::optional<std::string> &value, const std::string &help, const std::string &type)
{
    command.add_option(name, value, help)->needs(&compare)->type_name(type)->group(group);
}

}

void addSecondOptions(CLI::App &command, SecondOptions &options, CLI::Option &compare)
{
    add(command, compare, "--and-reading", options.reading, "The other reading", "NAME");
    add(command, compare, "--and-as-of", options.asOf,
        "The other day up to which what was reported counts", "DATE");
    add(command, compare, "--and-from", options.from, "The beginning of the other window", "DATE");
    add(command, compare, "--and-to", options.to, "The end of the other window", "DATE");
}

std::variant<Setting, std::string> secondSetting(const Dossier &dossier, const ViewOptions &first,
                                                 const SecondOptions &options)
{
    if (options.isEmpty()) {
        return "--compare needs what to compare with: --and-reading, --and-as-of, --and-from or "
               "--and-to";
    }
    ViewOptions second = first;
    second.prefix = "--and-";
    if (options.from)
        second.from = options.from;
    if (options.to)
        second.to = options.to;
    if (options.asOf)
        second.asOf = options.asOf;
    second.reading = options.reading.value_or(first.reading);
    const auto asked = parse(second);
    if (const auto *error = std::get_if<std::string>(&asked))
        return *error;
    const auto &view = std::get<AskedView>(asked);
    const auto reading = readingIn(dossier, second, view);
    if (const auto *error = std::get_if<std::string>(&reading))
        return *error;
    return Setting{.window = view.windowIn(dossier), .reading = std::get<Reading>(reading)};
}

}
