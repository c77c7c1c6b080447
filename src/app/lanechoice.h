// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace ledgerline {

class Session;

/// Which lanes the view that is shown hides, and how to see all of them again.
class LaneChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    Q_PROPERTY(int hidden READ countHidden NOTIFY changed) ///< how many

    /// px, in which those that are shown can just be read.
    Q_PROPERTY(double leastHeight READ leastHeight NOTIFY changed)

public:
    explicit LaneChoice(Session &session);

    [[nodiscard]] const std::vector<Index> &hidden() const { return m_hidden; }
    [[nodiscard]] int countHidden() const { return static_cast<int>(m_hidden.size()); }

    [[nodiscard]] double leastHeight() const;

    /// These and no others, in the view that comes to be shown.
    void hide(std::vector<Index> lanes);

    /// Lets the lanes come; nothing else moves.
    Q_INVOKABLE void showAll();

    /// All of the record: all of its time, in all of its lanes. A scene that is being worked on
    /// keeps the lanes that it hides: they are part of what it says.
    Q_INVOKABLE void showEverything();

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    std::vector<Index> m_hidden;
};

}
