// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown.h"

namespace ledgerline {

namespace {

constexpr std::string_view blanks = " \t\n\r\v\f";

/// One paragraph's worth of text: what means something in CommonMark, or to those who have added to
/// it, stands behind a backslash.
std::string escaped(std::string_view text)
{
    constexpr std::string_view signs = "\\`*_[]<>&#|~!$^{}@";
    std::string result;
    bool isBlank = false;
    for (const char c : text) {
        if (blanks.find(c) != std::string_view::npos) {
            isBlank = !result.empty();
            continue;
        }
        if (isBlank)
            result += ' ';
        isBlank = false;
        if (signs.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

/// The same where a line begins: it becomes no list, rule or heading.
std::string atStart(std::string_view text)
{
    std::string result = escaped(text);
    const std::size_t sign = result.find_first_not_of("0123456789");
    if (sign == std::string::npos)
        return result;
    constexpr std::string_view bullets = "+-=:";
    constexpr std::string_view behindNumbers = ".)";
    if ((sign == 0 ? bullets : behindNumbers).find(result[sign]) != std::string_view::npos)
        result.insert(sign, 1, '\\');
    return result;
}

/// An address in its angle brackets.
std::string linked(std::string_view address)
{
    std::string result = "<";
    for (const char c : address) {
        if (c == '<' || c == '>')
            result += c == '<' ? "%3C" : "%3E";
        else
            result += c;
    }
    return result + '>';
}

std::string link(std::string_view name, std::string_view file)
{
    return '[' + escaped(name) + "](" + std::string(file) + ')';
}

std::string facts(const std::vector<Fact> &facts)
{
    std::string text;
    for (const Fact &fact : facts)
        text += "- " + escaped(fact.name) + ": " + escaped(fact.value) + '\n';
    return text;
}

std::string sourcesOf(const PageFigure &figure)
{
    std::string text;
    for (const PublisherNote &note : figure.sources) {
        text += (text.empty() ? "" : "; ") + escaped(note.publisher);
        for (const std::size_t source : note.numbers)
            text += (source == note.numbers.front() ? " " : ", ") + std::to_string(source);
    }
    if (figure.furtherSources > 0)
        text += " and " + std::to_string(figure.furtherSources) + " more";
    return text.empty() ? text : "- Sources: " + text + '\n';
}

std::string files(const PageFigure &figure)
{
    std::string text;
    for (const FileLink &file : figure.files)
        text += (text.empty() ? "" : ", ") + link(file.name, file.file);
    return "- Files: " + text + '\n';
}

std::string section(const PageFigure &figure)
{
    const std::string name = "Figure " + std::to_string(figure.number) + ". " + figure.title;
    std::string text
        = "## " + escaped(name) + "\n\n![" + escaped(name) + "](" + figure.picture + ")\n\n";
    if (!figure.caption.empty())
        text += atStart(figure.caption) + "\n\n";
    for (const std::string &paragraph : figure.notes)
        text += "> " + atStart(paragraph) + "\n\n";
    return text + "In words: " + escaped(figure.altText) + "\n\n" + facts(figure.facts)
        + files(figure) + sourcesOf(figure) + '\n';
}

std::string entry(const SourceEntry &source)
{
    std::string text = atStart(source.publisher);
    if (!source.title.empty())
        text += ": “" + escaped(source.title) + "”";
    if (!source.published.empty())
        text += ", " + escaped(source.published);
    if (!source.address.empty())
        text += ". " + (source.isOpened ? linked(source.address) : escaped(source.address));
    return text;
}

}

std::string toMarkdown(const ReportPage &page)
{
    std::string text = "# " + escaped(page.title) + "\n\n";
    if (!page.summary.empty())
        text += atStart(page.summary) + "\n\n";
    for (const PageFigure &figure : page.figures)
        text += section(figure);
    if (!page.sources.empty()) {
        text += "## Sources\n\n";
        std::size_t number = 0;
        for (const SourceEntry &source : page.sources)
            text += std::to_string(++number) + ". " + entry(source) + '\n';
        text += '\n';
    }
    return text + "## Origin\n\n" + facts(page.origin) + '\n' + escaped(licenceNote()) + '\n';
}

}
