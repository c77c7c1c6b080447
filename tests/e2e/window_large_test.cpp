// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the window tells of a record of which not everything can be listed.
#include "bench/record.h"
#include "catch.h"
#include "e2e/realwindow.h"

#include <QTest>

using namespace ledgerline;

namespace {

QByteArray largeRecord()
{
    QByteArray json;
    writeRecord(12'000, [&json](std::string_view text) {
        json.append(text.data(), static_cast<qsizetype>(text.size()));
    });
    return json;
}

struct LargeRecord : RealWindow
{
    LargeRecord()
        : RealWindow(largeRecord())
    {
        if (!QTest::qWaitFor([this] { return !session().isCounting(); }, 60'000)) // unoptimised
            std::abort();
        settle();
    }
};

}

TEST_CASE_METHOD(LargeRecord,
                 "behind a large number the first events are listed, and how many more", "[window]")
{
    QQuickItem *tile = item("Tile");
    REQUIRE(tile);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(tile));
    const std::size_t count = session().selection()->group().size();
    REQUIRE(count > mostInList);
    const EventDetails &details = *session().details();
    REQUIRE(QTest::qWaitFor([&] { return !details.isAdding(); }, 60'000));
    settle();
    CHECK(session().details()->group()->rowCount() == static_cast<int>(mostInList));
    CHECK(texts().contains(details.groupCount()));
    CHECK(texts().contains(moreThan(mostInList, count)));
    CHECK_FALSE(moreThan(mostInList, count).isEmpty());
    // What the tile says of all of them stands beside the list.
    const GroupSheet all
        = describeGroup(dossier(), session().selection()->group(), {}, session().reading());
    REQUIRE_FALSE(all.sums.empty());
    CHECK(texts().contains(all.sums.front().value));
}

TEST_CASE_METHOD(LargeRecord, "a chart of rows lists what has no room behind the number of it",
                 "[window]")
{
    for (const QString &name : session().appearance()->charts())
        session().appearance()->toggleChart(name);
    session().appearance()->toggleChart(QStringLiteral("deadlines"));
    settle();
    QQuickItem *chart = item("ChartItem");
    REQUIRE(chart);
    const std::size_t terms = session().account()->deadlines().table.rows.size();
    REQUIRE(terms > mostInList);
    const QPoint last
        = chart->mapToScene(QPointF(chart->width() / 4, chart->height() - 8)).toPoint();
    for (int y = last.y(); session().selection()->group().empty() && y > last.y() - 80; y -= 6)
        QTest::mouseClick(window(), Qt::LeftButton, {}, {last.x(), y});
    const std::vector<Index> &listed = session().selection()->group();
    REQUIRE(listed.size() > mostInList);
    CHECK(listed.size() < terms); // some have room
    CHECK(session().selection()->groupTitle().contains(QStringLiteral("more have no room here")));
}

TEST_CASE_METHOD(LargeRecord, "what a zoom takes apart goes to its place before the eye",
                 "[window]")
{
    session().viewport()->setAnimated(true);
    bool hasUnfolded = false;
    const auto look = [&] {
        hasUnfolded = hasUnfolded || timeline().isUnfolding();
        return !session().viewport()->isMoving() && !timeline().isUnfolding();
    };
    for (int turn = 0; turn < 8; ++turn) { // clusters come apart when the scale has doubled
        wheel(inPlot(400), 120);
        REQUIRE(QTest::qWaitFor(look));
    }
    CHECK(hasUnfolded);
    settle();
    const QImage shown = window()->grabWindow();
    timeline().update();
    settle();
    CHECK(window()->grabWindow() == shown);

    session().viewport()->setAnimated(false);
    hasUnfolded = false;
    for (int turn = 0; turn < 8; ++turn) {
        wheel(inPlot(400), -120);
        REQUIRE(QTest::qWaitFor(look));
    }
    CHECK_FALSE(hasUnfolded);
}
