// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remarklist.h"

#include "app/plaintext.h"

#include <QCoreApplication>

#include <utility>

namespace ledgerline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RemarkList)
};

QString placeOf(const Remark &remark, Place place)
{
    if (remark.line == 0)
        return {};
    return (place == Place::line ? Words::tr("line %1") : Words::tr("item %1")).arg(remark.line);
}

}

void RemarkList::show(std::shared_ptr<const ImportTrial> trial)
{
    beginResetModel();
    m_trial = std::move(trial);
    endResetModel();
}

int RemarkList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_trial ? 0 : static_cast<int>(m_trial->remarks.size());
}

QVariant RemarkList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Remark &remark = m_trial->remarks[row];
    switch (role) {
    case place:
        return placeOf(remark, m_trial->place);
    case message:
        return toQString(remark.text);
    case pointer:
        return row < m_trial->skipped ? Words::tr("skipped") : Words::tr("taken");
    default:
        return {};
    }
}

QHash<int, QByteArray> RemarkList::roleNames() const
{
    return {{place, "place"}, {message, "message"}, {pointer, "pointer"}};
}

}
