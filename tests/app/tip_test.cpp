// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/tip.h"
#include "catch.h"

#include "ledger/eventwording.h"

using namespace ledgerline;

namespace {

Tip tipOf(std::initializer_list<std::string_view> ids)
{
    const auto dossier = sampleDossier();
    std::vector<Index> events;
    for (const std::string_view id : ids)
        events.push_back(dossier->findEvent(id));
    return toTip(describeMark(*dossier, events, {}));
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}

TEST_CASE("a mark tells its title, its date and what went either way", "[tip]")
{
    const Tip tip = tipOf({"exchange-1"});
    CHECK(tip.heading == text("25 for 25"));
    CHECK(tip.date == text("12 March 2001"));
    CHECK(tip.lines == QStringList{text("People to Alder: 25"), text("People to Birch: 25")});
}

TEST_CASE("claims that differ are told as what they span", "[tip]")
{
    const Tip tip = tipOf({"bodies-1"});
    CHECK(tip.lines == QStringList{text("Bodies to Alder: 500–503 (claims differ)")});
}

TEST_CASE("an undisclosed count is told as such", "[tip]")
{
    CHECK(tipOf({"exchange-2"}).lines == QStringList{text("People to Alder: undisclosed")});
}

TEST_CASE("the length of talks is told in minutes", "[tip]")
{
    CHECK(tipOf({"round-1"}).lines == QStringList{text("Length: 90–100 min (claims differ)")});
}

TEST_CASE("a cluster tells how many it stands for and lists them", "[tip]")
{
    const Tip tip = tipOf({"round-1", "bodies-1", "exchange-1"});
    CHECK(tip.heading == text("3 events"));
    CHECK(tip.date == text("3–12 March 2001"));
    REQUIRE(tip.lines.size() == 3);
    CHECK(tip.lines[1] == text("10 March 2001  First return"));
}

TEST_CASE("a large cluster lists the first eight and says how many more there are", "[tip]")
{
    const auto dossier = sampleDossier();
    const std::vector<Index> many(20, dossier->findEvent("bodies-1"));
    const Tip tip = toTip(describeMark(*dossier, many, {}));
    CHECK(tip.heading == text("20 events"));
    REQUIRE(tip.lines.size() == 9);
    CHECK(tip.lines.last() == text("and 12 more"));
}
