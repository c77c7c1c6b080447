// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filewatch.h"
#include "app/loader.h"
#include "app/recentfiles.h"

#include <QObject>

namespace ledgerline {

/// Which file is open and which is to be: reads it, watches it and remembers it.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    explicit OpenFile(QObject *parent = nullptr);

    /// The dossier that is open; empty before the first.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isBuiltIn() const { return m_path == m_builtIn; }
    [[nodiscard]] QString builtIn() const { return m_builtIn; }
    void setBuiltIn(const QString &path) { m_builtIn = path; }
    [[nodiscard]] bool isLoading() const { return m_loader.isLoading(); }
    [[nodiscard]] RecentFiles &recent() { return m_recent; }

    /// A dossier or an exported figure. What it comes to is told by loaded().
    void load(const QString &path);
    void loadAgain(); ///< what was asked for last
    void cancel();

    /// The dossier that was read is shown now.
    void keep(const Loaded &result);

Q_SIGNALS:
    void loaded(const ledgerline::Loaded &result);
    void loadingChanged();

private:
    [[nodiscard]] QStringList dossiersAtHand() const;
    void watch();

    QString m_builtIn;
    QString m_path;
    QString m_asked; ///< of the file that was to be opened last
    RecentFiles m_recent;
    Loader m_loader;
    FileWatch m_watch;
};

}
