// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plaintext.h"
#include "catch.h"
#include "e2e/items.h"
#include "e2e/realwindow.h"
#include "formats/endings.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

using namespace ledgerline;
using namespace Qt::StringLiterals;

namespace {

const QByteArray unusual = "Was geschah,Wann genau,Wieviel\n"
                           "Erste Runde,03/04/2025,\n"
                           "Austausch,2025-04-16,390\n"
                           "Ohne Tag,,12\n";

const QByteArray calendar
    = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
      "DTSTART;VALUE=DATE:20250516\r\nSUMMARY:A meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

struct Importing : RealWindow
{
    [[nodiscard]] ForeignImport &import() { return *session().foreignImport(); }

    /// Drops a file and waits until its preview is there.
    void bring(const QString &file)
    {
        drop(file);
        REQUIRE(import().isOpen());
        wait();
    }

    void wait()
    {
        REQUIRE(eventually([this] { return !import().isBusy() && !import().isSaving(); }));
        settle();
    }

    void click(const QString &label)
    {
        QQuickItem *const found = textItem(label);
        REQUIRE(found);
        QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(found));
        settle();
    }

    void openMenuOf(const QString &column)
    {
        QQuickItem *button = nullptr;
        forEachItem([&](QQuickItem *item) {
            if (typeOf(item) == u"ImportColumn"_s && item->property("name").toString() == column)
                forEachVisible(item, [&](QQuickItem *part) {
                    button = typeOf(part) == u"FlatButton"_s ? part : button;
                });
        });
        REQUIRE(button);
        QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(button));
        settle();
    }

    void choose(const QString &column, const QString &field)
    {
        openMenuOf(column);
        click(field);
        wait();
    }

    [[nodiscard]] bool shows(const QString &part) { return !texts().filter(part).isEmpty(); }

    [[nodiscard]] bool opensAs(const QString &title)
    {
        return eventually([&] { return window()->title().startsWith(title); });
    }

    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

}

TEST_CASE_METHOD(Importing, "a table with an unusual header is mapped by hand and imported",
                 "[window]")
{
    bring(write(u"odd.csv"_s, unusual));
    CHECK(shows(u"Choose which column is the title, and which one the date."_s));
    CHECK(shows(u"Erste Runde"_s)); // a sample
    CHECK_FALSE(shows(u"day first"_s));
    key(Qt::Key_Return); // nothing can be imported yet
    CHECK(import().isOpen());

    choose(u"Was geschah"_s, u"Title"_s);
    choose(u"Wann genau"_s, u"Date, or start"_s);
    choose(u"Wieviel"_s, u"Number"_s);
    CHECK(shows(u"1 event, 1 claim, 1 source · 2 of 3 rows are skipped"_s));
    CHECK(shows(u"line 2"_s));
    CHECK(shows(u"line 4"_s));
    click(u"day first"_s);
    wait();
    CHECK(shows(u"2 events, 1 claim, 1 source · 1 of 3 rows is skipped"_s));

    CHECK(window()->title().startsWith(u"Alder and Birch"_s)); // so far it was only looked at
    click(u"Import"_s);
    REQUIRE(opensAs(u"odd"_s));
    CHECK_FALSE(import().isOpen());
    CHECK(dossier().events.size() == 2);
    CHECK(session().path() == path(u"odd.json"_s));
    settle();
    CHECK(timeline().drawing().marks.size() >= 2);
    CHECK(contents(u"odd.csv"_s) == unusual);
}

TEST_CASE_METHOD(Importing, "a calendar that is dropped is imported by Enter", "[window]")
{
    bring(write(u"days.ics"_s, calendar));
    CHECK(shows(u"iCalendar"_s));
    CHECK(shows(u"1 event, 0 claims, 1 source · none of 1 row is skipped"_s));
    CHECK_FALSE(shows(u"What its columns are"_s));
    key(Qt::Key_Return);
    REQUIRE(opensAs(u"days"_s));
    CHECK(dossier().events.size() == 1);
}

