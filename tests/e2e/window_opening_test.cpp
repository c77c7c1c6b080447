// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the window shows while a large file is opened.
#include "bench/record.h"
#include "catch.h"
#include "e2e/realwindow.h"

#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace ledgerline;

namespace {

constexpr std::uint64_t eventCount = 300'000;

struct LargeFile : RealWindow
{
    LargeFile()
    {
        QByteArray json;
        writeRecord(eventCount, [&json](std::string_view text) {
            json.append(text.data(), static_cast<qsizetype>(text.size()));
        });
        large = write(QStringLiteral("large.json"), json);
    }

    const Opening &progress() { return *session().progress(); }

    QString large;
};

}

TEST_CASE_METHOD(LargeFile, "a large file shows how far it is, and Esc leaves what was open",
                 "[window]")
{
    session().selection()->select(static_cast<int>(event("bodies-1")));
    session().viewport()->zoomIn();
    settle();
    const Window shown = session().viewport()->scale().window();
    session().openFile(large);
    REQUIRE(eventually([&] { return progress().glimpse().counts().size() > 1; }));
    CHECK(session().isOpening()); // there is a picture of it before all is read
    CHECK(texts().contains(QStringLiteral("Opening large.json")));
    CHECK_FALSE(texts().filter(QStringLiteral("events so far")).isEmpty());
    REQUIRE(item("ShareBar"));
    REQUIRE(item("OpeningStrip"));
    CHECK(texts().contains(progress().from()));

    QTest::keyClick(window(), Qt::Key_Escape);
    CHECK_FALSE(session().isOpening());
    CHECK(eventually([&] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
    settle();
    CHECK_FALSE(item("OpeningStrip"));
    CHECK_FALSE(item("FaultPanel"));
    CHECK(window()->title().startsWith(QStringLiteral("Alder and Birch")));
    CHECK(session().selection()->selected() == event("bodies-1"));
    CHECK(session().viewport()->scale().window() == shown);
    key(Qt::Key_Escape); // one thing at a time
    CHECK(session().selection()->selected() == none);
}

TEST_CASE_METHOD(LargeFile, "what is dropped while a large file is opened takes its place",
                 "[window]")
{
    session().openFile(large);
    REQUIRE(eventually([&] { return item("OpeningStrip"); }));
    drop(write(QStringLiteral("b.json"), sampleFile("Alder and Birch", "Another")));
    CHECK(window()->title().startsWith(QStringLiteral("Another")));
    CHECK_FALSE(item("OpeningStrip"));
}

TEST_CASE_METHOD(LargeFile, "the progress of a large file runs to its end, and then it is open",
                 "[window]")
{
    std::vector<double> shares;
    const auto heard = QObject::connect(&progress(), &Opening::changed, [&] {
        if (session().isOpening())
            shares.push_back(progress().share());
    });
    session().openFile(large);
    REQUIRE(QTest::qWaitFor([&] { return !session().isOpening(); }, 120'000)); // unoptimised
    QObject::disconnect(heard);
    CHECK(session().title() == QStringLiteral("A record for benchmarks"));
    CHECK(std::ranges::is_sorted(shares));
    REQUIRE(shares.size() > 4);
    CHECK(shares.front() == 0);
    CHECK(shares.back() == 1);
    CHECK(session().dossier()->events.size() == eventCount);
    CHECK_FALSE(item("OpeningStrip"));
}

TEST_CASE_METHOD(RealWindow, "a small file is opened without a word of how far it is", "[window]")
{
    bool isTold = false;
    QObject::connect(session().progress(), &Opening::changed, window(),
                     [&] { isTold = isTold || session().progress()->isLarge(); });
    drop(write(QStringLiteral("b.json"), sampleFile("Alder and Birch", "Another")));
    CHECK(window()->title().startsWith(QStringLiteral("Another")));
    CHECK_FALSE(isTold);
}
