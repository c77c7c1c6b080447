// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report says, and in which files.
#include "catch.h"

#include "cli/reporting.h"

#include <QXmlStreamReader>

#include <set>

namespace {

Names namesOf(const Reported &reported)
{
    Names names;
    for (const auto &[name, text] : reported.files())
        names.push_back(name);
    return names;
}

/// The elements of a page, and the addresses in it. The page must be well-formed.
struct Page
{
    explicit Page(const std::string &html)
    {
        QXmlStreamReader reader(QByteArray::fromStdString(html));
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            elements.insert(reader.name().toString().toStdString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const std::string name = attribute.name().toString().toStdString();
                const std::string value = attribute.value().toString().toStdString();
                if (name == "href" || name == "src" || name == "srcset")
                    addresses.insert(value);
                if (name == "id")
                    ids.insert(value);
                attributes.insert(name);
            }
        }
        INFO(reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }

    std::set<std::string> elements;
    std::set<std::string> attributes;
    std::set<std::string> addresses;
    std::set<std::string> ids;
};

}

TEST_CASE_METHOD(Reported, "a report has each scene's figure in every format, numbered", "[report]")
{
    const Outcome found = report({"a.json", "--story", "spring"});
    CHECK(found.err == "");
    CHECK(found.status == 0);
    CHECK(found.out == "out/index.html\n");
    Names expected{"index.html", "index.md", "ledgerline-report.sha256"};
    for (const std::string figure : {"01-timeline", "02-exchanges", "03-timeline"}) {
        expected.push_back(figure + "-narrow.svg");
        for (const std::string &format : formats)
            expected.push_back(fileOf(figure, format));
    }
    std::ranges::sort(expected);
    CHECK(namesOf(*this) == expected);
}

TEST_CASE_METHOD(Reported, "only the formats that are asked for are written, and SVG", "[report]")
{
    REQUIRE(report({"a.json", "--story", "short", "--format", "pdf", "--preset", "column"}).status
            == 0);
    CHECK(namesOf(*this)
          == Names{"01-exchanges.pdf", "01-exchanges.svg", "index.html", "index.md",
                   "ledgerline-report.sha256"});
    CHECK_THAT(text("index.html"), ContainsSubstring("href=\"01-exchanges.pdf\""));
    CHECK(text("index.html").find(".png") == std::string::npos);
}

TEST_CASE_METHOD(Reported, "a report's figures are those of export, and verify", "[report]")
{
    REQUIRE(report({"a.json", "--story", "spring"}).status == 0);
    for (const auto &[name, bytes] : files()) {
        if (!name.ends_with(".svg") && !name.ends_with(".png") && !name.ends_with(".pdf"))
            continue;
        CAPTURE(name);
        const Outcome found = run({"verify", out() / name, "--dossier", path() / "a.json"});
        CHECK(found.out == (out() / name).native() + ": identical\n");
    }
    const Folder exported;
    REQUIRE(run({"export", path() / "a.json", "--figure", "exchanges", "--preset", "page",
                 "--reading", "lowest", "--as-of", "2025-03-31", "--theme", "dark", "--format",
                 "svg,png,pdf,csv,json,txt,zip", "-o", exported.path()})
                .status
            == 0);
    for (const std::string &format : formats) {
        CAPTURE(format);
        CHECK((contents(exported.path() / fileOf("exchanges", format))
               == text(fileOf("02-exchanges", format))));
    }
}

TEST_CASE_METHOD(Reported, "the page is well-formed, and all it refers to is there", "[report]")
{
    REQUIRE(report({"a.json", "--story", "spring", "--notes"}).status == 0);
    const Page page(text("index.html"));
    const std::set<std::string> known{
        "html", "head",    "meta",   "title",   "style",   "body", "header",     "h1",
        "h2",   "p",       "nav",    "ol",      "li",      "a",    "span",       "bdi",
        "main", "section", "figure", "picture", "source",  "img",  "figcaption", "aside",
        "dl",   "dt",      "dd",     "details", "summary", "cite", "footer"};
    CHECK(page.elements == known);
    const std::set<std::string> knownAttributes{
        "lang", "charset", "name",  "content", "http-equiv", "class", "dir",    "aria-label",
        "href", "id",      "media", "srcset",  "src",        "width", "height", "alt"};
    CHECK(page.attributes == knownAttributes);
    int web = 0;
    for (const std::string &address : page.addresses) {
        CAPTURE(address);
        if (address.starts_with('#'))
            CHECK(page.ids.contains(address.substr(1)));
        else if (address.find(':') == std::string::npos)
            CHECK(std::filesystem::is_regular_file(out() / address));
        else
            CHECK((address == "https://example.org/?a=1&b=<2>" && ++web == 1));
    }
    CHECK(web == 1);
    const std::string html = text("index.html");
    for (const char *remote : {"url(", "@import", "<script", "<img src=x", "<svg", "<b>", "<i>"})
        CHECK(html.find(remote) == std::string::npos);
}

