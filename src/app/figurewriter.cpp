// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurewriter.h"

#include "app/plaintext.h"
#include "figure/export.h"

#include <QDir>

#include <utility>

namespace ledgerline {

FigureWriter::FigureWriter(QObject *parent)
    : QObject(parent)
{
    m_clock.setInterval(0);
    connect(&m_clock, &QTimer::timeout, this, &FigureWriter::writeNext);
}

void FigureWriter::start(FigureRequest figure, const QStringList &formats, const QString &folder)
{
    m_figure = std::move(figure);
    m_formats = formats;
    m_folder = folder;
    m_done = 0;
    if (!QDir().mkpath(m_folder)) {
        finish(tr("The folder “%1” cannot be made.").arg(m_folder), true);
        return;
    }
    m_clock.start();
    Q_EMIT progressed();
}

void FigureWriter::writeNext()
{
    if (m_done >= m_formats.size()) {
        finish(done() == 1 ? tr("1 file written to %1.").arg(m_folder)
                           : tr("%1 files written to %2.").arg(done()).arg(m_folder));
        return;
    }
    const QString &format = m_formats[m_done];
    const QString file = toQString(fileName(m_figure->view.figure, format.toStdString()));
    const QString problem = exportFigure(*m_figure, format, m_folder + u'/' + file);
    if (!problem.isEmpty()) {
        finish(problem, true);
        return;
    }
    ++m_done;
    Q_EMIT progressed();
}

void FigureWriter::cancel()
{
    if (isBusy())
        finish(tr("Stopped after %1 of %2 files.").arg(done()).arg(count()));
}

void FigureWriter::finish(const QString &message, bool failed)
{
    m_clock.stop();
    m_figure.reset();
    Q_EMIT ended(message, failed);
}

}
