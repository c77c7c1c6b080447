// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foreignimport.h"
#include "app/sample.h"
#include "catch.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace ledgerline;
using namespace Qt::StringLiterals;

namespace {

/// Of 20,500 rows, most of them soon read.
QByteArray longTable()
{
    QByteArray rows = "title,date\n";
    for (int row = 0; row < 20'500; ++row)
        rows += row % 1000 == 0 ? "Event,2025-05-20\n" : "Event,soon\n";
    return rows;
}

struct Table : CleanDesk
{
    void bring(const QByteArray &content)
    {
        const QString file = write(u"table.csv"_s, content);
        import.begin(file,
                     std::make_shared<const ForeignFile>(
                         ForeignFile{formatNamed("csv"), content.toStdString()}));
    }

    [[nodiscard]] bool isRead()
    {
        return eventually([this] { return !import.isBusy(); });
    }

    static QString in(QAbstractItemModel &model, int row, const char *role)
    {
        return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
    }

    template<typename Look>
    static void connect(ForeignImport &import, Look look)
    {
        QObject::connect(&import, &ForeignImport::changed, &import, look);
    }

    ForeignImport import;
};

}

TEST_CASE_METHOD(Table, "columns show a sample and what they are taken for", "[foreignimport]")
{
    const QAbstractItemModelTester columns(import.columns());
    const QAbstractItemModelTester remarks(import.remarks());
    bring("Headline,Date,Other\nFirst,2025-05-16,x\n,2025-05-17,\n");
    REQUIRE(isRead());
    CHECK(import.columns()->rowCount() == 3);
    CHECK(in(*import.columns(), 0, "sample") == u"First"_s);
    CHECK(in(*import.columns(), 0, "field") == u"title"_s);
    CHECK(in(*import.columns(), 1, "label") == u"Date, or start"_s);
    CHECK(in(*import.columns(), 2, "field").isEmpty());
    CHECK(import.outcome() == u"1 event, 0 claims, 1 source"_s);
    CHECK(import.omission() == u"1 of 2 rows is skipped"_s);
    CHECK(in(*import.remarks(), 0, "place") == u"line 3"_s);
    CHECK(in(*import.remarks(), 0, "message") == u"there is no title"_s);
    import.cancel();
    CHECK_FALSE(import.isOpen());
    CHECK(import.columns()->rowCount() == 0);
    CHECK(import.remarks()->rowCount() == 0);
}

TEST_CASE_METHOD(Table, "of several changes the last one is what is shown", "[foreignimport]")
{
    bring("a,b,c\nFirst,2025-05-16,2025-05-20\n");
    REQUIRE(isRead());
    CHECK(import.problem() == u"Choose which column is the title, and which one the date."_s);
    import.setField(0, u"title"_s);
    import.setField(1, u"start"_s);
    import.setField(2, u"start"_s);
    CHECK(import.isBusy());
    CHECK_FALSE(import.isReady());
    import.save(); // of nothing that anybody has seen
    CHECK_FALSE(import.isSaving());
    REQUIRE(isRead());
    CHECK(in(*import.columns(), 1, "field").isEmpty()); // a date has one column
    REQUIRE(import.isReady());
    CHECK(import.index()->extent().from == date::local_days{date::year{2025} / 5 / 20});
}

TEST_CASE_METHOD(Table, "a table with one date that is open is asked for its order",
                 "[foreignimport]")
{
    bring("title,date\nFirst,03/04/2025\nSecond,2025-05-20\n");
    REQUIRE(isRead());
    CHECK(import.asksDates());
    CHECK(import.skipped() == 1);
    import.chooseDates(u"month-first"_s);
    REQUIRE(isRead());
    CHECK(import.asksDates()); // it can be chosen otherwise
    CHECK(import.skipped() == 0);
    const Window extent = import.index()->extent();
    CHECK(extent.from == date::local_days{date::year{2025} / 3 / 4});
    import.chooseDates(u"month-first"_s);
    REQUIRE(isRead());
    CHECK(import.skipped() == 1);
    bring("title,date\nFirst,2025-05-20\n");
    REQUIRE(isRead());
    CHECK_FALSE(import.asksDates());
}

TEST_CASE_METHOD(Table, "a reading that was called off is not told", "[foreignimport]")
{
    bring("title,date\nFirst,2025-05-20\n");
    import.cancel();
    CHECK_FALSE(import.isBusy());
    bring("title,date\nFirst,2025-05-20\nSecond,2025-05-21\n");
    REQUIRE(isRead());
    CHECK(import.outcome() == u"2 events, 0 claims, 1 source"_s);
}

TEST_CASE_METHOD(Table, "a dossier is saved where it is asked for, and told", "[foreignimport]")
{
    const QSignalSpy saved(&import, &ForeignImport::saved);
    bring("title,date\nFirst,2025-05-20\n");
    REQUIRE(isRead());
    CHECK(import.name() == u"table.json"_s);
    import.setName(u" other.json "_s);
    import.save();
    REQUIRE(eventually([&] { return saved.size() == 1; }));
    CHECK(saved.first().first().toString() == path(u"other.json"_s));
    CHECK(QFile::exists(path(u"other.json"_s)));
    CHECK_FALSE(import.isOpen());
}

TEST_CASE_METHOD(Table, "title, language and clock are the dossier's, as on the command line",
                 "[foreignimport]")
{
    bring("title,date\nFirst,2025-05-20T14:00\n");
    REQUIRE(isRead());
    CHECK(import.title() == u"table.csv"_s); // as it would be by itself
    CHECK(import.language() == u"en"_s);
    CHECK(import.isTimed());
    import.setTitle(u"Deutsches Verzeichnis"_s);
    import.setLanguage(u"de"_s);
    import.setTimezone(u"Europe/Kyiv"_s);
    REQUIRE(isRead());
    REQUIRE(import.isReady());
    const Dossier &dossier = import.index()->dossier();
    CHECK(dossier.title.text == "Deutsches Verzeichnis");
    CHECK(dossier.language == "de");
    CHECK(dossier.timezone == "Europe/Kyiv");

    import.setTimezone(u"Europe/Ky"_s); // while it is written
    REQUIRE(isRead());
    CHECK(import.problem().contains(u"Europe/Ky"_s));
    CHECK_FALSE(import.isReady());
    CHECK(import.isTimed()); // or it could not be mended
    import.setTimezone(u"Europe/Kyiv"_s);
    import.setTitle({});
    REQUIRE(isRead());
    CHECK(import.isReady());
    CHECK(import.title().isEmpty());
    CHECK(import.ownTitle() == u"table.csv"_s);
    CHECK(import.index()->dossier().title.text == "table.csv");

    bring("title,date\nFirst,2025-05-20\n"); // the next one begins anew
    REQUIRE(isRead());
    CHECK(import.title() == u"table.csv"_s);
    CHECK(import.timezone() == u"UTC"_s);
    CHECK_FALSE(import.isTimed());
}

TEST_CASE_METHOD(Table, "of a long table the first rows are shown while the rest is read",
                 "[foreignimport]")
{
    std::vector<QString> told;
    connect(import, [&] {
        if (import.isPartial())
            told.push_back(import.outcome() + u" · "_s + import.omission());
    });
    bring(longTable());
    REQUIRE(isRead());
    REQUIRE_FALSE(told.empty());
    CHECK(told.front()
          == u"20 events, 0 claims, 1 source · 19,980 of the first 20,000 rows are skipped; the "
             u"rest is being read…"_s);
    CHECK(import.outcome() == u"21 events, 0 claims, 1 source"_s);
    CHECK(import.omission() == u"20,479 of 20,500 rows are skipped"_s);
    CHECK(import.isReady());
}

TEST_CASE_METHOD(Table, "nothing is saved of the first rows alone", "[foreignimport]")
{
    bool isTried = false;
    connect(import, [&] {
        if (!import.isPartial())
            return;
        isTried = true;
        CHECK_FALSE(import.isReady());
        import.save();
        CHECK_FALSE(import.isSaving());
    });
    bring(longTable());
    REQUIRE(isRead());
    CHECK(isTried);
}
