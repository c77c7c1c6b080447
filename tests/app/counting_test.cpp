// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/session.h"
#include "catch.h"
#include "ledger/knowledge.h"
#include "ledger/summary.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QThreadPool>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Too many events to count between two frames; of each, two counts are told.
QByteArray largeFile()
{
    QByteArray events = "\"events\": [";
    for (int i = 0; i < 12'000; ++i)
        events += " { \"id\": \"x" + QByteArray::number(i)
            + "\", \"kind\": \"exchange\", \"when\": \"2001-05-1" + QByteArray::number(i % 10)
            + "\", \"title\": \"X\", \"claims\": ["
              " { \"measure\": \"people\", \"to\": \"alder\", \"value\": 1, \"by\": \"alder\" },"
              " { \"measure\": \"people\", \"to\": \"alder\", \"value\": 3, \"by\": \"birch\" } ] "
              "},";
    return sampleFile("\"events\": [", events);
}

/// The same for what a busy machine takes long for.
bool inTheEnd(const std::function<bool()> &thing)
{
    bool done = false;
    for (int i = 0; i < 30 && !done; ++i)
        done = eventually(thing);
    return done;
}

struct Large : CleanDesk
{
    Session session;
    Perspective &perspective = *session.perspective();

    Large()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, write(text("large.json"), largeFile()));
    }

    /// Whether the tiles are those of a reading.
    [[nodiscard]] bool tells(const Reading &reading)
    {
        const auto expected = summarise(*session.dossier(), session.viewport()->days(), reading);
        QAbstractItemModel &tiles = *session.tiles();
        if (tiles.rowCount() != static_cast<int>(expected.size()))
            return false;
        for (int row = 0; row < tiles.rowCount(); ++row) {
            const auto told = [&](const char *role) {
                return tiles.data(tiles.index(row, 0), tiles.roleNames().key(role));
            };
            const Tile &tile = expected[static_cast<std::size_t>(row)];
            if (told("value").toString().toStdString() != tile.value
                || told("detail").toString().toStdString() != tile.detail
                || told("count").toInt() != static_cast<int>(tile.events.size()))
                return false;
        }
        return true;
    }
};

Reading ruled(Reading::Rule rule)
{
    return {.rule = rule, .party = none, .asOf = {}};
}

}

TEST_CASE_METHOD(Large, "a large record is shown before it is counted", "[counting]")
{
    CHECK(session.hasDossier());
    CHECK(session.index()->itemOf(0) != nullptr);
    CHECK(session.isCounting());
    CHECK(session.tiles()->rowCount() == 0);
    CHECK(session.account() == nullptr);
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    CHECK(tells({}));
}

TEST_CASE_METHOD(Large,
                 "while a large record is counted anew its picture stays, and the last word "
                 "counts",
                 "[counting]")
{
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    const auto before = session.index();
    int pictures = 0;
    QObject::connect(&session, &Session::perspectiveChanged, &session, [&] { ++pictures; });
    perspective.setReading(text("lowest"));
    CHECK(session.isCounting());
    CHECK(session.index() == before);
    perspective.setReading(text("highest"));
    perspective.setReading(text("latest"));
    perspective.setReading(text("highest"));
    CHECK(session.index() == before);
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    CHECK(pictures == 1);
    CHECK(session.index()->reading() == ruled(Reading::Rule::highest));
    CHECK(session.account()->reading() == ruled(Reading::Rule::highest));
    CHECK(tells(ruled(Reading::Rule::highest)));
    CHECK_FALSE(tells(ruled(Reading::Rule::lowest)));
}

TEST_CASE_METHOD(Large, "the sums of a large record follow its window", "[counting]")
{
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    session.viewport()->setWindow(
        {date::local_days{date::year{2001} / 5 / 12}, date::local_days{date::year{2001} / 5 / 15}});
    CHECK(tells({}));
    session.selectTile(0);
    CHECK(session.selection()->group()
          == summarise(*session.dossier(), session.viewport()->days()).front().events);
}

TEST_CASE_METHOD(Large, "a small dossier is counted at once, after a large one too", "[counting]")
{
    perspective.setReading(text("lowest"));
    openFully(session, write(text("small.json"), sampleFile()));
    CHECK_FALSE(session.isCounting());
    CHECK(tells(session.reading()));
    CHECK(session.index()->reading() == session.reading());
    // What was under way for the other dossier comes too late.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(session.dossier()->events.size() < 100);
    CHECK(&session.index()->dossier() == session.dossier().get());
}