TEST_CASE_METHOD(Reported, "the page says what each figure shows, and on what it rests", "[report]")
{
    REQUIRE(report({"a.json", "--story", "spring"}).status == 0);
    const std::string html = text("index.html");
    for (const char *part :
         {"<h1 dir=\"auto\">Spring &lt;/title&gt;&lt;script&gt;alert(3)&lt;/script&gt;</h1>",
          "&lt;img src=x onerror=alert(4)&gt; &amp; summary",
          "# &lt;svg onload=alert(5)&gt; caption &quot;quoted&quot; &amp; `code`",
          "lowest, of rival claims the one that states the least", ">31 March 2025<", ">Not shown<",
          ">Rounds<", ">only what is disputed<", "The &lt;i&gt;Wire&lt;/i&gt;", ", 4 March 2025. <",
          "javascript:alert(2)", "A &lt;b&gt;small&lt;/b&gt; record &amp; &quot;more&quot;",
          "31 December 2025", "Ledgerline " LEDGERLINE_VERSION, "claims no right in the figures"}) {
        CAPTURE(part);
        CHECK(html.find(part) != std::string::npos);
    }
    const std::string altText = text("02-exchanges.alt.txt");
    CHECK_THAT(html, ContainsSubstring("alt=\"" + altText.substr(0, altText.find('\n')) + "\" />"));
    CHECK(html.find("Nobody cites it") == std::string::npos);
    CHECK(html.find("loud") == std::string::npos);
    CHECK(text("index.md").find("loud") == std::string::npos);
}

TEST_CASE_METHOD(Reported, "texts in Markdown mean nothing but themselves", "[report]")
{
    REQUIRE(report({"a.json", "--story", "spring", "--notes"}).status == 0);
    const std::string markdown = text("index.md");
    for (const char *part :
         {"# Spring \\</title\\>", "\n\\<img src=x onerror=alert(4)\\> \\& summary\n",
          "\n\\# \\<svg onload=alert(5)\\> caption \"quoted\" \\& \\`code\\`\n",
          "\n2\\. Exchanges \\[a\\](b) \\!\\[c\\](d) \\<https://example.net\\>\n",
          "\n> Say it \\<b\\>loud\\</b\\>\n\n> 1\\. twice\n", "](01-timeline.svg)\n",
          "[PDF](02-exchanges.pdf)", "“\\<script\\>alert(1)\\</script\\> \\*Swaps\\* \\[x\\](y)”",
          "<https://example.org/?a=1&b=%3C2%3E>\n", ". javascript:alert(2)\n"}) {
        CAPTURE(part);
        CHECK(markdown.find(part) != std::string::npos);
    }
}

TEST_CASE_METHOD(Reported, "notes for the speaker are printed when asked for", "[report]")
{
    REQUIRE(report({"a.json", "--story", "spring", "--notes"}).status == 0);
    CHECK_THAT(text("index.html"), ContainsSubstring("Say it &lt;b&gt;loud&lt;/b&gt;</p>"));
}

TEST_CASE_METHOD(Reported, "the theme is each scene's unless another is asked for", "[report]")
{
    REQUIRE(report({"a.json", "--story", "spring", "--format", "svg"}).status == 0);
    const auto own = files();
    REQUIRE(report({"a.json", "--story", "spring", "--format", "svg", "--theme", "dark"}).status
            == 0);
    CHECK((text("02-exchanges.svg") == own.at("02-exchanges.svg")));
    CHECK((text("01-timeline.svg") != own.at("01-timeline.svg")));
}

TEST_CASE_METHOD(Reported, "a story may stand in a file of its own", "[report]")
{
    const std::string story
        = R"({"ledgerline_story": 1, "dossier": "a.json", "id": "own", "title": "Its own",
"scenes": [{"view": {"figure": "exchanges"}, "caption": "All of it"}]})";
    write("own.story.json", story);
    REQUIRE(report({"own.story.json"}).status == 0);
    CHECK_THAT(text("index.html"), ContainsSubstring(">All of it<"));
    CHECK_THAT(text("index.html"), ContainsSubstring("Story&#39;s SHA-256"));

    write("own.story.json",
          R"({"ledgerline_story": 1, "dossier": "a.json", "id": "own", "title": "x",
"scenes": [{"view": {"reading": "nobody"}}]})");
    const Outcome wrong = report({"own.story.json"});
    CHECK(wrong.status == 1);
    CHECK_THAT(wrong.err, ContainsSubstring("own.story.json:2:"));
    CHECK_THAT(text("index.html"), ContainsSubstring(">All of it<"));
}

TEST_CASE_METHOD(Reported, "a story that is not there is told with those that are", "[report]")
{
    const Outcome unknown = report({"a.json", "--story", "autumn"});
    CHECK(unknown.status == 2);
    CHECK(unknown.err == "ledgerline: error: --story autumn: there are spring, short\n");
    const Outcome missing = report({"a.json"});
    CHECK(missing.status == 2);
    CHECK(missing.err == "ledgerline: error: --story is missing: there are spring, short\n");
    CHECK_FALSE(std::filesystem::exists(out()));
    const Outcome folderless = run({"report", path() / "a.json"});
    CHECK(folderless.status == 2);
    CHECK(isOneError(folderless.err));
    const Outcome listed = run({"report", path() / "a.json", "--list"});
    CHECK(listed.status == 0);
    CHECK_THAT(listed.out, ContainsSubstring("spring        3  Spring </title>"));
    CHECK_THAT(listed.out, ContainsSubstring("short         1  One figure\n"));
}

TEST_CASE_METHOD(Reported, "progress is told where it is asked for", "[report]")
{
    const Outcome quiet = report({"a.json", "--story", "spring", "--format", "svg"});
    CHECK(quiet.err == "");
    const Outcome told = report({"a.json", "--story", "spring", "--format", "svg", "--progress"});
    CHECK(told.err == "0 of 3 figures\n1 of 3 figures\n2 of 3 figures\n3 of 3 figures\n");
}
