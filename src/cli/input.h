// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/reader.h"
#include "dossier/storyfile.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace ledgerline::cli {

/// The file that a dossier is read from: `file`, or the built-in one where that is empty.
[[nodiscard]] std::filesystem::path dossierPath(const std::string &file);

/// The dossier of a file, or the built-in one where `file` is empty. Prints its errors
/// on standard error; null when there is any.
[[nodiscard]] std::shared_ptr<const Dossier> openDossier(const std::string &file);

/// The stories of a dossier, or the one of a file of its own.
struct Stories
{
    std::shared_ptr<const Dossier> dossier; ///< null when there is any error
    std::shared_ptr<const StoryFile> file; ///< null when they stand in the dossier
    std::string sha256; ///< of that file

    [[nodiscard]] std::span<const Story> all() const;
};

/// Those of a file, which may be a dossier or a story. Otherwise like openDossier().
[[nodiscard]] Stories openStories(const std::string &file);

}
