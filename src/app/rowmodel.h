// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

#include <utility>
#include <vector>

namespace ledgerline {

/// A table of plain structs as a list model: each role is a name and a function of a row.
/// It knows no more than how to show rows; what the rows say is made elsewhere, as values.
template<typename Row>
class RowModel : public QAbstractListModel
{
public:
    struct Column
    {
        QByteArray name;
        QVariant (*value)(const Row &row);
    };

    explicit RowModel(std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Rows that are only changed keep their delegates; a change in their number resets the model.
    void setRows(std::vector<Row> rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] == m_rows[row])
                continue;
            const Row before = std::exchange(m_rows[row], std::move(rows[row]));
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT this->dataChanged(changed, changed, changedRoles(before, m_rows[row]));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const int column = role - Qt::UserRole;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0
            || column >= static_cast<int>(m_columns.size()))
            return {};
        return m_columns[static_cast<std::size_t>(column)].value(
            m_rows[static_cast<std::size_t>(index.row())]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            names.insert(Qt::UserRole + static_cast<int>(column), m_columns[column].name);
        return names;
    }

private:
    /// What is bound to the other roles is not evaluated again.
    [[nodiscard]] QList<int> changedRoles(const Row &before, const Row &now) const
    {
        QList<int> roles;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column].value(before) != m_columns[column].value(now))
                roles.append(Qt::UserRole + static_cast<int>(column));
        }
        return roles;
    }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

}