TEST_CASE_METHOD(Large, "a large record is compared beside the window", "[counting]")
{
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    session.toggleComparison();
    perspective.setReading(text("lowest"));
    CHECK(inTheEnd([&] { return session.comparison()->totals()->rowCount() > 0; }));
    CHECK(session.comparison()->events()->rowCount() == static_cast<int>(mostInList));
    CHECK(session.comparison()->moreEvents() == text("and 11,902 more")); // of 12,002: round-1
                                                                          // and bodies-1, too
}

TEST_CASE_METHOD(Large,
                 "behind a tile of a large record the first events are listed, and all added",
                 "[counting]")
{
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    session.selectTile(0);
    const std::size_t count = session.selection()->group().size();
    REQUIRE(count > 12'000);
    const EventDetails &details = *session.details();
    CHECK(session.details()->group()->rowCount() == static_cast<int>(mostInList));
    CHECK(details.groupCount() == text("12,002 events"));
    CHECK(details.groupMore() == text("and 11,902 more"));
    CHECK(details.isAdding()); // the list is there first
    CHECK(session.details()->sums()->rowCount() == 0);
    REQUIRE(inTheEnd([&] { return !details.isAdding(); }));
    const GroupSheet all
        = describeGroup(*session.dossier(), session.selection()->group(), {}, session.reading());
    QAbstractItemModel &sums = *session.details()->sums();
    REQUIRE(sums.rowCount() == static_cast<int>(all.sums.size()));
    CHECK(sums.data(sums.index(0, 0), sums.roleNames().key("value")).toString()
          == all.sums.front().value);
    CHECK(all.sums.front().value.contains(text("12,0")));

    session.selection()->select(static_cast<int>(session.selection()->group().front()));
    session.selection()->backToGroup();
    CHECK_FALSE(details.isAdding()); // nothing is added anew
}

TEST_CASE("a large record is opened as it was asked for, before it is counted", "[counting]")
{
    const CleanDesk desk;
    Session session;
    View view;
    view.reading = "lowest";
    view.asOf = date::local_days{date::year{2001} / 5 / 14};
    view.onlyDisputed = true;
    session.setView(view);
    session.viewport()->setWidth(1000);
    openFully(session, desk.write(text("large.json"), largeFile()));
    REQUIRE(session.hasDossier());
    CHECK(session.isCounting());
    Reading asked = ruled(Reading::Rule::lowest);
    asked.asOf = asOfDay(*view.asOf);
    CHECK(session.reading() == asked);
    CHECK(session.index()->reading() == asked);
    const EventIndex expected(session.dossier(), asked, Filter::disputed);
    CHECK(changed(*session.index(), expected).empty());
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    CHECK(session.account()->reading() == asked);
}

TEST_CASE_METHOD(Large, "what is chosen while a large record is read again is shown in the end",
                 "[counting]")
{
    REQUIRE(inTheEnd([&] { return !session.isCounting(); }));
    session.reload();
    perspective.setReading(text("lowest"));
    REQUIRE(inTheEnd([&] { return !session.isOpening() && !session.isCounting(); }));
    CHECK(session.index()->reading() == ruled(Reading::Rule::lowest));
    CHECK(tells(ruled(Reading::Rule::lowest)));
}

TEST_CASE("what is chosen while the first record is opened, a large one, is shown in the end",
          "[counting]")
{
    const CleanDesk desk;
    Session session;
    View view;
    view.asOf = date::local_days{date::year{2001} / 5 / 14};
    session.setView(view);
    session.viewport()->setWidth(1000);
    session.openFile(desk.write(text("large.json"), largeFile()));
    session.perspective()->setOnlyDisputed(true);
    session.perspective()->showEverything();
    REQUIRE(inTheEnd([&] { return !session.isOpening() && !session.isCounting(); }));
    CHECK(session.reading() == Reading());
    CHECK(session.index()->reading() == Reading());
    CHECK(session.index()->itemOf(session.dossier()->findEvent("x1")));
    CHECK_FALSE(session.index()->itemOf(session.dossier()->findEvent("exchange-1")));
}
