// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search.h"

#include "app/sample.h"
#include "catch.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// More events than are searched at once: "Event number 0", on days one after another.
QByteArray manyEvents(int count)
{
    QByteArray events;
    for (int event = 0; event < count; ++event) {
        const QByteArray number = QByteArray::number(event);
        events += QByteArray(event ? ",\n" : "") + R"({ "id": "e)" + number
            + R"(", "kind": "statement", "when": ")" + QByteArray::number(1000 + event / 365)
            + R"(-03-03", "title": "Event number )" + number + "\" }";
    }
    return R"({ "ledgerline": 1, "title": "Many", "language": "en", "timezone": "UTC", "edition": "2001-12-31",
  "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" } },
  "measures": { "people": { "name": "People", "unit": "people" } },
  "lanes": [ { "id": "all", "name": "All", "kinds": ["statement"] } ], "sources": {}, "events": [)"
        + events + "] }";
}

/// A search of a dossier that is open from a file.
struct Searching : CleanDesk
{
    Session session;
    Search search;
    QAbstractItemModelTester tester{search.hits()};

    explicit Searching(const QByteArray &content = sampleFile())
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, write(text("a.json"), content));
        search.setSession(&session);
        search.setActive(true);
    }

    /// Types it, and waits for the answer.
    void ask(const char *words)
    {
        search.setText(text(words));
        REQUIRE(eventually([this] { return !search.isBusy(); }));
    }

    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> titles;
        for (const SearchHit &hit : search.rows())
            titles.push_back(hit.title.toStdString());
        return titles;
    }

    [[nodiscard]] Index event(const char *id) { return session.dossier()->findEvent(id); }
};

struct SearchingMany : Searching
{
    SearchingMany()
        : Searching(manyEvents(9'000))
    {
    }
};

using Titles = std::vector<std::string>;

}

TEST_CASE_METHOD(Searching, "a small record answers at once, in order of time", "[search]")
{
    search.setText(text("first"));
    CHECK_FALSE(search.isBusy());
    CHECK(titles() == Titles{"First round", "First return"});
    CHECK(search.rows()[1].date == text("10 March 2001"));
    CHECK(search.rows()[1].kind == text("Repatriation"));
    CHECK(search.message() == text("2 of 8 events"));
}

TEST_CASE("a kind is not told beside a title that begins with it", "[search]")
{
    Searching searching(sampleFile("First return", "Repatriation of the first"));
    searching.ask("first");
    REQUIRE(searching.search.rows().size() == 2);
    CHECK(searching.search.rows()[0].kind == text("Talks"));
    CHECK(searching.search.rows()[1].kind.isEmpty());
}

TEST_CASE_METHOD(Searching, "that nothing was found is said, and of nothing typed nothing",
                 "[search]")
{
    ask("oakwood");
    CHECK(titles().empty());
    CHECK(search.current() == -1);
    CHECK(search.message() == text("Nothing found in 8 events"));
    ask(" ");
    CHECK(search.message().isEmpty());
}

TEST_CASE_METHOD(Searching, "what as-of hides is not found", "[search]")
{
    ask("bodies");
    const auto before = titles();
    REQUIRE(before == Titles{"A thousand bodies", "First return"});
    session.perspective()->firstDay();
    CHECK(session.index()->itemOf(event("term-2")) == nullptr);
    ask("days");
    CHECK(titles().empty());
    CHECK(search.message().toStdString() == "Nothing found in 4 events as of 11 March 2001");
    session.perspective()->showEverything(); // and is found again when it is shown again
    CHECK(titles() == Titles{"Fifty days", "Ten days"});
}

TEST_CASE_METHOD(Searching, "what the filter hides is not found", "[search]")
{
    ask("25");
    REQUIRE(titles() == Titles{"25 for 25"});
    session.perspective()->setOnlyDisputed(true);
    CHECK(titles().empty());
    CHECK(search.message().contains(text("disputed events")));
}

TEST_CASE_METHOD(Searching, "Enter visits the current hit, then the next, and ends at the last",
                 "[search]")
{
    ask("first");
    CHECK(search.current() == 0);
    search.proceed(1);
    CHECK(session.selection()->selected() == event("round-1"));
    search.proceed(1);
    CHECK(session.selection()->selected() == event("bodies-1"));
    CHECK(search.current() == 1);
    search.proceed(1);
    CHECK(search.current() == 1);
    search.proceed(-1);
    CHECK(session.selection()->selected() == event("round-1"));
}

TEST_CASE_METHOD(Searching, "another text begins at its first hit", "[search]")
{
    ask("first");
    search.setCurrent(9);
    CHECK(search.current() == 1);
    ask("exchange");
    CHECK(search.current() == 0);
}

TEST_CASE_METHOD(Searching, "another dossier is searched anew", "[search]")
{
    ask("first");
    openFully(session, write(text("b.json"), sampleFile("First round", "Round one")));
    CHECK(titles() == Titles{"First return"});
    search.setActive(false);
    openFully(session, write(text("c.json"), sampleFile("First round", "First talks")));
    CHECK(titles().empty()); // nobody looks; rows of another dossier are no use
    search.setActive(true);
    CHECK(titles() == Titles{"First talks", "First return"});
}

TEST_CASE_METHOD(SearchingMany, "of many the first are listed and all are counted", "[search]")
{
    ask("event");
    CHECK(search.rows().size() == 300);
    CHECK(search.message() == text("9,000 of 9,000 events; the first 300 are listed"));
    for (std::size_t row = 1; row < search.rows().size(); ++row)
        CHECK(search.rows()[row - 1].event < search.rows()[row].event);
}

TEST_CASE_METHOD(SearchingMany, "what was typed last wins", "[search]")
{
    search.setText(text("event"));
    search.setText(text("number 17"));
    search.setText(text("number 8999"));
    CHECK(search.isBusy());
    CHECK(search.message() == text("Searching…"));
    REQUIRE(eventually([this] { return !search.isBusy(); }));
    CHECK(titles() == Titles{"Event number 8999"});
}

TEST_CASE_METHOD(SearchingMany, "Enter before the answer visits the first hit of what was typed",
                 "[search]")
{
    ask("number 17");
    search.setText(text("number 8999"));
    search.proceed(1);
    CHECK(session.selection()->selected() == none);
    REQUIRE(eventually([this] { return !search.isBusy(); }));
    CHECK(session.selection()->selected() == event("e8999"));
}

TEST_CASE_METHOD(CleanDesk, "a search may go while it is under way", "[search]")
{
    auto searching = std::make_unique<SearchingMany>();
    searching->search.setText(text("event"));
    REQUIRE(searching->search.isBusy());
    searching.reset();
    QCoreApplication::processEvents();
}
