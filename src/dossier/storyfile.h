// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Stories in files of their own ("talks.story.json"): one story about a dossier that lies
/// elsewhere.
#pragma once

#include "dossier/dossier.h"
#include "dossier/fault.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct StoryFile
{
    std::string dossier; ///< path of the dossier's file, relative to this one's folder
    Story story; ///< its extras are rows of the next
    std::vector<Extra> extras;
    std::shared_ptr<const Pool> pool;
};

struct StoryResult
{
    std::shared_ptr<const StoryFile> file; ///< null when there is any error
    std::vector<Fault> faults; ///< in file order
    std::size_t errors = 0; ///< all of them, however many are listed; so the next
    std::size_t warnings = 0;
};

/// The dossier that a story tells of, as its file names it; none when the text is no story, empty
/// when it is one that names none.
[[nodiscard]] std::optional<std::string> dossierOfStory(std::string_view json);

/// Where the dossier lies that a story's file names: beside it, or else, where nothing of that name
/// is there, the built-in one if it is called so.
[[nodiscard]] std::filesystem::path dossierBeside(const std::filesystem::path &story,
                                                  const std::string &named,
                                                  const std::filesystem::path &builtIn);

/// Reads a story (format 1) about a dossier: its lanes and parties must be there. Never throws but
/// for want of memory; its faults are reported in one run.
[[nodiscard]] StoryResult readStoryFile(std::string_view json, const Dossier &dossier);

}
