// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/fault.h"
#include "dossier/nearest.h"
#include "dossier/utf8.h"

using namespace ledgerline;

TEST_CASE("a fault is described as compilers describe theirs", "[fault]")
{
    Fault fault{.line = 3, .column = 14, .pointer = "/events/0/when", .message = "no date"};
    CHECK(describe(fault, "a.json") == "a.json:3:14: error: no date [/events/0/when]");
    fault.severity = Severity::warning;
    CHECK(describe(fault, "a.json") == "a.json:3:14: warning: no date [/events/0/when]");
    fault.pointer.clear();
    CHECK(describe(fault, "a.json") == "a.json:3:14: warning: no date");
    fault.line = 0;
    CHECK(describe(fault, "a.json") == "a.json: warning: no date");
}

TEST_CASE("a pointer from a hostile file neither ends the line nor fills the screen", "[fault]")
{
    const Fault hostile{.line = 1, .column = 1, .pointer = "/a\n\x1b[2J", .message = "m"};
    CHECK(describe(hostile, "f") == "f:1:1: error: m [/a\\u000A\\u001B[2J]");
    const Fault endless{.line = 1, .column = 1, .pointer = std::string(5000, 'x'), .message = "m"};
    CHECK(describe(endless, "f") == "f:1:1: error: m [" + std::string(200, 'x') + "...]");
}

TEST_CASE("a text is quoted so that it stays on its line and in its place", "[utf8]")
{
    CHECK(inQuotes("") == "\"\"");
    CHECK(inQuotes("Досьє 🕊 \"x\"") == "\"Досьє 🕊 \"x\"\"");
    CHECK(inQuotes(std::string_view("a\0b\r\n\t\x7f", 7))
          == "\"a\\u0000b\\u000D\\u000A\\u0009\\u007F\"");
    CHECK(inQuotes("\xC2\x9B") == "\"\\u009B\""); // a control sequence in one character
    CHECK(inQuotes("\xE2\x80\xAE\xE2\x81\xA6") == "\"\\u202E\\u2066\""); // turn the direction
    CHECK(inQuotes("a\xFF\xC3") == "\"a\\xFF\\xC3\"");
    std::string long60;
    for (int i = 0; i < 60; ++i)
        long60 += "ü";
    CHECK(inQuotes(long60) == '"' + long60 + '"');
    CHECK(inQuotes(long60 + "ü") == '"' + long60 + "...\"");
}

TEST_CASE("only well-formed UTF-8 counts as a character", "[utf8]")
{
    struct Row
    {
        std::string text;
        std::size_t length;
    };
    const auto row = GENERATE(values<Row>({
        {"a", 1},
        {"\xC3\xBC", 2},
        {"\xE2\x82\xAC", 3},
        {"\xF0\x9F\x95\x8A", 4},
        {"\xF4\x8F\xBF\xBF", 4}, // U+10FFFF
        {"", 0},
        {"\x80", 0}, // a continuation alone
        {"\xC3", 0}, // cut
        {"\xC3(", 0},
        {"\xE2\x82", 0},
        {"\xE2(\xAC", 0},
        {"\xF0\x9F\x95", 0},
        {"\xC0\x80", 0}, // overlong
        {"\xC1\xBF", 0},
        {"\xE0\x9F\xBF", 0},
        {"\xF0\x8F\xBF\xBF", 0},
        {"\xED\xA0\x80", 0}, // a surrogate
        {"\xF4\x90\x80\x80", 0}, // past U+10FFFF
        {"\xF5\x80\x80\x80", 0},
        {"\xFF", 0},
    }));
    CHECK(characterLength(row.text, 0) == row.length);
}

TEST_CASE("the nearest word is the one that was meant, or none", "[nearest]")
{
    const auto nearestTo = [](std::string_view written) {
        Nearest nearest(written);
        for (const std::string_view word : {"exchange", "talks", "to", "at_least", "at_most"})
            nearest.consider(word);
        return nearest.word();
    };
    CHECK(nearestTo("exchnage") == "exchange"); // two letters in the wrong order
    CHECK(nearestTo("echange") == "exchange");
    CHECK(nearestTo("exchangess") == "exchange");
    CHECK(nearestTo("talk") == "talks");
    CHECK(nearestTo("tlks") == "talks");
    CHECK(nearestTo("ta") == "to");
    CHECK(nearestTo("at_lest") == "at_least");
    CHECK(nearestTo("exchanges of fire").empty());
    CHECK(nearestTo("t").empty());
    CHECK(nearestTo("").empty());
    CHECK(nearestTo("tal").empty()); // two letters are too many for so short a word
}
