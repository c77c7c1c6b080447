// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewatch.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than an editor's pause between emptying and filling a file, and well below the second
/// within which a save has to show.
constexpr auto settleTime = 150ms;

/// What is missing is looked for again after as long: the system tells nothing of a folder that is
/// gone too.
constexpr auto missingTime = 2s;

QString stateOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    return u"%1 %2 %3"_s.arg(info.lastModified().toMSecsSinceEpoch())
        .arg(info.size())
        .arg(info.metadataChangeTime().toMSecsSinceEpoch());
}

}

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    const auto wait = [this] { m_settled.start(settleTime); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::setFiles(const QStringList &files)
{
    QStringList states;
    for (const QString &file : files) {
        const qsizetype known = m_files.indexOf(file);
        states.append(known < 0 ? stateOf(file) : m_states[known]);
    }
    m_files = files;
    m_states = states;
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    rewatch();
    updateMissing();
}

void FileWatch::acknowledge(const QString &file)
{
    if (const qsizetype row = m_files.indexOf(file); row >= 0)
        m_states[row] = stateOf(file);
}

void FileWatch::look()
{
    rewatch();
    QStringList changed;
    for (qsizetype row = 0; row < m_files.size(); ++row) {
        const QString state = stateOf(m_files[row]);
        if (state.isEmpty() || state == m_states[row])
            continue; // a file that is gone comes back with the folder's next change
        m_states[row] = state;
        changed.append(m_files[row]);
    }
    updateMissing();
    for (const QString &file : std::as_const(changed))
        Q_EMIT saved(file); // which may ask for other files to be watched
}

void FileWatch::updateMissing()
{
    QStringList missing;
    for (const QString &file : std::as_const(m_files)) {
        if (!QFileInfo::exists(file))
            missing.append(file);
    }
    if (!missing.isEmpty() && !m_settled.isActive())
        m_settled.start(missingTime);
    if (std::exchange(m_missing, missing) != missing)
        Q_EMIT missingChanged();
}

/// A file that was replaced is no longer watched by the system: it has to be asked for again.
void FileWatch::rewatch()
{
    for (const QString &file : std::as_const(m_files)) {
        const QFileInfo info(file);
        if (info.exists() && !m_watcher.files().contains(file))
            m_watcher.addPath(file);
        const QString folder = info.absolutePath();
        if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
}

}
