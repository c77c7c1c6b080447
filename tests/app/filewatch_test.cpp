// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewatch.h"
#include "app/sample.h"
#include "catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ledgerline;

namespace {

struct Watched : CleanDesk
{
    QString file = write(QStringLiteral("a.json"), "one");
    FileWatch watch;
    QSignalSpy saved{&watch, &FileWatch::saved};

    Watched()
    {
        watch.setFiles({file});
        QTest::qWait(250); // what writing the file itself still tells
        saved.clear();
    }

    [[nodiscard]] bool toldOnce()
    {
        if (!QTest::qWaitFor([&] { return saved.count() > 0; }, 1000))
            return false;
        QTest::qWait(300);
        return saved.count() == 1 && saved.first().first().toString() == file;
    }
};

}

TEST_CASE_METHOD(Watched, "a file written in place is told once, within a second", "[filewatch]")
{
    [[maybe_unused]] const QString same = write(QStringLiteral("a.json"), "two");
    CHECK(toldOnce());
}

TEST_CASE_METHOD(Watched, "a file replaced by another is told, every time", "[filewatch]")
{
    replace(file, "two");
    CHECK(toldOnce());
    saved.clear();
    replace(file, "three");
    CHECK(toldOnce());
}

TEST_CASE_METHOD(Watched, "a file removed and made again is told when it is there", "[filewatch]")
{
    QFile::remove(file);
    QTest::qWait(300);
    CHECK(saved.count() == 0);
    [[maybe_unused]] const QString same = write(QStringLiteral("a.json"), "two");
    CHECK(toldOnce());
}

TEST_CASE_METHOD(Watched, "a save in several strokes is told once", "[filewatch]")
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    for (int stroke = 0; stroke < 5; ++stroke) {
        out.write("piece");
        out.flush();
        QTest::qWait(40);
    }
    out.close();
    CHECK(toldOnce());
}

TEST_CASE_METHOD(Watched, "a neighbour in the folder is not told", "[filewatch]")
{
    [[maybe_unused]] const QString other = write(QStringLiteral("b.json"), "other");
    QTest::qWait(500);
    CHECK(saved.count() == 0);
}

TEST_CASE_METHOD(Watched, "a file that is no longer watched is not told", "[filewatch]")
{
    watch.setFiles({});
    [[maybe_unused]] const QString same = write(QStringLiteral("a.json"), "two");
    QTest::qWait(500);
    CHECK(saved.count() == 0);
}

TEST_CASE_METHOD(Watched, "a file that is removed or renamed is missing until it is back",
                 "[filewatch]")
{
    const QSignalSpy told(&watch, &FileWatch::missingChanged);
    CHECK(watch.missing().isEmpty());
    REQUIRE(QFile::rename(file, file + QStringLiteral(".away")));
    REQUIRE(eventually([&] { return told.count() == 1; }));
    CHECK(watch.missing() == QStringList{file});
    CHECK(saved.count() == 0);
    REQUIRE(QFile::rename(file + QStringLiteral(".away"), file));
    REQUIRE(eventually([&] { return told.count() == 2; }));
    CHECK(watch.missing().isEmpty());
}

TEST_CASE_METHOD(Watched, "a file that is replaced in one step is never missing", "[filewatch]")
{
    const QSignalSpy told(&watch, &FileWatch::missingChanged);
    replace(file, "two");
    CHECK(toldOnce());
    CHECK(told.count() == 0);
}
