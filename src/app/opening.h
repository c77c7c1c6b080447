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
    Q_PROPERTY(bool large READ isLarge NOTIFY changed) ///< so that it takes a while
    Q_PROPERTY(bool another READ isAnother NOTIFY changed) ///< than what is open
    Q_PROPERTY(QString file READ file NOTIFY changed) ///< its name
    Q_PROPERTY(double share READ share NOTIFY changed) ///< of its bytes that is read, from 0 to 1
    Q_PROPERTY(QString told READ told NOTIFY changed) ///< how far, in words
    Q_PROPERTY(QString from READ from NOTIFY changed) ///< the first year of what was read, and
    Q_PROPERTY(QString to READ to NOTIFY changed) ///< the last; empty when there is no other

public:
    using QObject::QObject;

    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool isAnother() const { return m_isAnother; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] double share() const;
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString from() const;
    [[nodiscard]] QString to() const;
    [[nodiscard]] const Glimpse &glimpse() const { return m_progress.glimpse; }

    void begin(const QString &path, bool isAnother);
    void reach(const Progress &progress);
    void end();

Q_SIGNALS:
    void changed();

private:
    bool m_isAnother = false;
    QString m_file;
    Progress m_progress; ///< of a size of 0 while nothing is opened
};

}
