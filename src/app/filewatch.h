// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ledgerline {

/// Tells when a file is saved, however an editor does it: written in place, or replaced by a new
/// file of the same name, or removed and made again.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches these files and no others.
    void setFiles(const QStringList &files);
    [[nodiscard]] QStringList files() const { return m_files; }

    /// Those that are not where they were: deleted, renamed, or on a disk that is gone.
    [[nodiscard]] QStringList missing() const { return m_missing; }

    /// What this program has saved itself is no news.
    void acknowledge(const QString &file);

Q_SIGNALS:
    /// The file has another size, time or place on the disk than before, and has been left alone
    /// for a moment: a save that is under way is waited for.
    void saved(const QString &file);
    void missingChanged();

private:
    void look();
    void rewatch();
    void updateMissing();

    QStringList m_files;
    QStringList m_states; ///< of each file, as last told
    QStringList m_missing;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

}
