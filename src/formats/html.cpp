// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier.h"
#include "formats/htmlnames.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <string>

namespace ledgerline {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto byte = [&out](std::uint32_t bits) { out += static_cast<char>(bits); };
    const auto tail = [&](unsigned shift) { byte(0x80U | (code >> shift & 0x3FU)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        byte(0xE0U | code >> 12);
        tail(6);
        tail(0);
    } else {
        byte(0xF0U | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// What stands between "&" and ";".
std::optional<std::uint32_t> codeOf(std::string_view entity)
{
    if (!entity.starts_with('#')) {
        const auto *const found = std::ranges::find(htmlEntities, entity, &HtmlEntity::name);
        return found == std::end(htmlEntities) ? std::nullopt : std::optional(found->code);
    }
    const bool isHex = entity.size() > 1 && (entity[1] == 'x' || entity[1] == 'X');
    entity.remove_prefix(isHex ? 2 : 1);
    std::uint32_t code = 0;
    const char *const end = entity.data() + entity.size();
    const auto read = std::from_chars(entity.data(), end, code, isHex ? 16 : 10);
    const bool isCharacter = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (entity.empty() || read.ec != std::errc() || read.ptr != end || !isCharacter)
        return std::nullopt;
    return code;
}

struct Tag
{
    HtmlEffect effect = HtmlEffect::nothing;
    bool isEnd = false;
    std::string_view name;
    std::string_view attributes;
    std::size_t length = 0; ///< with its brackets; 0: it never closes
};

/// The tag or comment that `html` begins with; none if that "<" is text.
std::optional<Tag> tagAt(std::string_view html)
{
    Tag tag;
    if (html.starts_with("<!--")) {
        const auto end = html.find("-->");
        tag.length = end == std::string_view::npos ? html.size() : end + 3;
        return tag;
    }
    std::size_t at = 1;
    tag.isEnd = at < html.size() && html[at] == '/';
    at += tag.isEnd ? 1 : 0;
    const std::size_t begin = at;
    while (at < html.size() && (isLetter(html[at]) || (at > begin && isDigit(html[at]))))
        ++at;
    tag.name = html.substr(begin, at - begin);
    const std::string lower = lowerCase(tag.name);
    const auto *const known = std::ranges::find(htmlElements, lower, &HtmlElement::name);
    if (known == std::end(htmlElements))
        return std::nullopt;
    tag.effect = known->effect;
    const std::size_t rest = at;
    for (char quote = '\0'; at < html.size(); ++at) {
        if (quote == '\0' && html[at] == '>') {
            tag.attributes = html.substr(rest, at - rest);
            tag.length = at + 1;
            return tag;
        }
        if (quote == html[at])
            quote = '\0';
        else if (quote == '\0' && (html[at] == '"' || html[at] == '\''))
            quote = html[at];
    }
    return tag;
}

/// The address in a link's attributes, entities and all.
std::string_view addressIn(std::string_view attributes)
{
    const std::string lower = lowerCase(attributes);
    const auto key = lower.find("href");
    const auto sign = key == std::string::npos ? key : lower.find_first_not_of(" \t\n", key + 4);
    if (sign == std::string::npos || lower[sign] != '=')
        return {};
    const auto value = lower.find_first_not_of(" \t\n", sign + 1);
    if (value == std::string::npos)
        return {};
    const bool isQuoted = lower[value] == '"' || lower[value] == '\'';
    const std::size_t begin = value + (isQuoted ? 1 : 0);
    const auto end
        = isQuoted ? lower.find(lower[value], begin) : lower.find_first_of(" \t\n", begin);
    return attributes.substr(begin, end == std::string::npos ? end : end - begin);
}

/// Reads HTML from the first byte to the last.
class PlainText
{
public:
    PlainText(std::string_view html, bool withAddresses)
        : m_html(html)
        , m_withAddresses(withAddresses)
    {
    }

    [[nodiscard]] std::string read()
    {
        const std::string lower = lowerCase(m_html);
        m_hasLines = lower.find("<br") != std::string::npos || lower.find("<p") != std::string::npos
            || lower.find("<div") != std::string::npos || lower.find("<li") != std::string::npos;
        while (m_at < m_html.size()) {
            const char c = m_html[m_at];
            if (c == '<' && takeTag())
                continue;
            if (c == '&' && takeEntity())
                continue;
            // Where tags break lines, line ends are blanks.
            m_out += m_hasLines && (c == '\n' || c == '\r') ? ' ' : c;
            ++m_at;
        }
        return std::move(m_out);
    }

private:
    bool takeTag()
    {
        constexpr int mostOpenTags = 100; // each was looked for to the end of the text
        const auto tag = m_openTags < mostOpenTags ? tagAt(m_html.substr(m_at)) : std::nullopt;
        m_openTags += tag && tag->length == 0 ? 1 : 0;
        if (!tag || tag->length == 0)
            return false;
        m_at += tag->length;
        switch (tag->effect) {
        case HtmlEffect::nothing:
            break;
        case HtmlEffect::line:
            endLine();
            break;
        case HtmlEffect::gap:
            m_out += ' ';
            break;
        case HtmlEffect::link:
            tag->isEnd ? endLink() : beginLink(tag->attributes);
            break;
        case HtmlEffect::hidden:
            if (!tag->isEnd)
                skipPast(tag->name);
            break;
        }
        return true;
    }

    bool takeEntity()
    {
        constexpr std::size_t longest = 10;
        const std::string_view rest = m_html.substr(m_at + 1, longest);
        const auto end = rest.find(';');
        const auto code
            = end == std::string_view::npos ? std::nullopt : codeOf(rest.substr(0, end));
        if (!code)
            return false;
        appendUtf8(m_out, *code);
        m_at += end + 2;
        return true;
    }

    void endLine()
    {
        while (!m_out.empty() && m_out.back() == ' ')
            m_out.pop_back();
        if (!m_out.empty() && m_out.back() != '\n')
            m_out += '\n';
    }

    void beginLink(std::string_view attributes)
    {
        m_address = PlainText(addressIn(attributes), false).read();
        m_linkBegin = m_out.size();
    }

    void endLink()
    {
        const bool isShown = m_linkBegin <= m_out.size()
            && m_out.find(m_address, m_linkBegin) != std::string::npos;
        if (m_withAddresses && !isShown && isWebAddress(m_address))
            m_out += " (" + m_address + ')';
        m_address.clear();
    }

    void skipPast(std::string_view name)
    {
        const std::string end = lowerCase("</" + std::string(name));
        const auto found = std::search(m_html.begin() + static_cast<std::ptrdiff_t>(m_at),
                                       m_html.end(), end.begin(), end.end(), [](char a, char b) {
                                           return lowerCase({&a, 1}).front() == b;
                                       });
        m_at = static_cast<std::size_t>(found - m_html.begin());
    }

    std::string_view m_html;
    bool m_withAddresses;
    bool m_hasLines = false;
    std::size_t m_at = 0;
    std::string m_out;
    std::string m_address; ///< of the link that is open
    std::size_t m_linkBegin = 0;
    int m_openTags = 0; ///< those that never closed
};

}

std::string plainText(std::string_view html)
{
    return cleanText(PlainText(html, true).read());
}

std::string plainLine(std::string_view html)
{
    return cleanLine(PlainText(html, false).read());
}

}
