// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search.h"

#include "app/plaintext.h"
#include "dossier/eventsearch.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 300;

/// So many events are searched within a frame.
constexpr std::size_t small = 5'000;

/// After so many a search looks whether it is still wanted, and after how many it tells.
constexpr Index chunk = 4'096;
constexpr Index report = 64 * chunk;

/// All that a search needs on a thread of its own.
struct Question
{
    std::shared_ptr<const EventIndex> index;
    std::string words;
    std::string language;
};

SearchHit hitOf(const Question &question, Index event)
{
    const Event &row = question.index->dossier().events[event];
    QString title = textIn(row.title, question.language);
    QString kind = kindBeside(row.kind, title);
    return {toRow(event), std::move(title), toQString(describe(*row.when)), std::move(kind)};
}

void answer(const Question &question, const std::atomic<bool> &cancelled,
            const std::function<void(const SearchResult &)> &tell)
{
    const Dossier &dossier = question.index->dossier();
    EventSearch search(dossier, question.words);
    SearchResult result;
    // In order of time: what was told stays the beginning of what is told later.
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (event % chunk == 0 && cancelled)
            return;
        if (event % report == 0 && event > 0)
            tell(result);
        if (!question.index->itemOf(event) || !search.finds(event))
            continue;
        if (++result.count <= mostRows)
            result.first.push_back(hitOf(question, event));
    }
    result.complete = true;
    tell(result);
}

std::size_t shownEvents(const EventIndex &index)
{
    std::size_t count = 0;
    for (Index lane = 0; lane < index.dossier().lanes.size(); ++lane)
        count += index.items(lane).size();
    return count;
}

QString number(std::size_t count)
{
    return toQString(describe(static_cast<std::int64_t>(count)));
}

/// "160 events", "1 disputed event as of 12 March 2001"
QString searched(const Session &session, const Perspective &perspective)
{
    const std::size_t count = shownEvents(*session.index());
    QString text = number(count) + (perspective.isOnlyDisputed() ? u" disputed"_s : QString())
        + (count == 1 ? u" event"_s : u" events"_s);
    if (!perspective.asOfText().isEmpty())
        text += u" as of "_s + perspective.asOfText();
    return text;
}

}

Search::Search(QObject *parent)
    : QObject(parent)
    , m_hits({{"event", [](const SearchHit &hit) { return QVariant(hit.event); }},
              {"title", [](const SearchHit &hit) { return QVariant(hit.title); }},
              {"date", [](const SearchHit &hit) { return QVariant(hit.date); }},
              {"kind", [](const SearchHit &hit) { return QVariant(hit.kind); }}})
{
}

Search::~Search()
{
    if (m_job)
        *m_job = true;
}

void Search::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    connect(session, &Session::dossierChanged, this, [this] {
        forget(); // the rows are another dossier's
        look();
    });
    connect(session, &Session::perspectiveChanged, this, &Search::look);
    Q_EMIT sessionChanged();
}

void Search::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    look();
}

void Search::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_outdated = true;
    m_visitFirst = false;
    Q_EMIT textChanged();
    look();
}

void Search::setCurrent(int row)
{
    m_current = std::clamp(row, -1, m_hits.rowCount() - 1);
    if (m_current < 0 && m_hits.rowCount() > 0)
        m_current = 0;
    Q_EMIT currentChanged(); // even the same: the list may have been filled anew
}

void Search::proceed(int by)
{
    if (isBusy() && (m_outdated || m_current < 0)) {
        m_visitFirst = true;
        return;
    }
    if (m_current < 0)
        return;
    const auto event = [this] { return rows()[static_cast<std::size_t>(m_current)].event; };
    if (event() == m_session->selection()->eventRow())
        setCurrent(std::max(0, m_current + by));
    m_session->visit(event());
}

QString Search::message() const
{
    if (m_text.trimmed().isEmpty() || !m_session || !m_session->index())
        return {};
    if (!m_result.complete)
        return m_result.count == 0 ? u"Searching…"_s
                                   : u"Searching… "_s + number(m_result.count) + u" so far"_s;
    const QString among = searched(*m_session, *m_session->perspective());
    if (m_result.count == 0)
        return u"Nothing found in "_s + among;
    QString text = number(m_result.count) + u" of "_s + among;
    if (m_result.count > mostRows)
        text += u"; the first "_s + number(mostRows) + u" are listed"_s;
    return text;
}

void Search::forget()
{
    m_hits.setRows({});
    m_result = {};
    setCurrent(-1);
    Q_EMIT found();
}

/// Asks anew, for the latest text and of what the session shows now.
void Search::look()
{
    if (m_job)
        *m_job = true;
    m_job.reset();
    if (!m_active || !m_session || !m_session->index())
        return;
    if (m_text.trimmed().isEmpty()) {
        forget();
        return;
    }
    m_job = std::make_shared<std::atomic<bool>>(false);
    m_result = {};
    const Question question{m_session->index(), m_text.toStdString(), m_session->language()};
    if (question.index->dossier().events.size() <= small) {
        answer(question, *m_job, [this](const SearchResult &result) { take(result); });
        return;
    }
    Q_EMIT found();
    QThreadPool::globalInstance()->start([question, job = m_job, search = QPointer(this)] {
        answer(question, *job, [&](const SearchResult &result) {
            // The search is only looked at on its own thread, where it cannot go while it is used.
            QMetaObject::invokeMethod(
                qApp,
                [=] {
                    if (search && !*job)
                        search->take(result);
                },
                Qt::QueuedConnection);
        });
    });
}

void Search::take(SearchResult result)
{
    const int row = m_outdated ? 0 : m_current;
    m_hits.setRows(std::exchange(result.first, {}));
    m_result = std::move(result);
    m_outdated = false;
    setCurrent(row);
    Q_EMIT found();
    if (m_visitFirst && m_current >= 0) {
        m_visitFirst = false;
        m_session->visit(rows().front().event);
    }
}

}
