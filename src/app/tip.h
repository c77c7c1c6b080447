// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "ledger/reading.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <span>
#include <string>

namespace ledgerline {

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

/// Of one event: its title, date and what it comes to either way. Of several: how many, when, and
/// the first of them.
[[nodiscard]] Tip describeMark(const Dossier &dossier, std::span<const Index> events,
                               const std::string &language, const Reading &reading = {});

/// Of a gap: what it is, its stretch of time, what is missing there.
[[nodiscard]] Tip describeGap(const Dossier &dossier, Index gap, const std::string &language);

}
