// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/progress.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// How far the opening of a file has come.
class Opening : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one")
    Q_PROPERTY(QString file READ file NOTIFY changed) ///< its name
    Q_PROPERTY(bool large READ isLarge NOTIFY changed) ///< enough to be worth telling of
    Q_PROPERTY(double share READ share NOTIFY changed) ///< of its bytes that is read, from 0 to 1
    Q_PROPERTY(QString told READ told NOTIFY changed) ///< how far, in words
    Q_PROPERTY(QString from READ from NOTIFY changed) ///< the first year of what was read, and
    Q_PROPERTY(QString to READ to NOTIFY changed) ///< the last; empty before there is any

public:
    using QObject::QObject;

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isLarge() const { return m_progress.read > 0; }
    [[nodiscard]] double share() const;
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString from() const;
    [[nodiscard]] QString to() const;
    [[nodiscard]] const Progress &progress() const { return m_progress; }

    void begin(const QString &path);
    void reach(const Progress &progress);

Q_SIGNALS:
    void changed();

private:
    QString m_file;
    Progress m_progress;
};

}
