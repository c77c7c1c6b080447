// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/session.h"
#include "catch.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QTest>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A session with the sample open from a file.
struct Opened : CleanDesk
{
    QString file = write(text("a.json"), sampleFile());
    Session session;

    Opened()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, file);
    }

    [[nodiscard]] int row(const char *id) const
    {
        return static_cast<int>(session.dossier()->findEvent(id));
    }
};

struct Browser : QObject
{
    Q_OBJECT

public:
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toString()); }
};

}

TEST_CASE_METHOD(Opened, "an opened dossier shows all of itself", "[session]")
{
    CHECK(session.hasDossier());
    CHECK(session.title() == text("Alder and Birch"));
    CHECK(session.edition() == text("31 December 2001"));
    CHECK(session.fileName() == text("a.json"));
    CHECK(session.firstSide() == text("Alder"));
    CHECK_FALSE(session.faults()->isOpen());
    CHECK(session.viewport()->scale().window().contains(session.index()->extent()));
    CHECK(session.recentFiles()->rowCount() == 1);
    const QAbstractItemModelTester tiles(session.tiles());
    CHECK(session.tiles()->rowCount() > 4);
}

TEST_CASE_METHOD(Opened, "a faulty file opens nothing and the last good dossier stays", "[session]")
{
    session.selection()->select(row("bodies-1"));
    openFully(session, write(text("bad.json"), sampleFile("\"2001-03-10\"", "\"2001-02-30\"")));
    CHECK(session.title() == text("Alder and Birch"));
    CHECK(session.path() == file);
    CHECK(session.selection()->selected() == session.dossier()->findEvent("bodies-1"));
    CHECK(session.faults()->isOpen());
    CHECK(session.faults()->errors() == 1);
    CHECK(session.faults()->file().endsWith(text("bad.json")));
    CHECK(session.recentFiles()->rowCount() == 1);

    // mending it opens it
    [[maybe_unused]] const QString mended
        = write(text("bad.json"), sampleFile("Alder and Birch", "Mended"));
    CHECK(eventually([&] { return session.title() == text("Mended"); }));
    CHECK_FALSE(session.faults()->isOpen());
}

TEST_CASE_METHOD(CleanDesk, "a file that cannot be read is told, and nothing is open", "[session]")
{
    Session session;
    openFully(session, path(text("nowhere.json")));
    CHECK_FALSE(session.hasDossier());
    CHECK(session.faults()->isOpen());
    CHECK(session.faults()->errors() == 1);
    CHECK(session.title().isEmpty());
}

TEST_CASE_METHOD(Opened, "a save shows within a second, and view and selection stay", "[session]")
{
    session.selection()->select(row("exchange-1"));
    const Window window{date::local_days{date::year{2001} / 3 / 5},
                        date::local_days{date::year{2001} / 3 / 15}};
    session.viewport()->setWindow(window);
    const int before = row("exchange-1");

    // one more event before all others moves every row
    const QByteArray longer = sampleFile("\"events\": [",
                                         "\"events\": [ { \"id\": \"early\", \"kind\": \"talks\","
                                         " \"when\": \"2001-02-01\", \"title\": \"Earlier\" },");
    SECTION("written in place")
    {
        [[maybe_unused]] const QString same = write(text("a.json"), longer);
    }
    SECTION("replaced")
    {
        replace(file, longer);
    }
    REQUIRE(QTest::qWaitFor([&] { return row("early") >= 0; }, 1000));
    CHECK(row("exchange-1") == before + 1);
    CHECK(session.selection()->eventRow() == before + 1);
    CHECK(session.details()->title() == text("25 for 25"));
    CHECK(session.viewport()->scale().window() == window);
}

TEST_CASE_METHOD(Opened, "a broken save keeps the last good state and says what is wrong",
                 "[session]")
{
    replace(file, "{ \"ledgerline\": 1,");
    REQUIRE(eventually([&] { return session.faults()->isOpen(); }));
    CHECK(session.title() == text("Alder and Birch"));
    replace(file, sampleFile("Alder and Birch", "Again"));
    CHECK(eventually([&] { return session.title() == text("Again"); }));
    CHECK_FALSE(session.faults()->isOpen());
}