TEST_CASE_METHOD(Importing, "dates that may be read in two ways are asked for in every format",
                 "[window]")
{
    bring(write(u"vis.json"_s, R"([{"start": "03/04/2025", "content": "A meeting"}])"));
    CHECK(shows(u"There is no event that could be taken."_s));
    click(u"day first"_s);
    wait();
    CHECK(shows(u"1 event, 0 claims, 1 source · none of 1 item is skipped"_s));
    click(u"Cancel"_s);

    bring(write(u"plain.json"_s, R"([{"start": "2025-04-03", "content": "A meeting"}])"));
    key(Qt::Key_Escape); // nothing was chosen
    CHECK_FALSE(import().isOpen());
}

TEST_CASE_METHOD(Importing, "rows that cannot be taken are listed with line and reason", "[window]")
{
    QByteArray table = "title,date,value\n";
    for (int row = 0; row < 100'000; ++row)
        table += "Something,soon,\n";
    table += "At last,2025-05-16,many\n";
    bring(write(u"bad.csv"_s, table));
    CHECK(shows(u"100,000 of 100,001 rows are skipped, 1 remark on what is taken"_s));
    CHECK(shows(u"line 2"_s));
    CHECK(shows(u"\"soon\""_s));
    CHECK(import().remarks()->rowCount() == 100'001);
    CHECK(texts().filter(u"line "_s).size() < 60); // those that can be seen
}

TEST_CASE_METHOD(Importing, "what is not imported leaves everything as it was", "[window]")
{
    session().selection()->select(static_cast<int>(event("bodies-1")));
    const QStringList before = QDir(path({})).entryList(QDir::Files);
    bring(write(u"odd.csv"_s, unusual));
    choose(u"Wieviel"_s, u"Title"_s);
    openMenuOf(u"Wieviel"_s);
    key(Qt::Key_Escape); // the menu alone
    key(Qt::Key_Escape); // nor is what was chosen lost with one too many
    CHECK(import().isOpen());
    click(u"Cancel"_s);
    CHECK_FALSE(import().isOpen());
    CHECK_FALSE(shows(u"Import odd.csv"_s));
    CHECK(window()->title().startsWith(u"Alder and Birch"_s));
    CHECK(session().selection()->selected() == event("bodies-1"));
    CHECK_FALSE(session().faults()->isOpen());
    CHECK(QDir(path({})).entryList(QDir::Files) == before + QStringList{u"odd.csv"_s});

    // another one can follow at once
    bring(write(u"days.ics"_s, calendar));
    click(u"Cancel"_s);
    CHECK_FALSE(import().isOpen());
}

TEST_CASE_METHOD(Importing, "what keeps the dossier from being written is told in the sheet",
                 "[window]")
{
    bring(write(u"days.ics"_s, calendar));
    import().setFolderUrl(QUrl::fromLocalFile(u"/proc"_s));
    click(u"Import"_s);
    wait();
    CHECK(shows(u"“/proc/days.json” cannot be written"_s));
    CHECK(import().isOpen());
    CHECK(window()->title().startsWith(u"Alder and Birch"_s));
    import().setFolderUrl(QUrl::fromLocalFile(path({})));
    click(u"Import"_s);
    CHECK(opensAs(u"days"_s));
}

TEST_CASE_METHOD(Importing, "the foreign file is never written to, and no other one unasked",
                 "[window]")
{
    const QByteArray items = R"([{"start": "2025-05-16", "content": "A meeting"}])";
    bring(write(u"vis.json"_s, items));
    CHECK(import().name() == u"vis-2.json"_s);
    import().setName(u"vis"_s);
    settle();
    click(u"Replace"_s);
    CHECK(shows(u"That is the file that is imported"_s));
    import().setName(u"other"_s);
    const QString made = write(u"other.json"_s, "mine"); // by somebody else meanwhile
    settle();
    click(u"Import"_s);
    CHECK(shows(u"has just made a file of that name"_s));
    CHECK(contents(u"other.json"_s) == "mine");
    import().setName(u"a/b"_s);
    settle();
    click(u"Import"_s);
    CHECK(shows(u"A file needs a name"_s));
    CHECK(contents(u"vis.json"_s) == items);
    import().setName(u"other"_s);
    settle();
    click(u"Replace"_s);
    CHECK(opensAs(u"vis"_s));
    CHECK(session().path() == made);
}

TEST_CASE_METHOD(Importing, "a faulty dossier is told with its faults and never imported",
                 "[window]")
{
    const QByteArray like = R"({"ledgerline": 1, "events": [{"start_date": 1, "start": 1, )"
                            R"("content": "x"}]})";
    drop(write(u"bad.json"_s, like));
    CHECK_FALSE(import().isOpen());
    CHECK(session().faults()->isOpen());
    // nor is what another program saves over the dossier that is open
    replace(file(), "title,date\na,2025\n");
    CHECK(eventually([&] { return session().faults()->file() == file(); }));
    CHECK_FALSE(import().isOpen());
    CHECK(window()->title().startsWith(u"Alder and Birch"_s));
}

TEST_CASE_METHOD(Importing, "all of the sheet is reached by Tab and has a name", "[window]")
{
    bring(write(u"odd.csv"_s, unusual));
    QStringList reached;
    for (int step = 0; step < 14; ++step) {
        key(Qt::Key_Tab);
        QQuickItem *const item = window()->activeFocusItem();
        REQUIRE(item);
        QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(item);
        reached.append(told ? told->text(QAccessible::Name) : QString());
    }
    const QStringList round{u"Was geschah: Only kept as text"_s,
                            u"Wann genau: Only kept as text"_s,
                            u"Wieviel: Only kept as text"_s,
                            u"Title of the dossier"_s,
                            u"Language of its texts"_s,
                            u"Save the dossier as"_s,
                            u"Choose folder…"_s,
                            u"Cancel"_s,
                            u"Import"_s};
    INFO(reached.join(u'|').toStdString());
    CHECK((reached + reached).join(u'|').contains(round.join(u'|')));

    while (!window()->activeFocusItem()->property("text").toString().contains(u"kept"_s))
        key(Qt::Key_Tab);
    key(Qt::Key_Return); // the menu of a column
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    wait();
    CHECK(textItem(u"Title"_s));
}

TEST_CASE_METHOD(Importing, "every foreign file of the samples opens in the window", "[window]")
{
    const QDir samples(QStringLiteral(LEDGERLINE_FOREIGN_DATA));
    const QStringList files = samples.entryList(QDir::Files);
    REQUIRE(files.size() > 20);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QString folder = path(u"of "_s + name);
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QFile::copy(samples.filePath(name), folder + u'/' + name));
        bring(folder + u'/' + name);
        REQUIRE(import().isReady());
        const std::size_t events = import().index()->dossier().events.size();
        const QString saved = folder + u'/' + import().name();
        key(Qt::Key_Return);
        REQUIRE(eventually([&] { return session().path() == saved; }));
        settle();
        CHECK_FALSE(session().faults()->isOpen());
        CHECK(dossier().events.size() == events);
        CHECK_FALSE(timeline().drawing().marks.empty());
    }
}

