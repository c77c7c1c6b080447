// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows where there is little room.
#include "app/chartitem.h"
#include "catch.h"
#include "e2e/items.h"
#include "e2e/realwindow.h"

using namespace ledgerline;

TEST_CASE_METHOD(RealWindow, "down to its smallest size the window cuts neither charts nor choices",
                 "[window]")
{
    const QSize size = GENERATE(QSize(0, 0), QSize(1024, 600), QSize(1024, 640), QSize(1280, 720));
    window()->resize(size.expandedTo(window()->minimumSize()));
    session().appearance()->showChart(QStringLiteral("bodies"));
    settle();
    CAPTURE(window()->width(), window()->height());
    QQuickItem *picture = item("Picture");
    REQUIRE(picture);
    const QRectF room = picture->mapRectToScene(picture->boundingRect());
    CHECK(room.bottom() <= window()->height());
    int chips = 0;
    forEachItem([&](QQuickItem *item) {
        const QString type = typeOf(item);
        if (type != QStringLiteral("ChartItem") && type != QStringLiteral("Chip"))
            return;
        chips += type == QStringLiteral("Chip") ? 1 : 0;
        const QRectF place = item->mapRectToScene(item->boundingRect());
        CAPTURE(type.toStdString(), place.right(), place.bottom());
        CHECK(place.right() <= room.right());
        CHECK(place.bottom() <= room.bottom());
        if (const auto *chart = qobject_cast<ChartItem *>(item))
            CHECK_FALSE(chart->hits().empty()); // there is room for its bars
    });
    CHECK(chips == 7);
    CHECK(textItem(QStringLiteral("Contradictions")));
}
