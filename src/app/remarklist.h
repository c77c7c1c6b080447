// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importtrial.h"

#include <QAbstractListModel>

#include <memory>

namespace ledgerline {

/// The rows of a foreign file that are skipped, with the reasons, and then those that are taken
/// otherwise than they stand. There may be a million: each is put into words when it is looked at.
class RemarkList : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const ImportTrial> trial);

    /// Roles: place, message, pointer (what becomes of it).
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    enum Role
    {
        place = Qt::UserRole,
        message,
        pointer
    };

    std::shared_ptr<const ImportTrial> m_trial;
};

}
