// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"
#include "catch.h"

#include <QSignalSpy>

using namespace ledgerline;

TEST_CASE("a selected event has the keyboard too", "[selection]")
{
    Selection selection;
    selection.select(3);
    CHECK(selection.selected() == 3);
    CHECK(selection.focus() == 3);
    selection.clear();
    CHECK(selection.selected() == none);
    CHECK(selection.focus() == none);
    CHECK(selection.eventRow() == -1);
}

TEST_CASE("one can go back from an event to the group it was chosen from", "[selection]")
{
    Selection selection;
    selection.selectGroup({1, 2, 3}, QStringLiteral("June"));
    CHECK(selection.selected() == none);
    selection.select(2);
    CHECK(selection.groupTitle() == QStringLiteral("June"));
    selection.backToGroup();
    CHECK(selection.selected() == none);
    CHECK(selection.group().size() == 3);
    selection.select(7); // of another place: the group is done with
    CHECK(selection.group().empty());
    CHECK(selection.groupTitle().isEmpty());
}

TEST_CASE("a group of one is that event", "[selection]")
{
    Selection selection;
    selection.selectGroup({5}, QStringLiteral("June"));
    CHECK(selection.selected() == 5);
    CHECK(selection.groupTitle().isEmpty());
}

TEST_CASE("clearing nothing tells nothing", "[selection]")
{
    Selection selection;
    QSignalSpy changes(&selection, &Selection::changed);
    selection.clear();
    CHECK(changes.count() == 0);
}
