// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

struct MarkWords;

/// What a mark says when the pointer rests on it or the keyboard stands on it. Plain text; also
/// the mark's name and value for assistive tools.
struct Tip
{
    Q_GADGET
    QML_VALUE_TYPE(tip)
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QList<QString> lines MEMBER lines)

public:
    QString heading;
    QString date;
    QStringList lines; ///< quantities by direction, or the members of a cluster

    friend bool operator==(const Tip &, const Tip &) = default;
};

/// The ledger's words for QML.
[[nodiscard]] Tip toTip(const MarkWords &words);

}
