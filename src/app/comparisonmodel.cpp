// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonmodel.h"

#include "app/counting.h"
#include "app/groupsheet.h"
#include "app/linkcolumns.h"
#include "app/plaintext.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <span>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonModel)
};

QString settingText(const Dossier &dossier, const Setting &setting)
{
    return toQString(describeDays(setting.window) + "; " + describe(dossier, setting.reading));
}

std::optional<Quantity> quantityOf(const std::optional<Total> &total)
{
    return total ? std::optional(total->quantity()) : std::nullopt;
}

QString told(const Dossier &dossier, Index measure, const std::optional<Quantity> &quantity)
{
    return quantity ? quantityText(dossier, measure, *quantity) : Words::tr("none recorded");
}

/// The greatest number of each measure, which its axis ends at. Units never share an axis.
std::map<Index, std::int64_t> reachOf(const std::vector<ComparedTotal> &totals)
{
    std::map<Index, std::int64_t> reach;
    for (const ComparedTotal &row : totals) {
        std::int64_t &greatest = reach[row.figure.measure];
        for (const auto *total : {&row.first, &row.second}) {
            if (*total)
                greatest = std::max({greatest, (*total)->low, (*total)->high.value_or(0)});
        }
    }
    return reach;
}

Span spanOf(const std::optional<Quantity> &quantity, std::int64_t reach)
{
    if (!quantity || reach == 0)
        return {};
    const auto share = [&](std::int64_t number) {
        return static_cast<double>(number) / static_cast<double>(reach);
    };
    return {share(quantity->low), quantity->high ? share(*quantity->high) : 1.0,
            !quantity->high.has_value()};
}

std::vector<ComparedRow> totalRows(const Dossier &dossier, const std::string &language,
                                   const std::vector<ComparedTotal> &totals)
{
    const auto reach = reachOf(totals);
    std::vector<ComparedRow> rows;
    for (const ComparedTotal &total : totals) {
        const Index measure = total.figure.measure;
        const auto first = quantityOf(total.first);
        const auto second = quantityOf(total.second);
        rows.push_back({figureText(dossier, total.figure, language), told(dossier, measure, first),
                        told(dossier, measure, second), toQString(describe(total.difference)),
                        spanOf(first, reach.at(measure)), spanOf(second, reach.at(measure))});
    }
    return rows;
}

QString changeName(Change change)
{
    switch (change) {
    case Change::appeared:
        return Words::tr("Only now");
    case Change::changed:
        return Words::tr("Counted otherwise");
    case Change::vanished:
        return Words::tr("Only before");
    }
    return {};
}

/// "Counted otherwise: 390 → 307–390 to Ruritania"
QString changeText(const Dossier &dossier, const ComparedEvent &row, const std::string &language)
{
    if (row.change != Change::changed)
        return changeName(row.change);
    QStringList counts;
    for (const ComparedCount &count : row.counts) {
        QStringList words{told(dossier, count.figure.measure, count.first), u"→"_s,
                          told(dossier, count.figure.measure, count.second),
                          directionOf(dossier, count.figure, language)};
        words.removeAll(QString());
        counts.append(words.join(u' '));
    }
    return Words::tr("%1: %2").arg(changeName(row.change), counts.join(u", "_s));
}

LinkRow linkTo(const Dossier &dossier, Index event, const QString &relation,
               const std::string &language)
{
    const Event &row = dossier.events[event];
    return {relation, toRow(event), textIn(row.title, language), toQString(describe(*row.when))};
}

QString stateText(const std::optional<PledgeStatus> &status)
{
    return status ? toQString(name(status->state)) : Words::tr("not known");
}

std::optional<Quantity> outstandingOf(const std::optional<PledgeStatus> &status, Figure figure)
{
    if (!status)
        return {};
    const auto found = std::ranges::find(status->figures, figure, &PledgedFigure::figure);
    return found == status->figures.end() ? std::nullopt : std::optional(found->owed());
}

