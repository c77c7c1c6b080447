// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/items.h"
#include "e2e/realwindow.h"

#include "app/chartitem.h"
#include "figure/figure.h"

#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ledgerline;

namespace {

const QByteArray hostile = "<img src=x><b>&amp;";

/// The sample with every text that people read replaced by markup.
QByteArray hostileFile()
{
    QByteArray file = sampleFile();
    for (const char *text : {"Alder and Birch", "A small dossier.",
                             "First round",     "Round 1",
                             "Under the oak",   "A thousand bodies",
                             "First return",    "The first part.",
                             "Counted twice.",  "five hundred",
                             "A later count.",  "Not all were ours",
                             "25 for 25",       "A quiet exchange",
                             "Fifty days",      "Ten days",
                             "What was said",   "Numbers",
                             "The Paper",       "The Wire",
                             "page 3",          "line 2",
                             "Length"})
        file.replace(text, hostile);
    for (const char *name : {"Alder", "Birch", "Press", "People", "Bodies", "Talks", "Pledges",
                             "Exchanges", "Deadlines", "Disputes", "people", "bodies", "minutes"}) {
        const QByteArray before = QByteArray("\"name\": \"") + name;
        const QByteArray after = "\"name\": \"" + hostile;
        file.replace(before, after);
    }
    return file;
}

/// A record of which nothing but the number of its events can be charted.
QByteArray plainFile()
{
    return R"({ "ledgerline": 1, "title": "A day", "language": "en", "timezone": "UTC",
  "edition": "2001-12-31", "parties": {}, "measures": {}, "sources": {},
  "lanes": [ { "id": "days", "name": "Days", "kinds": ["occurrence"] } ],
  "events": [ { "id": "x", "kind": "occurrence", "when": "2001-03-01", "title": "X" },
              { "id": "y", "kind": "occurrence", "when": "2001-04-01", "title": "Y" } ] })";
}

struct Hostile : RealWindow
{
    Hostile()
        : RealWindow(hostileFile())
    {
    }

    /// No text item interprets what it shows.
    void checkPlain()
    {
        forEachItem([](QQuickItem *item) {
            if (item->inherits("QQuickText"))
                CHECK(item->property("textFormat").toInt() == Qt::PlainText);
        });
    }
};

}

TEST_CASE_METHOD(RealWindow,
                 "a faulty file that is dropped leaves the dossier and lists its faults",
                 "[window]")
{
    session().selection()->select(static_cast<int>(event("bodies-1")));
    drop(write(QStringLiteral("bad.json"), sampleFile("\"2001-03-10\"", "\"2001-02-30\"")));
    CHECK(window()->title().startsWith(QStringLiteral("Alder and Birch")));
    CHECK(session().selection()->selected() == event("bodies-1"));
    REQUIRE(item("FaultPanel"));
    const QStringList shown = texts();
    CHECK(shown.contains(QStringLiteral("1 fault: the file was not opened")));
    CHECK(shown.contains(QStringLiteral("/events/2/when")));
    bool placed = false;
    for (const QString &text : shown)
        placed = placed || QRegularExpression(QStringLiteral("^\\d+:\\d+$")).match(text).hasMatch();
    CHECK(placed);
    key(Qt::Key_Escape);
    CHECK_FALSE(item("FaultPanel"));
    CHECK(session().selection()->selected() == event("bodies-1"));
}

TEST_CASE_METHOD(RealWindow, "a good file that is dropped is opened", "[window]")
{
    drop(write(QStringLiteral("b.json"), sampleFile("Alder and Birch", "Another")));
    CHECK(window()->title().startsWith(QStringLiteral("Another")));
    CHECK_FALSE(item("FaultPanel"));
}

TEST_CASE_METHOD(RealWindow, "an exported figure that is dropped restores its view", "[window]")
{
    FigureRequest request;
    request.dossier = session().dossier();
    request.view.figure = "talks";
    request.view.window = Window{date::local_days(date::year(2001) / 3 / 1),
                                 date::local_days(date::year(2001) / 3 / 16)};
    request.view.reading = "lowest";
    request.view.onlyDisputed = true;
    drop(write(QStringLiteral("figure.svg"), renderSvg(request)));
    CHECK_FALSE(item("FaultPanel"));
    CHECK(window()->title().startsWith(QStringLiteral("Alder and Birch")));
    CHECK(session().viewport()->period() == QStringLiteral("1–15 March 2001"));
    CHECK_FALSE(texts().filter(QStringLiteral("Lowest")).isEmpty());
    CHECK(session().perspective()->isOnlyDisputed());
    bool isShown = false;
    forEachItem([&](QQuickItem *each) {
        const auto *chart = qobject_cast<ChartItem *>(each);
        isShown = isShown || (chart && chart->name() == QStringLiteral("talks"));
    });
    CHECK(isShown);
}

