// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsheet.h"
#include "app/latestjob.h"
#include "app/rowmodel.h"
#include "ledger/comparison.h"
#include "timeline/view.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace ledgerline {

/// A number on the axis that all totals of its measure share, from 0 to 1.
struct Span
{
    double low = 0;
    double high = 0; ///< 1 where it is open
    bool open = false;

    friend bool operator==(const Span &, const Span &) = default;
};

/// A sum that is told otherwise in the one view than in the other.
struct ComparedRow
{
    QString title; ///< "Prisoners exchanged to Ruritania"
    QString first; ///< "at least 1,205"; "none recorded"
    QString second;
    QString difference; ///< "+390 to +400"
    Span firstSpan;
    Span secondSpan;

    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// What a comparison came to, as the window shows it.
struct ComparedRows
{
    QString first; ///< the two views in words
    QString second;
    std::vector<ComparedRow> totals;
    std::vector<LinkRow> events; ///< the first of them
    std::vector<LinkRow> pledges;
    std::size_t eventCount = 0; ///< of all of them
    std::size_t pledgeCount = 0;
};

/// A view that was pinned, set against the one that is shown now: what differs between two
/// readings, two days, two stretches of time.
class ComparisonModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// Whether a view is pinned.
    Q_PROPERTY(bool active READ isActive NOTIFY changed)

    /// The two views in words.
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString second READ second NOTIFY changed)

    /// Whether both are the same view: then nothing can differ.
    Q_PROPERTY(bool same READ isSame NOTIFY changed)

    /// Roles: as the members of ComparedRow, with firstLow, firstHigh, firstOpen for a span.
    Q_PROPERTY(QAbstractItemModel *totals READ totals CONSTANT)

    /// The first of them. Roles: relation (what changed), event, title, date. How many are not
    /// listed, in words.
    Q_PROPERTY(QAbstractItemModel *events READ events CONSTANT)
    Q_PROPERTY(QAbstractItemModel *pledges READ pledges CONSTANT)
    Q_PROPERTY(QString moreEvents READ moreEvents NOTIFY changed)
    Q_PROPERTY(QString morePledges READ morePledges NOTIFY changed)

public:
    explicit ComparisonModel(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_pinned.has_value(); }
    [[nodiscard]] QString first() const { return m_first; }
    [[nodiscard]] QString second() const { return m_second; }
    [[nodiscard]] bool isSame() const { return m_same; }
    [[nodiscard]] QAbstractItemModel *totals() { return &m_totals; }
    [[nodiscard]] QAbstractItemModel *events() { return &m_events; }
    [[nodiscard]] QAbstractItemModel *pledges() { return &m_pledges; }
    [[nodiscard]] QString moreEvents() const { return m_moreEvents; }
    [[nodiscard]] QString morePledges() const { return m_morePledges; }

    /// Takes a view with a window as the first of two. Another edition of the dossier keeps it.
    void pin(View view);
    void clear();

    /// What is shown now. Does nothing while no view is pinned; clears it when the dossier does not
    /// know its reading. Large records are compared beside the window's thread; until that has
    /// ended the rows stay, and with them what they tell of.
    void show(const std::shared_ptr<const Dossier> &dossier, const std::string &language,
              const Setting &now);

Q_SIGNALS:
    void changed();

private:
    void fill(const ComparedRows &rows);

    std::optional<View> m_pinned;
    QString m_first;
    QString m_second;
    QString m_moreEvents;
    QString m_morePledges;
    bool m_same = true;
    RowModel<ComparedRow> m_totals;
    RowModel<LinkRow> m_events;
    RowModel<LinkRow> m_pledges;
    LatestJob<ComparedRows> m_job;
};

}
