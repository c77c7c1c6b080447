// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faultlist.h"
#include "app/sample.h"
#include "catch.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace ledgerline;

namespace {

const std::vector<Fault> two{
    {Severity::error, 12, 7, "/events/0/when", "no such day"},
    {Severity::error, 0, 0, "", "the file as a whole"},
};

}

TEST_CASE_METHOD(CleanDesk, "faults are shown with line and column", "[faultlist]")
{
    FaultList list;
    const QAbstractItemModelTester tester(list.rows());
    list.show(QStringLiteral("a.json"), two);
    CHECK(list.isOpen());
    CHECK(list.errors() == 2);
    CHECK(list.summary() == QStringLiteral("2 faults: the file was not opened"));
    const auto text = [&](int row, const char *role) {
        return list.rows()
            ->data(list.rows()->index(row, 0), list.rows()->roleNames().key(role))
            .toString();
    };
    CHECK(text(0, "place") == QStringLiteral("12:7"));
    CHECK(text(0, "message") == QStringLiteral("no such day"));
    CHECK(text(0, "pointer") == QStringLiteral("/events/0/when"));
    CHECK(text(1, "place").isEmpty());
}

TEST_CASE_METHOD(CleanDesk, "a file that was open is still shown as it was", "[faultlist]")
{
    FaultList list;
    list.show(QStringLiteral("a.json"), two, true);
    CHECK(list.summary()
          == QStringLiteral("2 faults in what was saved: what is shown is from before"));
}

TEST_CASE_METHOD(CleanDesk, "warnings are not shown", "[faultlist]")
{
    const Fault warning{Severity::warning, 3, 1, "/events/1", "no source"};
    FaultList list;
    list.show(QStringLiteral("a.json"), {warning});
    CHECK_FALSE(list.isOpen());
    CHECK(list.rows()->rowCount() == 0);
    list.show(QStringLiteral("a.json"), {two[0], warning});
    CHECK(list.isOpen());
    CHECK(list.rows()->rowCount() == 1);
    CHECK(list.summary() == QStringLiteral("1 fault: the file was not opened"));
    list.copy();
    CHECK(QGuiApplication::clipboard()->text()
          == QStringLiteral("a.json:12:7: error: no such day [/events/0/when]\n"));
}

TEST_CASE_METHOD(CleanDesk, "the list can be copied as the command line prints it", "[faultlist]")
{
    FaultList list;
    list.show(QStringLiteral("a.json"), two);
    list.copy();
    CHECK(QGuiApplication::clipboard()->text()
          == QStringLiteral("a.json:12:7: error: no such day [/events/0/when]\n"
                            "a.json: error: the file as a whole\n"));
}

TEST_CASE_METHOD(CleanDesk, "what is put away comes back with the next faults", "[faultlist]")
{
    FaultList list;
    list.show(QStringLiteral("a.json"), two);
    list.putAway();
    CHECK_FALSE(list.isOpen());
    list.show(QStringLiteral("a.json"), two);
    CHECK(list.isOpen());
    list.clear();
    CHECK_FALSE(list.isOpen());
}