TEST_CASE_METHOD(Importing, "what is imported opens with a chart of its own", "[window]")
{
    const auto shown = [&] { return session().appearance()->charts(); };
    REQUIRE(shown() == QStringList{u"bodies"_s});
    bring(QStringLiteral(LEDGERLINE_FOREIGN_DATA "/ucdp.csv"));
    import().setFolderUrl(QUrl::fromLocalFile(path({})));
    key(Qt::Key_Return);
    REQUIRE(opensAs(u"UCDP"_s));
    settle();
    CHECK(session().appearance()->offered() == QStringList{u"events"_s});
    CHECK(shown() == QStringList{u"events"_s});
    CHECK(shows(u"Deaths by "_s));
    CHECK_FALSE(textItem(u"Bodies"_s));

    // The guide explains the marks that there are: bars without direction, in ranges.
    CHECK(shows(u"hatched: up to here"_s));
    CHECK(shows(u"soft ends"_s));
    for (const QString &other : {u"above the line"_s, u"below the line"_s, u"fading"_s,
                                 u"outline"_s, u"disputed"_s, u"a statement"_s, u"deadline"_s})
        CHECK_FALSE(shows(other));
    key(Qt::Key_1);
    CHECK(shown().isEmpty());
    CHECK(shows(u"Choose a chart to show it here"_s));
    key(Qt::Key_1);
    CHECK(shown() == QStringList{u"events"_s});

    session().openFile(file()); // what was chosen there is shown there again
    REQUIRE(opensAs(u"Alder and Birch"_s));
    CHECK(shown() == QStringList{u"bodies"_s});
}

