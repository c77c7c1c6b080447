// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rowmodel.h"

#include "catch.h"

#include <QStringList>

using namespace ledgerline;

namespace {

struct Row
{
    QString name;
    int count = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Notes what it tells of changes: the row and the names of its roles.
class Rows : public RowModel<Row>
{
public:
    Rows()
        : RowModel({{"name", [](const Row &row) { return QVariant(row.name); }},
                    {"count", [](const Row &row) { return QVariant(row.count); }}})
    {
        QObject::connect(
            this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex & /*to*/, const QList<int> &roles) {
                QStringList names;
                for (const int role : roles)
                    names += QString::fromUtf8(roleNames().value(role));
                told += QString::number(from.row()) + u':' + names.join(u'+');
            });
        QObject::connect(this, &QAbstractItemModel::modelReset, this,
                         [this] { told += QStringLiteral("all"); });
    }

    QStringList told;
};

}

TEST_CASE("a row tells what of it has changed, and no other does", "[rowmodel]")
{
    Rows rows;
    const QString one = QStringLiteral("one");
    const QString two = QStringLiteral("two");
    rows.setRows({{one, 1}, {two, 2}});
    CHECK(rows.told == QStringList{QStringLiteral("all")});
    rows.told.clear();
    rows.setRows({{one, 1}, {two, 3}});
    CHECK(rows.told == QStringList{QStringLiteral("1:count")});
    CHECK(rows.data(rows.index(1), Qt::UserRole + 1) == 3);
    rows.told.clear();
    rows.setRows({{two, 4}, {two, 3}});
    CHECK(rows.told == QStringList{QStringLiteral("0:name+count")});
    rows.told.clear();
    rows.setRows({{two, 4}, {two, 3}});
    CHECK(rows.told.isEmpty());
}
