// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace ledgerline {

/// Writes a figure to one file a format, each when the window has nothing else to do. What it
/// writes and where is as it was when that began, whatever is chosen meanwhile.
class FigureWriter : public QObject
{
    Q_OBJECT

public:
    explicit FigureWriter(QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_clock.isActive(); }
    [[nodiscard]] int done() const { return static_cast<int>(m_done); } ///< files
    [[nodiscard]] int count() const { return static_cast<int>(m_formats.size()); } ///< files

    void start(FigureRequest figure, const QStringList &formats, const QString &folder);

    /// Leaves the files that are whole.
    void cancel();

Q_SIGNALS:
    void progressed();
    void ended(const QString &message, bool failed); ///< how it went

private:
    void writeNext();
    void finish(const QString &message, bool failed = false);

    QTimer m_clock;
    std::optional<FigureRequest> m_figure; ///< while it is written
    QStringList m_formats;
    QString m_folder;
    qsizetype m_done = 0;
};

}
