// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/plaintext.h"

using namespace ledgerline;

TEST_CASE("HTML becomes what it says", "[plaintext]")
{
    CHECK(plainText("<p>First round.</p><p>Two hours &amp; no more.</p>")
          == "First round.\nTwo hours & no more.");
    CHECK(plainText("One<br/>two<BR>three") == "One\ntwo\nthree");
    CHECK(plainText("<ul><li>390</li>\n<li>at least 1,200</li></ul>") == "390\nat least 1,200");
    CHECK(plainText("<!-- not --><b>bold</b> and <em class='x > y'>soft</em>") == "bold and soft");
    CHECK(plainText("<style>p { }</style>text<script>if (a < b) alert(1)</script>s") == "texts");
    CHECK(plainLine("390<sup>1</sup> dead") == "390 1 dead"); // a note, and no 3,901
    CHECK(plainText("&quot;A&#39;s&#x20AC;&hellip;&nbsp;&bogus;&quot;")
          == "\"A's€…\u00A0&bogus;\"");
}

TEST_CASE("what only looks like HTML stays", "[plaintext]")
{
    CHECK(plainText("a < b and c > d") == "a < b and c > d");
    CHECK(plainText("<redacted> said <no one>") == "<redacted> said <no one>");
    CHECK(plainText("an open <b") == "an open <b");
    CHECK(plainText("two\nlines & more") == "two\nlines & more");
    CHECK(plainText("&#0; &#xD800; &#; &") == "&#0; &#xD800; &#; &");
}

TEST_CASE("a link's address of the web stands behind it", "[plaintext]")
{
    CHECK(plainText("see <a href=\"https://example.org/?a=1&amp;b=2\">the page</a>.")
          == "see the page (https://example.org/?a=1&b=2).");
    CHECK(plainText("<a href='https://example.org'>https://example.org</a>")
          == "https://example.org");
    CHECK(plainText("<a href=javascript:alert(1)>here</a>") == "here");
    CHECK(plainLine("<a href=\"https://example.org\">the\n page</a>") == "the page");
}

TEST_CASE("clean texts are what a dossier can hold", "[plaintext]")
{
    CHECK(cleanText(" \t\u00A0a\r\nb\rc\n \u00A0") == "a\nb\nc");
    CHECK(cleanText("a\x01\x7F"
                    "b")
          == "ab");
    CHECK(cleanText("a\xFF"
                    "b\xC3")
          == "a\uFFFDb\uFFFD");
    CHECK(cleanLine(" a \r\n\t b ") == "a b");
    CHECK(cleanText("\x02").empty());
    CHECK(cleanText("\x02 \x02").empty());
}
