// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filewatch.h"
#include "app/loader.h"
#include "app/opening.h"
#include "app/recentfiles.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace ledgerline {

/// Which file is open and which is to be: reads it, watches it and remembers it.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    explicit OpenFile(QObject *parent = nullptr);

    /// The dossier that is open; empty before the first.
    [[nodiscard]] QString path() const { return m_path; }

    /// The story's file that is open with it; empty: none.
    [[nodiscard]] QString story() const { return m_story; }
    [[nodiscard]] bool isBuiltIn() const { return m_path == m_builtIn; }
    [[nodiscard]] QString builtIn() const { return m_builtIn; }
    void setBuiltIn(const QString &path) { m_builtIn = path; }
    [[nodiscard]] bool isLoading() const { return m_loader.isLoading(); }

    /// The name of what is open and no longer where it was; empty: all is there.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] Opening &opening() { return m_opening; }
    [[nodiscard]] RecentFiles &recent() { return m_recent; }

    /// A dossier, a story or an exported figure. What it comes to is told by loaded().
    void load(const QString &path);
    void loadAgain(); ///< what was asked for last
    void cancel();

    /// The dossier that was read is shown now.
    void keep(const Loaded &result);

    /// A story about the dossier that is open was written there, and is open now.
    void keepStory(const QString &path);

    /// While it holds, what is read beside something that is open is not told by loaded(): a good
    /// one waits for takeWaiting(), and one at fault is told by refused().
    void setHolding(bool holding) { m_holding = holding; }

    /// Whether a foreign file that the user opens is told by foreignFound(); else it is at fault,
    /// as it is where a file that is followed becomes one.
    void setImporting(bool importing) { m_importing = importing; }
    void takeWaiting();

    /// Asks what a dossier that is read from now on is to be shown with.
    void setShowing(std::function<View()> showing) { m_showing = std::move(showing); }

Q_SIGNALS:
    void loaded(const ledgerline::Loaded &result);
    void refused(const ledgerline::Loaded &result);
    void foreignFound(const ledgerline::Loaded &result);
    void loadingChanged();
    void missingChanged();

private:
    /// What was opened to have what is open.
    [[nodiscard]] QString opened() const { return m_story.isEmpty() ? m_path : m_story; }
    [[nodiscard]] QStringList dossiersAtHand() const;
    void finish(const Loaded &result);
    void followSave(const QString &file);
    void watch();

    QString m_builtIn;
    QString m_path;
    QString m_story;
    QString m_asked; ///< of the file that was to be opened last
    QString m_atFault; ///< what kept it from being opened; empty: nothing
    std::function<View()> m_showing = [] { return View(); };
    bool m_holding = false;
    bool m_importing = true;
    bool m_following = false; ///< a save is read, not what the user has asked for
    std::optional<Loaded> m_waiting;
    RecentFiles m_recent;
    Loader m_loader;
    Opening m_opening;
    FileWatch m_watch;
};

}
