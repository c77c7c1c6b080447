// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"
#include "app/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace ledgerline {

/// An event that was found.
struct SearchHit
{
    int event = -1;
    QString title;
    QString date;
    QString kind; ///< empty where the title says it

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What a search has come to so far.
struct SearchResult
{
    std::vector<SearchHit> first; ///< in order of time
    std::size_t count = 0; ///< all of them
    bool complete = false;
};

/// Finds events by their words among those that the session shows as of its day and under its
/// filter, and goes through them. Large records are searched beside the window's own thread; what
/// was typed last wins.
class Search : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        ledgerline::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)

    /// Whether somebody looks. What is typed stays, to be looked for again.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

    /// The first of what was found. Roles: event, title, date, kind.
    Q_PROPERTY(QAbstractItemModel *hits READ hits CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY found) ///< how many there are, in words

    /// The hit that the keyboard is at; -1: there is none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    explicit Search(QObject *parent = nullptr);
    ~Search() override;

    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *hits() { return &m_hits; }
    [[nodiscard]] const std::vector<SearchHit> &rows() const { return m_hits.rows(); }
    [[nodiscard]] QString message() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool isBusy() const { return m_job && !m_result.complete; }

    void setSession(Session *session);
    void setActive(bool active);
    void setText(const QString &text);

    /// As near to this row as there are hits.
    void setCurrent(int row);

    /// Visits the current hit; if that is selected already, the next one, or with -1 the one
    /// before. While what was typed is still looked for, its first hit, as soon as that is there.
    Q_INVOKABLE void proceed(int by);

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void textChanged();
    void found();
    void currentChanged();

private:
    using Job = std::shared_ptr<std::atomic<bool>>; ///< true: nobody waits for it any more

    void forget();
    void look();
    void take(SearchResult result);

    Session *m_session = nullptr;
    bool m_active = false;
    QString m_text;
    Job m_job; ///< the latest
    SearchResult m_result; ///< but for its rows, which the model has
    bool m_outdated = false; ///< the rows are of what was typed before
    bool m_visitFirst = false;
    int m_current = -1;
    RowModel<SearchHit> m_hits;
};

}
