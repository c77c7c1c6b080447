// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace ledgerline {

/// Which event is selected (the side pane tells it), which one has the keyboard, and which several
/// are listed together (the members of a cluster, or what a number stands on). Rows of the
/// dossier's events; -1 is none.
class Selection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")
    Q_PROPERTY(int event READ eventRow NOTIFY changed)
    Q_PROPERTY(int focus READ focusRow NOTIFY focusChanged)
    Q_PROPERTY(QString groupTitle READ groupTitle NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Index selected() const { return m_event; }
    [[nodiscard]] Index focus() const { return m_focus; }
    [[nodiscard]] const std::vector<Index> &group() const { return *m_group; }

    /// The same, another object where it is another group: it may be most of a large record.
    [[nodiscard]] std::shared_ptr<const std::vector<Index>> sharedGroup() const { return m_group; }
    [[nodiscard]] QString groupTitle() const { return m_groupTitle; }
    [[nodiscard]] int eventRow() const;

    /// Whether selectGroup() with these events would select what is selected.
    [[nodiscard]] bool isOf(const std::vector<Index> &events) const;
    [[nodiscard]] int focusRow() const;

    /// Selects one event; it has the keyboard then too. The group stays, to go back to.
    Q_INVOKABLE void select(int event);

    /// Lists several events under a heading; a single one is selected.
    void selectGroup(std::vector<Index> events, const QString &title);

    /// Back from one event to the group that it was chosen from.
    Q_INVOKABLE void backToGroup();

    void setFocus(Index event);
    Q_INVOKABLE void clear();

    void assign(Index event, Index focus, std::vector<Index> group);

    /// To another edition of the dossier: everything by its new row, as far as it is there.
    void follow(const Dossier &from, const Dossier &to);

Q_SIGNALS:
    void changed();
    void focusChanged();

private:
    void setGroup(std::vector<Index> events, const QString &title);

    Index m_event = none;
    Index m_focus = none;
    std::shared_ptr<const std::vector<Index>> m_group = std::make_shared<std::vector<Index>>();
    QString m_groupTitle;
};

}
