// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/perspective.h"

#include "app/sample.h"
#include "catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Day day(int month, int number)
{
    return date::local_days{date::year{2001} / month / number};
}

/// A session with the sample open: something became known on 11, 12, 13 and 20 March, 1 and 11
/// April.
struct Watched : CleanDesk
{
    QString file = write(text("a.json"), sampleFile());
    Session session;
    Perspective &perspective = *session.perspective();

    Watched()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, file);
    }

    [[nodiscard]] bool shows(const char *id) const
    {
        return session.index()->itemOf(session.dossier()->findEvent(id)) != nullptr;
    }
    [[nodiscard]] int row(const char *id) const
    {
        return static_cast<int>(session.dossier()->findEvent(id));
    }
    [[nodiscard]] QString tile(int number) const
    {
        auto &tiles = *const_cast<Session &>(session).tiles(); // NOLINT: a test reads only
        return tiles.data(tiles.index(number, 0), tiles.roleNames().key("value")).toString();
    }
    [[nodiscard]] QVariant claim(int number, const char *role)
    {
        auto &claims = *session.details()->claims();
        return claims.data(claims.index(number, 0), claims.roleNames().key(role));
    }
};

}

TEST_CASE_METHOD(Watched, "without a choice everything counts, from the lowest to the highest",
                 "[perspective]")
{
    CHECK(perspective.reading() == text("envelope"));
    CHECK(perspective.asOfText().isEmpty());
    CHECK(perspective.step() == 0);
    CHECK(perspective.steps() == 6);
    CHECK_FALSE(perspective.isSelective());
    CHECK(session.index()->itemOf(0) != nullptr);
}

TEST_CASE_METHOD(Watched, "the rules and the word of either side can be chosen", "[perspective]")
{
    QAbstractItemModel &rows = *perspective.readings();
    const QAbstractItemModelTester tester(&rows);
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row)
        names.append(rows.data(rows.index(row, 0), rows.roleNames().key("name")).toString());
    CHECK(names.join(u' ') == text("envelope lowest highest latest alder birch"));
    perspective.setReading(text("birch"));
    CHECK(perspective.readingLabel() == text("Birch’s word"));
    CHECK(perspective.isSelective());
    perspective.setReading(text("nobody's"));
    CHECK(perspective.reading() == text("birch"));
}

TEST_CASE_METHOD(Watched, "a reading reaches the timeline, the tiles and the claims at once",
                 "[perspective]")
{
    session.selection()->select(row("bodies-1"));
    CHECK(tile(2) == text("500–503"));
    CHECK_FALSE(claim(0, "used").toBool());
    perspective.setReading(text("highest"));
    CHECK(tile(2) == text("503"));
    const Item &item = *session.index()->itemOf(session.dossier()->findEvent("bodies-1"));
    CHECK(session.index()->size(item, 0).low == 503);
    CHECK_FALSE(claim(0, "used").toBool());
    CHECK(claim(0, "passedOver").toBool());
    CHECK(claim(1, "used").toBool());
    CHECK_FALSE(claim(2, "passedOver").toBool()); // a running total is part of no count
    perspective.setReading(text("alder"));
    CHECK(tile(2) == text("500"));
    CHECK(claim(0, "used").toBool());
}

TEST_CASE_METHOD(Watched, "who says nothing of a figure leaves it open", "[perspective]")
{
    perspective.setReading(text("birch"));
    const Item &item = *session.index()->itemOf(session.dossier()->findEvent("exchange-1"));
    CHECK(item.undisclosed[0]);
    CHECK_FALSE(session.index()->size(item, 0).high);
    CHECK(session.index()->size(item, 1).low == 25);
}

TEST_CASE_METHOD(Watched, "steps go from day to day on which something became known",
                 "[perspective]")
{
    perspective.previousDay();
    CHECK(perspective.day() == day(4, 11));
    perspective.previousDay();
    CHECK(perspective.day() == day(4, 1));
    CHECK(perspective.step() == 5);
    CHECK(perspective.asOfText() == text("1 April 2001"));
    perspective.nextDay();
    perspective.nextDay();
    CHECK_FALSE(perspective.day());
    perspective.nextDay();
    CHECK_FALSE(perspective.day());
    perspective.setDay(day(3, 15)); // between two steps
    perspective.previousDay();
    CHECK(perspective.day() == day(3, 13));
    perspective.firstDay();
    perspective.previousDay();
    CHECK(perspective.day() == day(3, 11));
}

TEST_CASE_METHOD(Watched, "as of a day only what had been reported by then is there",
                 "[perspective]")
{
    perspective.setDay(day(3, 12));
    CHECK(shows("bodies-1"));
    CHECK(shows("exchange-1"));
    CHECK_FALSE(shows("exchange-2"));
    CHECK_FALSE(shows("term-1"));
    CHECK(tile(2) == text("500"));
    perspective.nextDay();
    CHECK(tile(2) == text("500–503"));
    CHECK(session.changes() == std::vector<Index>{session.dossier()->findEvent("bodies-1")});
}