TEST_CASE_METHOD(Opened, "a selected event that is gone from the file is no longer selected",
                 "[session]")
{
    session.selection()->select(row("dispute-1"));
    replace(file, sampleFile("dispute-1", "dispute-9"));
    REQUIRE(eventually([&] { return row("dispute-9") >= 0; }));
    CHECK(session.selection()->selected() == none);
    CHECK(session.details()->title().isEmpty());
}

TEST_CASE_METHOD(Opened, "another file begins anew", "[session]")
{
    session.selection()->select(row("bodies-1"));
    session.viewport()->setWindow(
        {date::local_days{date::year{2001} / 3 / 5}, date::local_days{date::year{2001} / 3 / 6}});
    openFully(session, write(text("b.json"), sampleFile("Alder and Birch", "Other")));
    CHECK(session.title() == text("Other"));
    CHECK(session.selection()->selected() == none);
    CHECK(session.viewport()->scale().window().contains(session.index()->extent()));
    CHECK(session.recentFiles()->rowCount() == 2);
}

TEST_CASE_METHOD(Opened, "a reading that was called off changes nothing", "[session]")
{
    session.openFile(write(text("b.json"), sampleFile("Alder and Birch", "Other")));
    session.cancelOpening();
    CHECK_FALSE(session.isOpening());
    QTest::qWait(300);
    CHECK(session.title() == text("Alder and Birch"));
}

TEST_CASE_METHOD(Opened, "tiles tell the days that are shown", "[session]")
{
    const auto value = [&](int tile) {
        const QAbstractItemModel &tiles = *session.tiles();
        return tiles.data(tiles.index(tile, 0), tiles.roleNames().key("value")).toString();
    };
    CHECK(value(0) == text("at least 25"));
    session.viewport()->setWindow(
        {date::local_days{date::year{2001} / 3 / 11}, date::local_days{date::year{2001} / 3 / 13}});
    CHECK(value(0) == text("25"));
    session.selectTile(0);
    CHECK(session.selection()->eventRow() == row("exchange-1"));
}

TEST_CASE_METHOD(Opened, "a link leads to its event and brings it into view", "[session]")
{
    session.viewport()->setWindow(
        {date::local_days{date::year{2001} / 4 / 1}, date::local_days{date::year{2001} / 4 / 5}});
    session.visit(row("bodies-1"));
    CHECK(session.details()->title() == text("First return"));
    CHECK(session.viewport()->scale().window().overlaps(
        session.index()->itemOf(session.selection()->selected())->extent));
    session.visit(9999);
    CHECK(session.details()->title() == text("First return"));
}

TEST_CASE_METHOD(Opened, "Esc takes back one thing at a time", "[session]")
{
    session.selection()->selectGroup({0, 1, 2}, text("three"));
    session.selection()->select(1);
    openFully(session, path(text("nowhere.json")));
    session.stepBack();
    CHECK_FALSE(session.faults()->isOpen());
    CHECK(session.selection()->selected() == 1);
    session.stepBack();
    CHECK(session.selection()->selected() == none);
    CHECK(session.selection()->group().size() == 3);
    session.stepBack();
    CHECK(session.selection()->group().empty());
}

TEST_CASE_METHOD(Opened, "only web addresses are opened", "[session]")
{
    Browser browser;
    for (const char *scheme : {"http", "https", "file", "javascript"})
        QDesktopServices::setUrlHandler(text(scheme), &browser, "open");
    for (const char *address : {"https://a.example/1", "http://b.example/", "file:///etc/passwd",
                                "javascript:alert(1)", "nothing", ""})
        session.openAddress(text(address));
    for (const char *scheme : {"http", "https", "file", "javascript"})
        QDesktopServices::unsetUrlHandler(text(scheme));
    CHECK(browser.opened == QStringList{text("https://a.example/1"), text("http://b.example/")});
}

TEST_CASE_METHOD(CleanDesk, "the first dossier opens with the window that was asked for",
                 "[session]")
{
    Session session;
    View view;
    view.window = Window{date::local_days{date::year{2001} / 3 / 5},
                         date::local_days{date::year{2001} / 3 / 15}};
    view.hiddenLanes = {"disputes", "no such lane"};
    session.setView(view);
    openFully(session, write(text("a.json"), sampleFile()));
    CHECK(session.viewport()->scale().window() == *view.window);
    CHECK(session.hiddenLanes() == std::vector<Index>{session.dossier()->findLane("disputes")});
}

#include "session_test.moc"
