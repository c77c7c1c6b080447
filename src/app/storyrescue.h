// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/storydraft.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

class QLockFile;

namespace ledgerline {

/// A story that is not saved yet, as it is kept against a crash.
struct RescuedStory
{
    StoryDraft draft;
    QString title; ///< for people
    QString dossier; ///< path of the dossier that it tells of
    QString file; ///< path of its own; empty: it was never saved
    std::string onDisk; ///< what stood there when it was read or saved last
};

/// Keeps what is unsaved in a file beside the program's own data. Each running program has files of
/// its own; those of one that has ended without saving are found by the next.
class StoryRescue
{
public:
    StoryRescue();
    ~StoryRescue();

    /// Whole or not at all; why it could not be done, nothing when it is.
    [[nodiscard]] std::string keep(const RescuedStory &story);

    /// It is saved, or given up.
    void remove();

    /// The latest one that a program left behind; it is kept by this one from then on.
    [[nodiscard]] std::optional<RescuedStory> find();

    /// Leaves it for another time, or for another program.
    void release();

private:
    [[nodiscard]] bool lock(const QString &path);

    QString m_path; ///< empty: nothing is kept
    std::unique_ptr<QLockFile> m_lock; ///< with it
};

}
