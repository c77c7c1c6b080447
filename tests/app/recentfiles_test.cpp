// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"
#include "app/sample.h"
#include "catch.h"

#include <QAbstractItemModelTester>

using namespace ledgerline;

TEST_CASE_METHOD(CleanDesk, "the latest file comes first and none comes twice", "[recentfiles]")
{
    RecentFiles files;
    const QAbstractItemModelTester tester(&files);
    const QString a = write(QStringLiteral("a.json"), {});
    const QString b = write(QStringLiteral("b.json"), {});
    files.add(a);
    files.add(b);
    files.add(a);
    REQUIRE(files.rowCount() == 2);
    CHECK(files.rows()[0].path == a);
    CHECK(files.rows()[0].name == QStringLiteral("a.json"));
    CHECK(files.rows()[1].path == b);
}

TEST_CASE_METHOD(CleanDesk, "recent files are remembered while they exist", "[recentfiles]")
{
    RecentFiles().add(write(QStringLiteral("kept.json"), {}));
    RecentFiles().add(path(QStringLiteral("gone.json")));
    const RecentFiles again;
    REQUIRE(again.rowCount() == 1);
    CHECK(again.rows()[0].name == QStringLiteral("kept.json"));
}

TEST_CASE_METHOD(CleanDesk, "no more than eight are kept, and all can be forgotten",
                 "[recentfiles]")
{
    RecentFiles files;
    for (int number = 0; number < 12; ++number)
        files.add(write(QStringLiteral("%1.json").arg(number), {}));
    CHECK(files.rowCount() == 8);
    CHECK(files.rows()[0].name == QStringLiteral("11.json"));
    files.clear();
    CHECK(files.rowCount() == 0);
    CHECK(RecentFiles().rowCount() == 0);
}
