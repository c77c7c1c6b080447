// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a story's file is to lie, and what it is called there.
#pragma once

#include <QString>

#include <string>

namespace ledgerline {

class Session;
class StoryEditor;

/// Beside the dossier; among the user's documents where that cannot be, as with the built-in one.
[[nodiscard]] QString folderFor(const Session &session);

/// By the title, else by the id: "fifty-days.story.json".
[[nodiscard]] QString nameFor(const StoryEditor &editor);

/// With the ending that tells a story's file from a dossier's. Empty: that is no file's name.
[[nodiscard]] QString storyPath(const QString &folder, const QString &name);

/// The dossier as a story in a folder names it.
[[nodiscard]] std::string dossierFrom(const QString &folder, const Session &session);

}