TEST_CASE_METHOD(Importing, "a record that has nothing for a chart says so and leaves the room",
                 "[window]")
{
    const double before = timeline().height();
    bring(write(u"to-do.ics"_s,
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                "DTSTART;VALUE=DATE:20250516\r\nSUMMARY:A meeting\r\nEND:VEVENT\r\n"
                "END:VCALENDAR\r\n"));
    key(Qt::Key_Return);
    REQUIRE(opensAs(u"to-do"_s));
    settle();
    CHECK(shows(u"Events by "_s)); // it has: one event
    const QByteArray words = R"({"ledgerline": 1, "title": "Words", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": {"n": {"name": "North", "role": "state", "ink": "neutral"}}, "measures": {},
        "lanes": [{"id": "s", "name": "Statements", "kinds": ["statement"]}],
        "sources": {"a": {"publisher": "Agency", "title": "Report"}},
        "events": [{"id": "e", "kind": "statement", "when": "2025-05-16", "by": "n",
                    "title": "North speaks", "sources": ["a"]}]})";
    session().openFile(write(u"words.json"_s, words));
    REQUIRE(opensAs(u"Words"_s));
    settle();
    CHECK(session().appearance()->offered().isEmpty());
    CHECK(shows(u"This record has nothing that can be charted"_s));
    CHECK_FALSE(item("ChartView"));
    CHECK(timeline().height() > before + 60);
}

TEST_CASE_METHOD(Importing, "title and language are written in the sheet", "[window]")
{
    bring(write(u"days.ics"_s, calendar));
    CHECK_FALSE(shows(u"Clock of times without a zone"_s)); // there are none
    while (
        QAccessible::queryAccessibleInterface(window()->activeFocusItem())->text(QAccessible::Name)
        != u"Title of the dossier"_s)
        key(Qt::Key_Tab);
    key(Qt::Key_A, Qt::ControlModifier);
    for (const int letter : {Qt::Key_T, Qt::Key_A, Qt::Key_G, Qt::Key_E})
        key(letter);
    wait();
    CHECK(import().title() == u"tage"_s);
    key(Qt::Key_Return);
    REQUIRE(opensAs(u"tage"_s));
}

TEST_CASE_METHOD(Importing, "the dialog for opening names every ending that can be opened",
                 "[window]")
{
    QQmlComponent component(qmlEngine(window()), QUrl(u"qrc:/qt/qml/Ledgerline/FileChooser.qml"_s));
    const std::unique_ptr<QObject> chooser(
        component.createWithInitialProperties({{u"session"_s, QVariant::fromValue(&session())}}));
    REQUIRE(chooser);
    const QStringList filters = chooser->property("nameFilters").toStringList();
    REQUIRE(filters.size() > 2);
    CHECK(filters.last().contains(u"(*)"_s));
    std::vector<std::string_view> endings{".json", ".svg", ".png", ".pdf"};
    for (const std::string_view ending : foreignEndings())
        endings.push_back(ending);
    CHECK(endings.size() > 8);
    for (const std::string_view ending : endings) {
        CAPTURE(ending);
        const QRegularExpression named(u"[( ]\\*"_s + QRegularExpression::escape(toQString(ending))
                                       + u"[ )]"_s);
        CHECK(filters.first().contains(named));
        CHECK_FALSE(filters.mid(1, filters.size() - 2).filter(named).isEmpty());
    }
}
