// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace ledgerline {

namespace {

Loaded readAll(const QString &path)
{
    ReadResult result = readDossierFile(QFile::encodeName(path).toStdString());
    Loaded loaded{path, result.dossier, nullptr, std::move(result.faults)};
    if (loaded.dossier)
        loaded.index = std::make_shared<const EventIndex>(loaded.dossier);
    return loaded;
}

}

void Loader::load(const QString &path)
{
    m_loading = true;
    const int job = ++m_job;
    QThreadPool::globalInstance()->start([path, job, loader = QPointer(this)] {
        const Loaded result = readAll(path);
        // The loader is only looked at on its own thread, where it cannot go while it is used.
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                if (loader)
                    loader->finish(job, result);
            },
            Qt::QueuedConnection);
    });
}

void Loader::cancel()
{
    ++m_job;
    m_loading = false;
}

void Loader::finish(int job, const Loaded &result)
{
    if (job != m_job)
        return;
    m_loading = false;
    Q_EMIT loaded(result);
}

}
