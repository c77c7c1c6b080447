// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openfile.h"

#include <QFileInfo>

namespace ledgerline {

OpenFile::OpenFile(QObject *parent)
    : QObject(parent)
{
    connect(&m_watch, &FileWatch::saved, this, &OpenFile::load);
    connect(&m_loader, &Loader::loaded, this, [this](const Loaded &result) {
        Q_EMIT loaded(result);
        Q_EMIT loadingChanged();
    });
}

void OpenFile::load(const QString &path)
{
    m_asked = QFileInfo(path).absoluteFilePath();
    watch(); // before it is read: a save in the meantime must not be missed
    m_loader.load(m_asked, dossiersAtHand());
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
    m_asked = m_path;
    watch();
    Q_EMIT loadingChanged();
}

void OpenFile::keep(const Loaded &result)
{
    m_path = result.path;
    if (result.view)
        m_asked = m_path; // a figure is not what is open
    if (!isBuiltIn())
        m_recent.add(m_path);
    watch();
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

/// The open file, and the one at fault too: mending it opens it.
void OpenFile::watch()
{
    QStringList files;
    if (!m_path.isEmpty())
        files.append(m_path);
    if (!m_asked.isEmpty() && m_asked != m_path)
        files.append(m_asked);
    m_watch.setFiles(files);
}

}