TEST_CASE_METHOD(RealWindow, "a save in an editor shows and keeps the view", "[window]")
{
    session().viewport()->zoomIn();
    settle();
    const Window before = session().viewport()->scale().window();
    replace(file(), sampleFile("First round", "The first round of all"));
    session().selection()->select(static_cast<int>(event("round-1")));
    CHECK(eventually([&] { return texts().contains(QStringLiteral("The first round of all")); }));
    CHECK(session().viewport()->scale().window() == before);
}

TEST_CASE_METHOD(CleanDesk, "a missing file at the start gives a window that says so", "[window]")
{
    prepareApplication();
    WindowOptions options;
    options.file = path(QStringLiteral("nowhere.json"));
    WindowHost host(options);
    REQUIRE(host.window());
    REQUIRE(eventually([&] { return host.session().faults()->isOpen(); }));
    CHECK_FALSE(host.session().hasDossier());
    CHECK(host.warnings().isEmpty());
    CHECK(host.window()->title() == QStringLiteral("Ledgerline"));
}

TEST_CASE_METHOD(CleanDesk, "a faulty file at the start opens nothing until it is mended",
                 "[window]")
{
    prepareApplication();
    WindowOptions options;
    options.file = write(QStringLiteral("a.json"), sampleFile("\"2001-03-10\"", "\"soon\""));
    WindowHost host(options);
    REQUIRE(host.window());
    REQUIRE(eventually([&] { return host.session().faults()->isOpen(); }));
    CHECK_FALSE(host.session().hasDossier());
    replace(options.file, sampleFile());
    CHECK(eventually([&] { return host.session().hasDossier(); }));
    CHECK_FALSE(host.session().faults()->isOpen());
    CHECK(host.warnings().isEmpty());
}

TEST_CASE_METHOD(CleanDesk, "a faulty file is mended under a window that has been seen", "[window]")
{
    prepareApplication();
    WindowOptions options;
    options.file = write(QStringLiteral("a.json"), "{ broken");
    const QByteArray mended = GENERATE(sampleFile(), plainFile());
    WindowHost host(options);
    REQUIRE(host.window());
    host.session().viewport()->setAnimated(false);
    host.window()->resize(1280, 800);
    REQUIRE(QTest::qWaitForWindowExposed(host.window()));
    REQUIRE(eventually([&] { return host.session().faults()->isOpen(); }));
    QTest::qWait(300); // some frames
    // In an event loop like the program's: that of QTest deletes what is to go after all frames.
    QEventLoop events;
    const auto soon = [&events] { QTimer::singleShot(500, &events, &QEventLoop::quit); };
    QObject::connect(&host.session(), &Session::dossierChanged, &events, soon);
    QTimer::singleShot(20'000, &events, &QEventLoop::quit);
    replace(options.file, mended);
    events.exec();
    REQUIRE(host.session().hasDossier());
    int chips = 0;
    forEachVisible(host.window()->contentItem(),
                   [&](QQuickItem *item) { chips += typeOf(item) == QLatin1String("Chip"); });
    CHECK(chips == host.session().appearance()->offered().size());
    CHECK(host.warnings().isEmpty());
}

TEST_CASE_METHOD(Hostile, "markup in a dossier is shown literally, everywhere", "[window]")
{
    const QString text = QString::fromLatin1(hostile);
    CHECK(window()->title().startsWith(text));
    checkPlain();
    CHECK(texts().contains(text)); // the title in the header

    for (Index row = 0; row < dossier().events.size(); ++row) {
        session().selection()->select(static_cast<int>(row));
        settle();
        CHECK(session().details()->title() == text);
        CHECK(texts().filter(text).size() > 3);
        checkPlain();
    }
    session().selection()->selectGroup({0, 1, 2}, text);
    settle();
    checkPlain();

    // in the timeline, which is painted and not made of text items
    bool named = false;
    for (const Label &label : timeline().drawing().labels)
        named = named || label.text == hostile.toStdString();
    CHECK(named);

    // and in its tips
    QTest::mouseMove(window(), markOf("dispute-1"));
    settle();
    CHECK(timeline().tip().heading == text);
    checkPlain();
}

TEST_CASE_METHOD(RealWindow, "a file that is gone is told while it is, and what it told stays",
                 "[window]")
{
    const auto isTold = [&] {
        const QStringList all = texts();
        return std::any_of(all.begin(), all.end(), [](const QString &text) {
            return text.contains(QStringLiteral("a.json"))
                && text.contains(QStringLiteral("no longer"));
        });
    };
    CHECK_FALSE(isTold());
    const std::size_t marks = timeline().marksInView().size();
    REQUIRE(QFile::rename(file(), file() + QStringLiteral(".away")));
    CHECK(eventually(isTold));
    CHECK(timeline().marksInView().size() == marks);
    CHECK_FALSE(session().faults()->isOpen());
    REQUIRE(QFile::rename(file() + QStringLiteral(".away"), file()));
    CHECK(eventually([&] { return !isTold(); }));
    CHECK(timeline().marksInView().size() == marks);
}
