// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openfile.h"

#include <QFileInfo>

#include <utility>

namespace ledgerline {

OpenFile::OpenFile(QObject *parent)
    : QObject(parent)
{
    connect(&m_watch, &FileWatch::saved, this, &OpenFile::followSave);
    connect(&m_watch, &FileWatch::missingChanged, this, &OpenFile::missingChanged);
    connect(&m_loader, &Loader::loaded, this, &OpenFile::finish);
    connect(&m_loader, &Loader::reached, &m_opening, &Opening::reach);
}

QString OpenFile::missing() const
{
    for (const QString &file : m_watch.missing()) {
        if (file == m_path || file == m_story)
            return QFileInfo(file).fileName();
    }
    return {};
}

void OpenFile::load(const QString &path)
{
    m_following = false;
    m_asked = QFileInfo(path).absoluteFilePath();
    watch(); // before it is read: a save in the meantime must not be missed
    m_loader.load(m_asked, {m_builtIn, dossiersAtHand()}, m_showing());
    m_opening.begin(m_asked, m_asked != opened());
    Q_EMIT loadingChanged();
}

void OpenFile::loadAgain()
{
    if (!m_asked.isEmpty())
        load(m_asked);
}

void OpenFile::cancel()
{
    m_loader.cancel();
    m_opening.end();
    m_asked = opened();
    watch();
    Q_EMIT loadingChanged();
}

void OpenFile::finish(const Loaded &result)
{
    m_opening.end();
    if (result.foreign && m_importing && !m_following) {
        if (m_atFault == result.path)
            m_atFault.clear();
        cancel(); // what is open stays
        Q_EMIT foreignFound(result);
        return;
    }
    m_atFault = result.dossier ? QString() : result.path;
    watch();
    if (!m_holding || m_path.isEmpty())
        Q_EMIT loaded(result);
    else if (result.dossier)
        m_waiting = result;
    else
        Q_EMIT refused(result);
    Q_EMIT loadingChanged();
}

void OpenFile::takeWaiting()
{
    if (m_waiting)
        Q_EMIT loaded(*std::exchange(m_waiting, std::nullopt));
}

/// Reads a story and its dossier together, whichever of them was saved: the one has to fit the
/// other.
void OpenFile::followSave(const QString &file)
{
    load(file == m_asked || file == m_atFault ? m_asked : opened());
    m_following = true;
}

void OpenFile::keep(const Loaded &result)
{
    m_path = result.path;
    m_story = result.storyPath;
    if (result.view)
        m_asked = m_path; // a figure is not what is open
    if (opened() != m_builtIn)
        m_recent.add(opened());
    watch();
}

void OpenFile::keepStory(const QString &path)
{
    m_story = path;
    m_asked = path;
    m_recent.add(path);
    if (m_atFault == path)
        m_atFault.clear();
    watch();
    m_watch.acknowledge(path);
}

/// Where the dossier of a figure may be, the likeliest first.
QStringList OpenFile::dossiersAtHand() const
{
    QStringList files{m_path, m_builtIn};
    for (const RecentFile &file : m_recent.rows())
        files.append(file.path);
    files.removeAll(QString());
    files.removeDuplicates();
    return files;
}

/// What is open, and what is at fault too: mending it opens it.
void OpenFile::watch()
{
    QStringList files{m_path, m_story, m_asked, m_atFault};
    files.removeAll(QString());
    files.removeDuplicates();
    m_watch.setFiles(files);
}

}
