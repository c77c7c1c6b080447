// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check.h"

#include "cli/builtin.h"
#include "cli/filepoll.h"
#include "cli/print.h"
#include "cli/stopsignal.h"
#include "cli/words.h"
#include "dossier/file.h"
#include "dossier/reader.h"
#include "dossier/storyfile.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>
#include <optional>

namespace ledgerline::cli {

namespace {

/// "no faults", or how many there are of each sort.
std::string verdict(std::size_t errors, std::size_t warnings, std::size_t accepted = 0)
{
    std::vector<std::string> counts;
    if (errors > 0)
        counts.push_back(counted(errors, "error"));
    if (warnings > 0)
        counts.push_back(counted(warnings, "warning"));
    if (counts.empty())
        counts.emplace_back("no faults");
    if (accepted > 0)
        counts.push_back(counted(accepted, "warning") + " accepted");
    return listed(counts);
}

std::string summary(const ReadResult &result)
{
    const std::string faults = verdict(result.errors, result.warnings, result.accepted);
    if (!result.dossier)
        return faults;
    const Dossier &dossier = *result.dossier;
    return counted(dossier.events.size(), "event") + ", " + counted(dossier.claims.size(), "claim")
        + ", " + counted(dossier.sources.size(), "source") + ": " + faults;
}

/// What is to be said of a file.
struct Report
{
    std::string faults;
    std::string summary;
    bool isAtFault = false;

    friend bool operator==(const Report &, const Report &) = default;
};

/// A story is right when its dossier is, and it fits that.
Report reportOnStory(const std::string &file, std::string_view json, const std::string &named,
                     bool isStrict)
{
    const auto path = dossierBeside(file, named, builtinDossier());
    const ReadResult read = readDossierFile(path);
    Report report;
    if (!read.dossier) {
        for (const Fault &fault : read.faults) {
            if (fault.severity == Severity::error)
                report.faults += describe(fault, path.string()) + '\n';
        }
        report.summary = file + ": its dossier cannot be read\n";
        report.isAtFault = true;
        return report;
    }
    const StoryResult story = readStoryFile(json, *read.dossier);
    for (const Fault &fault : story.faults)
        report.faults += describe(fault, file) + '\n';
    report.isAtFault = !story.file || (isStrict && story.warnings > 0);
    report.summary = file + ": "
        + (story.file ? counted(story.file->story.scenes.size(), "scene") + ": " : std::string())
        + verdict(story.errors, story.warnings) + '\n';
    return report;
}

Report reportOn(const std::string &file, bool isStrict)
{
    const FileBytes bytes = readFile(file);
    if (const auto named = dossierOfStory(bytes.bytes))
        return reportOnStory(file, bytes.bytes, *named, isStrict);
    const ReadResult result = readDossierFile(file);
    Report report{.faults = {},
                  .summary = file + ": " + summary(result) + '\n',
                  .isAtFault = !result.dossier || (isStrict && result.warnings > 0)};
    for (const Fault &fault : result.faults)
        report.faults += describe(fault, file) + '\n';
    return report;
}

Status printReport(const Report &report)
{
    std::cerr << report.faults;
    return print(report.summary);
}

Status checkOnce(const CheckOptions &options)
{
    Status status = done;
    for (const std::string &file : options.files) {
        const Report report = reportOn(file, options.strict);
        if (printReport(report) != done || report.isAtFault)
            status = dataAtFault;
    }
    return status;
}

/// A file that is checked again when it is saved, or where it is a story, its dossier.
class Watched
{
public:
    explicit Watched(const std::string &file)
        : m_file(file)
    {
    }

    [[nodiscard]] bool hasChanged()
    {
        const bool isSaved = m_file.hasChanged();
        return (m_dossier && m_dossier->hasChanged()) || isSaved;
    }

    [[nodiscard]] Report check(bool isStrict)
    {
        followDossier(); // before it is read, or a save in between would not be noticed
        return reportOn(m_file.file(), isStrict);
    }

private:
    /// The one beside the story, there or not: the built-in one is not saved while we look.
    void followDossier()
    {
        const auto named = dossierOfStory(readFile(m_file.file()).bytes);
        const std::string path
            = named ? dossierBeside(m_file.file(), *named, {}).native() : std::string();
        if (path.empty())
            m_dossier.reset();
        else if (!m_dossier || m_dossier->file() != path)
            m_dossier.emplace(path);
    }

    FilePoll m_file;
    std::optional<FilePoll> m_dossier;
};

/// Checks again whenever a file is saved, until the process is to end.
Status watch(const CheckOptions &options)
{
    constexpr auto pause = std::chrono::milliseconds(200);
    const StopSignal stop;
    std::vector<Watched> files(options.files.begin(), options.files.end());
    std::vector<Report> reports;
    for (Watched &file : files) {
        reports.push_back(file.check(options.strict));
        if (printReport(reports.back()) != done)
            return dataAtFault;
    }
    while (!stop.comesWithin(pause)) {
        const std::vector<Report> before = reports;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].hasChanged())
                reports[i] = files[i].check(options.strict);
        }
        if (reports == before)
            continue;
        if (print("---\n") != done)
            return dataAtFault;
        for (const Report &report : reports) {
            if (printReport(report) != done)
                return dataAtFault;
        }
    }
    return done;
}

}

CLI::App &addCheck(CLI::App &program, CheckOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "check",
        "Print the faults of the files, as file:line:column: error: text [place]; up to "
            + std::to_string(limits::faults) + " errors and as many warnings of each");
    command->add_option("FILE", options.files, "Dossiers and stories to check")
        ->required()
        ->type_name("");
    command->add_flag("--strict", options.strict, "Fail on warnings as on errors");
    command->add_flag("--watch", options.watch,
                      "Check again when a file or a story's dossier is saved, until interrupted");
    return *command;
}

Status check(const CheckOptions &options)
{
    return options.watch ? watch(options) : checkOnce(options);
}

}
