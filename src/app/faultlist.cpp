// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faultlist.h"

#include "app/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ledgerline {

namespace {

QString placeOf(const Fault &fault)
{
    if (fault.line == 0)
        return {};
    const QString line = QString::number(fault.line);
    return fault.column == 0 ? line : line + u':' + QString::number(fault.column);
}

FaultRow rowOf(const Fault &fault)
{
    return {fault.severity == Severity::error, placeOf(fault), toQString(fault.message),
            toQString(fault.pointer)};
}

}

FaultList::FaultList(QObject *parent)
    : QObject(parent)
    , m_rows({{"error", [](const FaultRow &row) { return QVariant(row.error); }},
              {"place", [](const FaultRow &row) { return QVariant(row.place); }},
              {"message", [](const FaultRow &row) { return QVariant(row.message); }},
              {"pointer", [](const FaultRow &row) { return QVariant(row.pointer); }}})
{
}

QString FaultList::summary() const
{
    if (m_errors == 1)
        return tr("1 fault: the file was not opened");
    if (m_errors > 1)
        return tr("%1 faults: the file was not opened").arg(m_errors);
    return m_warnings == 1 ? tr("Opened with 1 warning")
                           : tr("Opened with %1 warnings").arg(m_warnings);
}

void FaultList::show(const QString &file, const std::vector<Fault> &faults)
{
    m_file = file;
    m_faults = faults;
    m_errors = 0;
    m_warnings = 0;
    std::vector<FaultRow> rows;
    for (const Fault &fault : faults) {
        rows.push_back(rowOf(fault));
        ++(rows.back().error ? m_errors : m_warnings);
    }
    m_rows.setRows(std::move(rows));
    m_open = !m_faults.empty();
    Q_EMIT changed();
}

void FaultList::clear()
{
    show({}, {});
}

void FaultList::putAway()
{
    m_open = false;
    Q_EMIT changed();
}

void FaultList::copy() const
{
    QString text;
    for (const Fault &fault : m_faults)
        text += toQString(describe(fault, m_file.toStdString())) + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

}
