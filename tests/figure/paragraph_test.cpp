// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "figure/notes.h"
#include "paint/paragraph.h"

using namespace ledgerline;
using Lines = std::vector<std::string>;

namespace {

/// Every byte is as wide as ten pixels, the ellipsis as one of them.
double tens(std::string_view text, TextStyle)
{
    const bool cut = text.size() >= 3 && text.substr(text.size() - 3) == "…";
    return 10.0 * static_cast<double>(text.size() - (cut ? 2 : 0));
}

Lines lines(std::string_view text, double width, int count)
{
    return wrapped(text, TextStyle::small, width, count, tens);
}

}

TEST_CASE("a text is broken at blanks", "[paragraph]")
{
    CHECK(lines("one two three", 80, 3) == Lines{"one two", "three"});
    CHECK(lines("one two three", 130, 3) == Lines{"one two three"});
    CHECK(lines("  one   two  ", 60, 3) == Lines{"one", "two"});
}

TEST_CASE("what has no room is cut, and the cut is shown", "[paragraph]")
{
    CHECK(lines("one two three", 80, 1) == Lines{"one two…"});
    CHECK(lines("onetwothree four", 50, 3) == Lines{"onet…"});
    CHECK(lines("one two", 80, 0).empty());
    CHECK(lines("", 80, 2).empty());
    CHECK(lines("one", 5, 2).empty());
    CHECK(lines("one 123,456", 50, 3) == Lines{"one…"}); // no number is cut
    CHECK(lines("four 123,456", 40, 3) == Lines{"fou…"});
}

TEST_CASE("texts are packed into lines that break between them", "[paragraph]")
{
    const auto packedIn = [](double width, int count) {
        return packed({"one", "two", "three four"}, " + ", TextStyle::small, width, count, tens);
    };
    CHECK(packedIn(300, 3) == Lines{"one + two + three four"});
    CHECK(packedIn(120, 3) == Lines{"one + two", "three four"});
    CHECK(packedIn(60, 4) == Lines{"one", "two", "three", "four"});
    CHECK(packedIn(60, 2) == Lines{"one", "two"});
}

TEST_CASE("totals that have no room are left out whole, and counted", "[paragraph]")
{
    const Lines totals{"A: 1 or 2", "B: 3", "C: 4,000 to 5,000"};
    CHECK(totalLines({"A: 1 or 2", "B: 3"}, 400, 1, tens)
          == Lines{"In this window: A: 1 or 2; B: 3"});
    CHECK(totalLines(totals, 440, 1, tens) == Lines{"In this window: A: 1 or 2; B: 3; and 1 more"});
    CHECK(totalLines(totals, 400, 1, tens) == Lines{"In this window: A: 1 or 2; and 2 more"});
    CHECK(totalLines(totals, 200, 1, tens).empty());
    CHECK(totalLines({}, 200, 1, tens).empty());
}

TEST_CASE("sources that have no room are counted", "[paragraph]")
{
    const Lines names{"Alpha", "Beta", "Gamma", "Delta"};
    CHECK(sourceLines(names, 400, 1, tens) == Lines{"Sources: Alpha; Beta; Gamma; Delta"});
    CHECK(sourceLines(names, 300, 1, tens) == Lines{"Sources: Alpha; and 3 more"});
    CHECK(sourceLines(names, 320, 1, tens) == Lines{"Sources: Alpha; Beta; and 2 more"});
    CHECK(sourceLines(names, 200, 2, tens).size() == 2);
    CHECK(sourceLines(names, 240, 1, tens) == Lines{"Sources: 4 publishers"});
    CHECK(sourceLines({}, 240, 1, tens).empty());
}

TEST_CASE("a list drops whole texts and counts them", "[paragraph]")
{
    const Lines claims{"North 100", "South 200", "Press 1,248"};
    CHECK(listed(claims, TextStyle::small, 330, 1, tens)
          == Lines{"North 100; South 200; Press 1,248"});
    CHECK(listed(claims, TextStyle::small, 220, 2, tens)
          == Lines{"North 100; South 200;", "Press 1,248"});
    CHECK(listed(claims, TextStyle::small, 329, 1, tens)
          == Lines{"North 100; South 200; and 1 more"});
    CHECK(listed(claims, TextStyle::small, 100, 1, tens).empty());
}

TEST_CASE("a list is as long as can be, however long", "[paragraph]")
{
    Lines names;
    for (int i = 0; i < 40; ++i)
        names.push_back("N" + std::to_string(i * 37 % 1000));
    const auto width = GENERATE(60.0, 110.0, 190.0, 400.0, 900.0, 2600.0, 4000.0);
    const auto count = GENERATE(1, 2, 3);
    CAPTURE(width, count);
    Lines best; // of all that may be told, one after the other
    for (std::size_t told = names.size(); told > 0 && best.empty(); --told) {
        std::string text;
        for (std::size_t i = 0; i < told; ++i)
            text += (i > 0 ? "; " : "") + names[i];
        if (told < names.size())
            text += "; and " + std::to_string(names.size() - told) + " more";
        Lines broken = wrapped(text, TextStyle::small, width, count + 1, tens);
        if (!broken.empty() && broken.size() <= static_cast<std::size_t>(count)
            && !broken.back().ends_with("…"))
            best = std::move(broken);
    }
    CHECK(listed(names, TextStyle::small, width, count, tens) == best);
}

TEST_CASE("a list of very many texts measures few of them", "[paragraph]")
{
    const Lines names(4000, "A publisher of news");
    std::size_t measured = 0;
    const auto counting = [&](std::string_view text, TextStyle style) {
        measured += text.size();
        return tens(text, style);
    };
    const Lines two = listed(names, TextStyle::small, 3000, 2, counting);
    REQUIRE(two.size() == 2);
    CHECK(two.back().ends_with(" more"));
    CHECK(measured < 40 * 4000 * names.front().size()); // it took 4,000 times all of them
}

TEST_CASE("a length of time is not broken", "[paragraph]")
{
    CHECK(wrapped("took 3 h 9 min", TextStyle::small, 130, 2, tens) == Lines{"took", "3 h 9 min"});
    CHECK(wrapped("about 90 min", TextStyle::small, 90, 2, tens) == Lines{"about", "90 min"});
}
