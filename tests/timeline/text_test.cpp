// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/text.h"

#include "catch.h"
#include "timeline/measure.h"

using namespace ledgerline;
using test::typewriter;

namespace {

/// The text in as much room as `characters` of the typewriter need.
std::string cutTo(std::string_view text, int characters)
{
    const double width = characters * pixelSize(TextStyle::body) * 0.55;
    return elided(text, TextStyle::body, width + 0.01, typewriter);
}

}

TEST_CASE("a text that fits is left alone", "[text]")
{
    CHECK(cutTo("Bodies", 6) == "Bodies");
    CHECK(cutTo("", 0).empty());
}

TEST_CASE("a text that is too long ends with an ellipsis", "[text]")
{
    CHECK(cutTo("Statements", 6) == "State…");
    CHECK(cutTo("Statements", 2) == "S…");
}

TEST_CASE("a text without room for one character and the ellipsis is empty", "[text]")
{
    CHECK(cutTo("Statements", 1).empty());
    CHECK(cutTo("Statements", 0).empty());
}

TEST_CASE("an ellipsis never stands alone", "[text]")
{
    CHECK(cutTo("1,248 say so", 4).empty()); // the number may not be cut
    CHECK(cutTo("- dash", 2).empty());
    CHECK(cutTo(" blank", 2).empty());
}

TEST_CASE("no space or comma is left before the ellipsis", "[text]")
{
    CHECK(cutTo("Round 2, the second", 7) == "Round…");
    CHECK(cutTo("Round 2, the second", 9) == "Round 2…");
}

TEST_CASE("a text is cut between characters, not inside them", "[text]")
{
    CHECK(cutTo("Çırağan Sarayı", 5) == "Çıra…");
    CHECK(cutTo("Стамбул", 4) == "Ста…");
    // An e with a combining acute accent is one character.
    CHECK(cutTo("re\u0301sume\u0301", 4) == "re\u0301…");
}

TEST_CASE("a number is never cut", "[text]")
{
    CHECK(cutTo("Press 1,248 says", 10) == "Press…");
    CHECK(cutTo("North 500", 8) == "North…");
    CHECK(cutTo("North 55–88 told", 9) == "North…");
    CHECK(cutTo("North 24+ told", 9) == "North…");
    CHECK(cutTo("North 24 told", 9) == "North 24…");
    CHECK(cutTo("Talks 20:37 on", 9) == "Talks…");
    CHECK(cutTo("1,000 prisoners", 4).empty());
}
