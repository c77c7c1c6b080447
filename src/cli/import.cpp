// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import.h"

#include "cli/outputfile.h"
#include "cli/print.h"
#include "cli/words.h"
#include "dossier/file.h"
#include "formats/dossierfrom.h"
#include "formats/trial.h"
#include "ledger/machinetext.h"
#include "ledger/wording.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <optional>
#include <utility>

namespace ledgerline::cli {

namespace {

constexpr std::string_view recognise = "auto";

std::vector<std::string> formatIds()
{
    std::vector<std::string> ids{std::string(recognise)};
    for (const ForeignFormat &format : foreignFormats())
        ids.emplace_back(format.id);
    return ids;
}

std::vector<std::string> fieldWords()
{
    std::vector<std::string> words;
    for (const FieldName &field : fieldNames)
        words.emplace_back(field.name);
    return words;
}

/// The field that "title=Headline" begins with.
std::optional<Field> fieldAt(std::string_view text)
{
    return fieldNamed(text.substr(0, text.find('=')));
}

/// Reads "title=Headline,start=Date" into `columns`: a comma that no field follows is part of a
/// column's name. False where no field stands at the beginning.
bool readMap(std::string_view text, std::vector<MappedColumn> &columns)
{
    while (!text.empty()) {
        const auto field = fieldAt(text);
        const auto sign = text.find('=');
        if (!field || sign == std::string_view::npos)
            return false;
        std::size_t end = text.find(',', sign);
        while (end != std::string_view::npos && !fieldAt(text.substr(end + 1)))
            end = text.find(',', end + 1);
        columns.push_back({*field, std::string(text.substr(sign + 1, end - sign - 1))});
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return true;
}

std::variant<ImportOptions, std::string> optionsOf(const ImportCall &call)
{
    ImportOptions options{.fileName = std::filesystem::path(call.file).filename().native(),
                          .title = call.title,
                          .language = call.language,
                          .timezone = call.timezone,
                          .edition = call.edition,
                          .mapping = {}};
    for (const std::string &map : call.map) {
        if (!readMap(map, options.mapping.columns)) {
            return "--map " + map + ": write it as FIELD=COLUMN; the fields are "
                + listed(fieldWords());
        }
    }
    if (!call.dates.empty()) {
        options.mapping.dates
            = call.dates == "day-first" ? DateOrder::dayFirst : DateOrder::monthFirst;
    }
    if (std::string complaint = complaintAbout(options); !complaint.empty())
        return complaint;
    return options;
}

/// "FILE:12: ", "FILE: item 12: ", or "FILE: ".
std::string placeOf(const Remark &remark, const Foreign &foreign, const std::string &file)
{
    if (remark.line == 0)
        return file + ": ";
    return foreign.place == Place::line ? file + ':' + std::to_string(remark.line) + ": "
                                        : file + ": item " + std::to_string(remark.line) + ": ";
}

Json toJson(const std::vector<Remark> &remarks, const Foreign &foreign)
{
    Json rows = Json::array();
    for (const Remark &remark : remarks) {
        Json row;
        if (remark.line != 0)
            row[foreign.place == Place::line ? "line" : "item"] = remark.line;
        row["reason"] = remark.text;
        rows.push_back(std::move(row));
    }
    return rows;
}

Status report(const ImportCall &call, const ForeignFormat &format, const Trial &trial)
{
    const Foreign &foreign = trial.foreign;
    const std::size_t created = trial.dossier ? trial.dossier->events.size() : 0;
    if (call.json) {
        const Json report{{"file", call.file},
                          {"format", format.id},
                          {"output", call.output},
                          {"rows", foreign.rows},
                          {"created", created},
                          {"skipped", toJson(foreign.skipped, foreign)},
                          {"warnings", toJson(foreign.warnings, foreign)}};
        return print(report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
    }
    const std::string rows = foreign.place == Place::line ? "row" : "item";
    return print(call.output + ": created " + counted(created, "event") + ", skipped "
                 + describe(static_cast<std::int64_t>(foreign.skipped.size())) + " of "
                 + counted(foreign.rows, rows) + " (" + std::string(format.name) + ")\n");
}

void printRemarks(const ImportCall &call, const Foreign &foreign)
{
    for (const Remark &remark : foreign.skipped)
        std::cerr << placeOf(remark, foreign, call.file) + remark.text + '\n';
    for (const Remark &remark : foreign.warnings)
        std::cerr << placeOf(remark, foreign, call.file) + "warning: " + remark.text + '\n';
}

Status importBytes(const ImportCall &call, const std::string &bytes, const ImportOptions &options)
{
    const ForeignFormat *format
        = call.format == recognise ? formatOf(bytes, call.file) : formatNamed(call.format);
    if (!format) {
        return fail(dataAtFault,
                    call.file + ": this is in no format that is known by its content; name one of "
                        + listed(formatIds()));
    }
    if (!options.mapping.columns.empty() && !format->isMapped)
        return fail(callAtFault, "--map is for tables; this is a " + std::string(format->name));
    const auto tried = tryImport(*format, bytes, options);
    if (const auto *fault = std::get_if<Fault>(&tried)) {
        std::cerr << describe(*fault, call.file) << '\n';
        return dataAtFault;
    }
    const auto &trial = std::get<Trial>(tried);
    if (!call.json)
        printRemarks(call, trial.foreign);
    if (!trial.dossier) {
        if (call.json)
            (void)report(call, *format, trial);
        return fail(dataAtFault, call.file + ": there is no event to be taken; nothing is written");
    }
    if (const std::string problem = saveFile(call.output, trial.text); !problem.empty())
        return fail(dataAtFault, call.output + ": cannot be written: " + problem);
    return report(call, *format, trial);
}

}

CLI::App &addImport(CLI::App &program, ImportCall &call)
{
    CLI::App *command
        = program.add_subcommand("import", "Write a dossier of what another program's file says");
    command
        ->add_option("FORMAT", call.format,
                     "What the file is written in; auto: found by its content")
        ->required()
        ->check(CLI::IsMember(formatIds()))
        ->type_name("");
    command->add_option("FILE", call.file, "The file to read")->required()->type_name("");
    command->add_option("-o,--output", call.output, "The dossier to write")
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--map", call.map,
                     "What a table's columns mean where their names do not tell: title=Headline; "
                     "several parted by commas. The fields: "
                         + listed(fieldWords()))
        ->allow_extra_args(false)
        ->type_name("FIELD=COLUMN");
    command
        ->add_option("--dates", call.dates,
                     "Which number of 03/04/2025 is the day, where the other dates do not tell")
        ->check(CLI::IsMember({"day-first", "month-first"}))
        ->type_name("ORDER");
    command->add_option("--title", call.title, "The dossier's title (default: the file's own)")
        ->type_name("TEXT");
    command->add_option("--lang", call.language, "The language of its texts")
        ->type_name("TAG")
        ->capture_default_str();
    command->add_option("--timezone", call.timezone, "The clock of times without a zone")
        ->type_name("ZONE")
        ->capture_default_str();
    command
        ->add_option("--edition", call.edition,
                     "The day on which it was closed (default: the last in the data)")
        ->type_name("DATE");
    command->add_flag("--force", call.force, "Replace the dossier if there is one");
    command->add_flag("--json", call.json, "Print the report as JSON");
    return *command;
}

Status importFile(const ImportCall &call)
{
    const auto options = optionsOf(call);
    if (const auto *complaint = std::get_if<std::string>(&options))
        return fail(callAtFault, *complaint);
    if (const std::string wrong = complaintAboutOutput(call.output, call.file, call.force);
        !wrong.empty())
        return fail(callAtFault, wrong);
    const FileBytes file = readFile(call.file);
    if (!file.problem.empty())
        return fail(dataAtFault, call.file + ": " + file.problem);
    return importBytes(call, file.bytes, std::get<ImportOptions>(options));
}

}
