// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counting.h"
#include "dossier/progress.h"
#include "dossier/storyfile.h"
#include "formats/format.h"
#include "timeline/view.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ledgerline {

/// A file that is no dossier, but could be imported.
struct ForeignFile
{
    const ForeignFormat *format = nullptr;
    std::string bytes;
};

/// What reading a file came to.
struct Loaded
{
    QString path; ///< of the dossier; of the file at fault when there is none
    std::shared_ptr<const Dossier> dossier; ///< null when a file is at fault
    Counted counted; ///< with the dossier: as it is to be shown, but for the account
    std::vector<Fault> faults;
    std::optional<View> view; ///< of the exported figure that was opened
    std::vector<Day> days = {}; ///< with the dossier: those on which something became known
    std::shared_ptr<const StoryFile> story = {}; ///< when that was opened
    QString storyPath = {}; ///< with the story
    std::shared_ptr<const ForeignFile> foreign = {}; ///< beside the faults that it has as a dossier
};

/// Where the dossier may be that a figure or a story tells of.
struct Places
{
    QString builtIn; ///< empty: there is none
    QStringList dossiers; ///< the likeliest first
};

/// Reads dossiers beside the window's own thread, so that a large file does not stop it.
class Loader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Loader() override { cancel(); }

    /// Reads the file and tells it by loaded(), and by reached() how far a large one has come. A
    /// reading that is still under way is ended.
    /// Of an exported figure the dossier is read that it was drawn from, if it is among these; of a
    /// story the one that it names. A figure's is counted by its own view, others by the one given.
    void load(const QString &path, const Places &places, const View &view);

    /// Ends the reading that is under way.
    void cancel();

    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void reached(const ledgerline::Progress &progress);
    void loaded(const ledgerline::Loaded &result);

private:
    void reach(int job, const Progress &progress);
    void finish(int job, const Loaded &result);

    int m_job = 0; ///< the latest one; results of others are late
    bool m_loading = false;
    std::stop_source m_stop; ///< of the latest one
};

}
