// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "report/htmlstyle.h"

#include <cmath>

namespace ledgerline {

namespace {

/// As text or as the value of an attribute.
std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + escaped(value) + '"';
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content)
{
    std::string text = "<";
    text.append(name).append(attributes).append(">").append(content);
    return text.append("</").append(name).append(">");
}

/// One that holds nothing. The stroke is for those who read the page as XML.
std::string empty(std::string_view name, std::string_view attributes)
{
    return '<' + std::string(name) + std::string(attributes) + " />";
}

std::string link(std::string_view address, std::string_view text)
{
    return element("a", attribute("href", address), escaped(text));
}

/// Puts one page into HTML.
class Writer
{
public:
    explicit Writer(const ReportPage &page)
        : m_page(page)
        // The program's own words are English; what the dossier says may be another language.
        , m_language(page.language == "en" || page.language.starts_with("en-")
                         ? std::string()
                         : attribute("lang", page.language))
    {
    }

    [[nodiscard]] std::string text() const
    {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n" + head() + "<body>\n" + header() + "<main>\n"
            + figures() + sources() + "</main>\n" + footer() + "</body>\n</html>\n";
    }

private:
    /// What the dossier says, as a block or within a line: a change of direction ends with it.
    [[nodiscard]] std::string said(std::string_view name, std::string_view text,
                                   std::string_view attributes = {}) const
    {
        return element(name, std::string(attributes) + m_language + " dir=\"auto\"", escaped(text));
    }

    [[nodiscard]] std::string head() const
    {
        return "<head>\n<meta charset=\"utf-8\" />\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; "
               "object-src 'none'; base-uri 'none'; form-action 'none'\" />\n"
               "<meta name=\"referrer\" content=\"no-referrer\" />\n"
            + element("title", {}, escaped(m_page.title)) + '\n' + element("style", {}, htmlStyle())
            + "\n</head>\n";
    }

    [[nodiscard]] std::string header() const
    {
        std::string text = said("h1", m_page.title) + '\n';
        if (!m_page.summary.empty())
            text += said("p", m_page.summary, " class=\"summary\"") + '\n';
        std::string items;
        for (const PageFigure &figure : m_page.figures) {
            const std::string name = std::to_string(figure.number);
            items
                += element("li", {},
                           element("a", attribute("href", "#figure-" + name),
                                   element("span", " class=\"number\"", name) + captionOf(figure)))
                + '\n';
        }
        return element("header", {}, '\n' + text) + '\n'
            + element("nav", " aria-label=\"Figures\"", "\n<ol>\n" + items + "</ol>\n") + '\n';
    }

    /// An editor's words, or else those that are made from the view.
    [[nodiscard]] std::string captionOf(const PageFigure &figure) const
    {
        return said("span", figure.caption.empty() ? figure.title : figure.caption);
    }

    [[nodiscard]] static std::string image(const PageFigure &figure)
    {
        const auto pixels = [](double side) { return std::to_string(std::lround(side)); };
        const std::string narrow = figure.narrowPicture.empty()
            ? std::string()
            : empty("source",
                    attribute("media", "(max-width: 34em)")
                        + attribute("srcset", figure.narrowPicture));
        const std::string image
            = empty("img",
                    attribute("src", figure.picture) + attribute("width", pixels(figure.size.width))
                        + attribute("height", pixels(figure.size.height))
                        + attribute("alt", figure.altText));
        return element("a", attribute("href", figure.picture),
                       element("picture", {}, narrow + image));
    }

    [[nodiscard]] std::string facts(const std::vector<Fact> &facts) const
    {
        std::string rows;
        for (const Fact &fact : facts)
            rows += element("dt", {}, escaped(fact.name))
                + element("dd", " dir=\"auto\"", escaped(fact.value)) + '\n';
        return element("dl", {}, '\n' + rows) + '\n';
    }

    [[nodiscard]] static std::string files(const PageFigure &figure)
    {
        std::string links;
        for (const FileLink &file : figure.files)
            links += (links.empty() ? "" : " · ") + link(file.file, file.name);
        return element("p", " class=\"files\"", "Files: " + links) + '\n';
    }

    [[nodiscard]] std::string sourcesOf(const PageFigure &figure) const
    {
        std::string text;
        std::size_t count = figure.furtherSources;
        for (const PublisherNote &note : figure.sources) {
            text += (text.empty() ? "" : "; ") + said("bdi", note.publisher);
            for (const std::size_t source : note.numbers) {
                const std::string name = std::to_string(source);
                text += (source == note.numbers.front() ? " " : ", ")
                    + link("#source-" + name, name);
            }
            count += note.numbers.size();
        }
        if (count == 0)
            return {};
        if (figure.furtherSources > 0)
            text += " and " + std::to_string(figure.furtherSources) + " more";
        const std::string summary = count == 1 ? "1 source" : std::to_string(count) + " sources";
        return element("details", " class=\"sources\"",
                       element("summary", {}, summary) + element("p", {}, text))
            + '\n';
    }

    [[nodiscard]] std::string notes(const PageFigure &figure) const
    {
        if (figure.notes.empty())
            return {};
        std::string text = element("p", " class=\"quiet\"", "Notes for the speaker");
        for (const std::string &paragraph : figure.notes)
            text += said("p", paragraph);
        return element("aside", " class=\"notes\"", text) + '\n';
    }

    [[nodiscard]] std::string figures() const
    {
        std::string text;
        for (const PageFigure &figure : m_page.figures) {
            const std::string name = std::to_string(figure.number);
            text += element("section", " class=\"figure\" id=\"figure-" + name + '"',
                            '\n' + element("h2", {}, "Figure " + name) + '\n'
                                + element("figure", {},
                                          image(figure) + '\n'
                                              + element("figcaption", {}, captionOf(figure)))
                                + '\n' + notes(figure) + facts(figure.facts) + files(figure)
                                + element("details", {},
                                          element("summary", {}, "The figure in words")
                                              + said("p", figure.altText))
                                + '\n' + sourcesOf(figure))
                + '\n';
        }
        return text;
    }

    [[nodiscard]] std::string entry(const SourceEntry &source) const
    {
        std::string text = said("bdi", source.publisher);
        if (!source.title.empty())
            text += (text.empty() ? "" : ": ") + said("cite", source.title);
        if (!source.published.empty())
            text += ", " + escaped(source.published);
        if (!source.address.empty())
            text += ". "
                + element("span", " class=\"address\"",
                          source.isOpened ? link(source.address, source.address)
                                          : said("bdi", source.address));
        return text;
    }

    [[nodiscard]] std::string sources() const
    {
        std::string items;
        std::size_t number = 0;
        for (const SourceEntry &source : m_page.sources)
            items += element("li", " id=\"source-" + std::to_string(++number) + '"', entry(source))
                + '\n';
        if (items.empty())
            return {};
        return element("section", " class=\"list\"",
                       "\n<h2>Sources</h2>\n<ol>\n" + items + "</ol>\n")
            + '\n';
    }

    [[nodiscard]] std::string footer() const
    {
        return element("footer", {},
                       '\n' + facts(m_page.origin) + element("p", {}, escaped(licenceNote()))
                           + '\n')
            + '\n';
    }

    const ReportPage &m_page;
    std::string m_language;
};

}

std::string toHtml(const ReportPage &page)
{
    return Writer(page).text();
}

}
