// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventdetails.h"

#include "app/linkcolumns.h"
#include "app/plaintext.h"
#include "ledger/wording.h"

#include <utility>

namespace ledgerline {

namespace {

std::vector<RowModel<FactRow>::Column> factColumns()
{
    return {{"name", [](const FactRow &row) { return QVariant(row.name); }},
            {"value", [](const FactRow &row) { return QVariant(row.value); }}};
}

std::vector<RowModel<ClaimRow>::Column> claimColumns()
{
    return {{"heading", [](const ClaimRow &row) { return QVariant(row.heading); }},
            {"unit", [](const ClaimRow &row) { return QVariant(row.unit); }},
            {"count", [](const ClaimRow &row) { return QVariant(row.count); }},
            {"disputed", [](const ClaimRow &row) { return QVariant(row.disputed); }},
            {"who", [](const ClaimRow &row) { return QVariant(row.who); }},
            {"ink", [](const ClaimRow &row) { return QVariant(row.ink); }},
            {"quantity", [](const ClaimRow &row) { return QVariant(row.quantity); }},
            {"said", [](const ClaimRow &row) { return QVariant(row.said); }},
            {"scope", [](const ClaimRow &row) { return QVariant(row.scope); }},
            {"rivals", [](const ClaimRow &row) { return QVariant(row.rivals); }},
            {"recorded", [](const ClaimRow &row) { return QVariant(row.recorded); }},
            {"differs", [](const ClaimRow &row) { return QVariant(row.differs); }},
            {"reported", [](const ClaimRow &row) { return QVariant(row.reported); }},
            {"source", [](const ClaimRow &row) { return QVariant(row.source); }},
            {"locator", [](const ClaimRow &row) { return QVariant(row.locator); }},
            {"note", [](const ClaimRow &row) { return QVariant(row.note); }},
            {"used", [](const ClaimRow &row) { return QVariant(row.used); }},
            {"passedOver", [](const ClaimRow &row) { return QVariant(row.passedOver); }},
            {"later", [](const ClaimRow &row) { return QVariant(row.later); }}};
}

std::vector<RowModel<SourceRow>::Column> sourceColumns()
{
    return {{"title", [](const SourceRow &row) { return QVariant(row.title); }},
            {"origin", [](const SourceRow &row) { return QVariant(row.origin); }},
            {"address", [](const SourceRow &row) { return QVariant(row.address); }},
            {"titleInferred", [](const SourceRow &row) { return QVariant(row.titleInferred); }}};
}

}

EventDetails::EventDetails(QObject *parent)
    : QObject(parent)
    , m_facts(factColumns())
    , m_deadline(factColumns())
    , m_pledge(factColumns())
    , m_claims(claimColumns())
    , m_links(linkColumns())
    , m_sources(sourceColumns())
    , m_group(linkColumns())
    , m_sums(factColumns())
{
}

void EventDetails::show(EventSheet sheet)
{
    m_sheet = std::move(sheet);
    m_facts.setRows(m_sheet.facts);
    m_deadline.setRows(m_sheet.deadline);
    m_pledge.setRows(m_sheet.pledge);
    m_claims.setRows(m_sheet.claims);
    m_links.setRows(m_sheet.links);
    m_sources.setRows(m_sheet.sources);
    Q_EMIT changed();
}

QString EventDetails::groupCount() const
{
    return tr("%1 events").arg(toQString(describe(static_cast<std::int64_t>(m_groupSize))));
}

QString EventDetails::groupMore() const
{
    return moreThan(m_group.rows().size(), m_groupSize);
}

void EventDetails::showGroup(GroupSheet sheet)
{
    m_groupSize = sheet.count;
    m_isAdded = sheet.isAdded;
    m_group.setRows(std::move(sheet.events));
    m_sums.setRows(std::move(sheet.sums));
    m_refusals = std::move(sheet.refusals);
    Q_EMIT groupChanged();
}

}
