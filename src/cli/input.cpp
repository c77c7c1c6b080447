// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "cli/builtin.h"
#include "dossier/digest.h"
#include "dossier/file.h"

#include <iostream>

namespace ledgerline::cli {

namespace {

/// Warnings are for who writes the file.
void printErrors(const std::vector<Fault> &faults, const std::string &path)
{
    for (const Fault &fault : faults) {
        if (fault.severity == Severity::error)
            std::cerr << describe(fault, path) << '\n';
    }
}

std::shared_ptr<const Dossier> openDossierAt(const std::filesystem::path &path)
{
    const ReadResult result = readDossierFile(path);
    printErrors(result.faults, path.native());
    return result.dossier;
}

}

std::filesystem::path dossierPath(const std::string &file)
{
    return file.empty() ? builtinDossier() : std::filesystem::path(file);
}

std::shared_ptr<const Dossier> openDossier(const std::string &file)
{
    return openDossierAt(dossierPath(file));
}

std::span<const Story> Stories::all() const
{
    return file ? std::span(&file->story, 1) : std::span(dossier->stories);
}

Stories openStories(const std::string &file)
{
    const FileBytes read = file.empty() ? FileBytes() : readFile(file);
    const auto named = dossierOfStory(read.bytes);
    if (!named)
        return {.dossier = openDossier(file), .file = nullptr, .sha256 = {}};
    auto dossier = openDossierAt(dossierBeside(file, *named, builtinDossier()));
    if (!dossier)
        return {};
    StoryResult story = readStoryFile(read.bytes, *dossier);
    printErrors(story.faults, file);
    if (!story.file)
        return {};
    return {
        .dossier = std::move(dossier), .file = std::move(story.file), .sha256 = sha256(read.bytes)};
}

}
