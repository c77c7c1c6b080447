// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsheet.h"
#include "app/groupsheet.h"
#include "app/rowmodel.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// The selected event's sheet, as QML shows it.
class EventDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")
    /// The event's id in the file; it stays when the file is reloaded.
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

    /// Roles: name, value.
    Q_PROPERTY(QAbstractItemModel *facts READ facts CONSTANT)
    Q_PROPERTY(QAbstractItemModel *deadline READ deadline CONSTANT)
    Q_PROPERTY(QAbstractItemModel *pledge READ pledge CONSTANT)

    /// Roles: as the members of ClaimRow.
    Q_PROPERTY(QAbstractItemModel *claims READ claims CONSTANT)

    /// Roles: relation, event, title, date.
    Q_PROPERTY(QAbstractItemModel *links READ links CONSTANT)

    /// Roles: title, origin, address, titleInferred.
    Q_PROPERTY(QAbstractItemModel *sources READ sources CONSTANT)

    /// The events that are listed together, when several are: the first of them. Roles: relation
    /// (the kind), event, title, date. How many they are, and how many are not listed, in words.
    Q_PROPERTY(QAbstractItemModel *group READ group CONSTANT)
    Q_PROPERTY(QString groupCount READ groupCount NOTIFY groupChanged)
    Q_PROPERTY(QString groupMore READ groupMore NOTIFY groupChanged)

    /// What all of those come to, each whole (roles: name, value), and what was not added, with the
    /// reason; or that it is still to be added up.
    Q_PROPERTY(bool adding READ isAdding NOTIFY groupChanged)
    Q_PROPERTY(QAbstractItemModel *sums READ sums CONSTANT)
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY groupChanged)

public:
    explicit EventDetails(QObject *parent = nullptr);

    [[nodiscard]] QString id() const { return m_sheet.id; }
    [[nodiscard]] QString kind() const { return m_sheet.kind; }
    [[nodiscard]] QString title() const { return m_sheet.title; }
    [[nodiscard]] QString date() const { return m_sheet.date; }
    [[nodiscard]] QString notice() const { return m_sheet.notice; }
    [[nodiscard]] QString summary() const { return m_sheet.summary; }
    [[nodiscard]] QString note() const { return m_sheet.note; }
    [[nodiscard]] QAbstractItemModel *facts() { return &m_facts; }
    [[nodiscard]] QAbstractItemModel *deadline() { return &m_deadline; }
    [[nodiscard]] QAbstractItemModel *pledge() { return &m_pledge; }
    [[nodiscard]] QAbstractItemModel *claims() { return &m_claims; }
    [[nodiscard]] QAbstractItemModel *links() { return &m_links; }
    [[nodiscard]] QAbstractItemModel *sources() { return &m_sources; }
    [[nodiscard]] QAbstractItemModel *group() { return &m_group; }
    [[nodiscard]] QString groupCount() const;
    [[nodiscard]] QString groupMore() const;
    [[nodiscard]] bool isAdding() const { return m_groupSize > 0 && !m_isAdded; }
    [[nodiscard]] QAbstractItemModel *sums() { return &m_sums; }
    [[nodiscard]] QStringList refusals() const { return m_refusals; }

    void show(EventSheet sheet);
    void showGroup(GroupSheet sheet);

Q_SIGNALS:
    void changed();
    void groupChanged();

private:
    EventSheet m_sheet;
    RowModel<FactRow> m_facts;
    RowModel<FactRow> m_deadline;
    RowModel<FactRow> m_pledge;
    RowModel<ClaimRow> m_claims;
    RowModel<LinkRow> m_links;
    RowModel<SourceRow> m_sources;
    RowModel<LinkRow> m_group;
    RowModel<FactRow> m_sums;
    std::size_t m_groupSize = 0;
    bool m_isAdded = false;
    QStringList m_refusals;
};

}
