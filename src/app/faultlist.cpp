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
    return {placeOf(fault), toQString(fault.message), toQString(fault.pointer)};
}

}

FaultList::FaultList(QObject *parent)
    : QObject(parent)
    , m_rows({{"place", [](const FaultRow &row) { return QVariant(row.place); }},
              {"message", [](const FaultRow &row) { return QVariant(row.message); }},
              {"pointer", [](const FaultRow &row) { return QVariant(row.pointer); }}})
{
}

QString FaultList::summary() const
{
    if (m_isShown)
        return m_errors == 1
            ? tr("1 fault in what was saved: what is shown is from before")
            : tr("%1 faults in what was saved: what is shown is from before").arg(m_errors);
    return m_errors == 1 ? tr("1 fault: the file was not opened")
                         : tr("%1 faults: the file was not opened").arg(m_errors);
}

void FaultList::show(const QString &file, const std::vector<Fault> &faults, bool isShown)
{
    m_file = file;
    m_isShown = isShown;
    m_faults.clear();
    std::vector<FaultRow> rows;
    for (const Fault &fault : faults) {
        if (fault.severity != Severity::error)
            continue;
        m_faults.push_back(fault);
        rows.push_back(rowOf(fault));
    }
    m_errors = static_cast<int>(rows.size());
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