/// "open → fulfilled"; where the state is the same, what is outstanding: "outstanding to
/// Ruritania: 6,000 → 1,188".
QString changeText(const Dossier &dossier, const ComparedPledge &row, const std::string &language)
{
    if (!row.first || !row.second || row.first->state != row.second->state)
        return Words::tr("%1 → %2", "two states of a pledge")
            .arg(stateText(row.first), stateText(row.second));
    QStringList figures;
    for (const PledgedFigure &figure : row.second->figures) {
        const auto before = outstandingOf(row.first, figure.figure);
        if (before == figure.owed())
            continue;
        const Index measure = figure.figure.measure;
        const QString change
            = told(dossier, measure, before) + u" → "_s + told(dossier, measure, figure.owed());
        const QString to = directionOf(dossier, figure.figure, language);
        figures.append(to.isEmpty() ? change : Words::tr("%1: %2").arg(to, change));
    }
    return Words::tr("%1, outstanding %2").arg(stateText(row.second), figures.join(u", "_s));
}

ComparedRows rowsOf(const Dossier &dossier, const std::string &language, const Setting &first,
                    const Setting &second, const Comparison &found)
{
    ComparedRows rows;
    rows.first = settingText(dossier, first);
    rows.second = settingText(dossier, second);
    rows.totals = totalRows(dossier, language, found.totals);
    rows.eventCount = found.events.size();
    rows.pledgeCount = found.pledges.size();
    const auto add = [&](std::vector<LinkRow> &to, Index event, const auto &row) {
        to.push_back(linkTo(dossier, event, changeText(dossier, row, language), language));
    };
    for (const auto &row : std::span(found.events).first(std::min(rows.eventCount, mostInList)))
        add(rows.events, row.event, row);
    for (const auto &row : std::span(found.pledges).first(std::min(rows.pledgeCount, mostInList)))
        add(rows.pledges, row.pledge, row);
    return rows;
}

std::vector<RowModel<ComparedRow>::Column> totalColumns()
{
    return {{"title", [](const ComparedRow &row) { return QVariant(row.title); }},
            {"first", [](const ComparedRow &row) { return QVariant(row.first); }},
            {"second", [](const ComparedRow &row) { return QVariant(row.second); }},
            {"difference", [](const ComparedRow &row) { return QVariant(row.difference); }},
            {"firstLow", [](const ComparedRow &row) { return QVariant(row.firstSpan.low); }},
            {"firstHigh", [](const ComparedRow &row) { return QVariant(row.firstSpan.high); }},
            {"firstOpen", [](const ComparedRow &row) { return QVariant(row.firstSpan.open); }},
            {"secondLow", [](const ComparedRow &row) { return QVariant(row.secondSpan.low); }},
            {"secondHigh", [](const ComparedRow &row) { return QVariant(row.secondSpan.high); }},
            {"secondOpen", [](const ComparedRow &row) { return QVariant(row.secondSpan.open); }}};
}

}

ComparisonModel::ComparisonModel(QObject *parent)
    : QObject(parent)
    , m_totals(totalColumns())
    , m_events(linkColumns())
    , m_pledges(linkColumns())
    , m_job([this](const ComparedRows &rows) { fill(rows); })
{
}

void ComparisonModel::pin(View view)
{
    m_pinned = std::move(view);
}

void ComparisonModel::clear()
{
    if (!m_pinned)
        return;
    m_pinned.reset();
    m_job.cancel();
    m_totals.setRows({});
    m_events.setRows({});
    m_pledges.setRows({});
    Q_EMIT changed();
}

void ComparisonModel::show(const std::shared_ptr<const Dossier> &dossier,
                           const std::string &language, const Setting &now)
{
    if (!m_pinned)
        return;
    const auto reading = readingOf(*dossier, *m_pinned);
    if (!reading) {
        clear();
        return;
    }
    const Setting first{m_pinned->window ? *m_pinned->window : dossier->extent(), *reading};
    const auto compared = [=](const std::stop_token &stop) {
        return rowsOf(*dossier, language, first, now,
                      compare(*dossier, first, now, Period::all, stop));
    };
    if (isLarge(*dossier))
        m_job.start(compared);
    else
        fill(compared({}));
}

void ComparisonModel::fill(const ComparedRows &rows)
{
    m_first = rows.first;
    m_second = rows.second;
    m_same = m_first == m_second;
    m_totals.setRows(rows.totals);
    m_events.setRows(rows.events);
    m_pledges.setRows(rows.pledges);
    m_moreEvents = moreThan(rows.events.size(), rows.eventCount);
    m_morePledges = moreThan(rows.pledges.size(), rows.pledgeCount);
    Q_EMIT changed();
}

}
