// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a file is to be saved, and what it is called there.
#pragma once

#include <QString>
#include <QStringList>

namespace ledgerline {

[[nodiscard]] QString documents(); ///< the user's folder

/// The folder of a file; the user's documents where that may not be written to.
[[nodiscard]] QString folderBeside(const QString &file);

/// A name in a folder with the first of some endings, whichever of them it had. Empty: that is no
/// file's name.
[[nodiscard]] QString pathIn(const QString &folder, const QString &name,
                             const QStringList &endings);

/// The first of "a.json", "a-2.json", "a-3.json" ... that a folder does not have.
[[nodiscard]] QString freeName(const QString &folder, const QString &bare, const QString &ending);

}