TEST_CASE_METHOD(Watched, "a deadline is as it stood on the day", "[perspective]")
{
    perspective.setDay(day(4, 5));
    const Item &item = *session.index()->itemOf(session.dossier()->findEvent("term-1"));
    CHECK(session.index()->cut(item) == item.extent.to);
    session.selection()->select(row("term-1"));
    auto &facts = *session.details()->deadline();
    const auto value = [&](int number) {
        return facts.data(facts.index(number, 0), facts.roleNames().key("value")).toString();
    };
    CHECK(value(3) == text("pending"));
    CHECK(session.details()->links()->rowCount() == 0);
    perspective.showEverything();
    CHECK(value(3).startsWith(text("amended by")));
    CHECK(session.details()->links()->rowCount() == 1);
}

TEST_CASE_METHOD(Watched, "the side pane says what had not been reported yet", "[perspective]")
{
    session.selection()->select(row("bodies-1"));
    perspective.setDay(day(3, 11));
    CHECK(claim(0, "later").toString().isEmpty());
    CHECK(claim(1, "later").toString() == text("not yet reported as of 11 March 2001"));
    session.selection()->select(row("exchange-2"));
    CHECK(session.details()->notice() == text("Not yet reported as of 11 March 2001"));
    perspective.showEverything();
    CHECK(session.details()->notice().isEmpty());
}

TEST_CASE_METHOD(Watched, "nothing moves while the record grows", "[perspective]")
{
    const auto all = session.index();
    perspective.setDay(day(3, 11));
    for (Index lane = 0; lane < session.dossier()->lanes.size(); ++lane) {
        CHECK(session.index()->greatest(lane) == all->greatest(lane));
        CHECK(session.index()->depth(lane) == all->depth(lane));
    }
    CHECK(session.index()->extent() == all->extent());
}

TEST_CASE_METHOD(Watched, "playing goes through all days, and then everything is shown",
                 "[perspective]")
{
    std::vector<int> steps;
    QObject::connect(&perspective, &Perspective::chosen, &session,
                     [&] { steps.push_back(perspective.step()); });
    perspective.faster();
    perspective.faster();
    perspective.faster();
    perspective.faster(); // there is a fastest
    CHECK(perspective.speed() == 8);
    perspective.togglePlaying();
    CHECK(perspective.isPlaying());
    REQUIRE(eventually([&] { return !perspective.isPlaying(); }));
    CHECK(steps == std::vector<int>{1, 2, 3, 4, 5, 6, 0});
}

TEST_CASE_METHOD(Watched, "a step by hand pauses the playing, and playing goes on from there",
                 "[perspective]")
{
    perspective.setDay(day(4, 1));
    perspective.togglePlaying();
    perspective.previousDay();
    CHECK_FALSE(perspective.isPlaying());
    CHECK(perspective.day() == day(3, 20));
    perspective.togglePlaying();
    CHECK(perspective.day() == day(3, 20));
    perspective.togglePlaying();
    CHECK_FALSE(perspective.isPlaying());
}

TEST_CASE_METHOD(Watched, "Esc clears the selection first, then turns as-of off", "[perspective]")
{
    perspective.setDay(day(3, 12));
    session.selection()->select(row("bodies-1"));
    session.stepBack();
    CHECK(session.selection()->selected() == none);
    CHECK(perspective.day());
    perspective.togglePlaying();
    session.stepBack();
    CHECK_FALSE(perspective.isPlaying());
    CHECK(perspective.day());
    session.stepBack();
    CHECK_FALSE(perspective.day());
}

TEST_CASE_METHOD(Watched, "the filter leaves what somebody disagrees on", "[perspective]")
{
    perspective.setOnlyDisputed(true);
    CHECK(shows("bodies-1")); // 500 against 503, and disputed
    CHECK(shows("round-1")); // 90 against 100 minutes
    CHECK(shows("dispute-1"));
    CHECK_FALSE(shows("exchange-1"));
    CHECK_FALSE(shows("term-1"));
    CHECK(session.changes().empty());
    perspective.setOnlyDisputed(false);
    CHECK(shows("exchange-1"));
}

TEST_CASE_METHOD(Watched, "a reloaded file keeps the reading and the day", "[perspective]")
{
    perspective.setReading(text("birch"));
    perspective.setDay(day(3, 12));
    openFully(session, file);
    CHECK(perspective.reading() == text("birch"));
    CHECK(perspective.day() == day(3, 12));
    CHECK_FALSE(shows("exchange-2"));
}

TEST_CASE_METHOD(CleanDesk, "the first dossier opens with the reading and day of the view",
                 "[perspective]")
{
    Session session;
    View view;
    view.reading = "lowest";
    view.asOf = day(3, 13);
    session.setView(view);
    openFully(session, write(text("a.json"), sampleFile()));
    CHECK(session.reading().rule == Reading::Rule::lowest);
    CHECK(session.perspective()->asOfText() == text("13 March 2001"));
    CHECK(session.index()->reading() == session.reading());
}
