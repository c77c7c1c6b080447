// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaintext.h"

#include "dossier/dossier.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace ledgerline {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

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

struct Entity
{
    std::string_view name;
    std::uint32_t code;
};

// Those that word processors and the editors of timelines write; the rest stay as they are.
constexpr Entity entities[] = {
    {"amp", '&'},      {"lt", '<'},        {"gt", '>'},        {"quot", '"'},
    {"apos", '\''},    {"nbsp", 0xA0},     {"iexcl", 0xA1},    {"cent", 0xA2},
    {"pound", 0xA3},   {"yen", 0xA5},      {"sect", 0xA7},     {"copy", 0xA9},
    {"laquo", 0xAB},   {"shy", 0xAD},      {"reg", 0xAE},      {"deg", 0xB0},
    {"plusmn", 0xB1},  {"middot", 0xB7},   {"raquo", 0xBB},    {"frac12", 0xBD},
    {"iquest", 0xBF},  {"Agrave", 0xC0},   {"Aacute", 0xC1},   {"Auml", 0xC4},
    {"Ccedil", 0xC7},  {"Eacute", 0xC9},   {"Ouml", 0xD6},     {"times", 0xD7},
    {"Uuml", 0xDC},    {"szlig", 0xDF},    {"agrave", 0xE0},   {"aacute", 0xE1},
    {"acirc", 0xE2},   {"atilde", 0xE3},   {"auml", 0xE4},     {"aring", 0xE5},
    {"ccedil", 0xE7},  {"egrave", 0xE8},   {"eacute", 0xE9},   {"ecirc", 0xEA},
    {"euml", 0xEB},    {"iacute", 0xED},   {"icirc", 0xEE},    {"iuml", 0xEF},
    {"ntilde", 0xF1},  {"ograve", 0xF2},   {"oacute", 0xF3},   {"ocirc", 0xF4},
    {"otilde", 0xF5},  {"ouml", 0xF6},     {"divide", 0xF7},   {"oslash", 0xF8},
    {"ugrave", 0xF9},  {"uacute", 0xFA},   {"ucirc", 0xFB},    {"uuml", 0xFC},
    {"ensp", 0x2002},  {"emsp", 0x2003},   {"thinsp", 0x2009}, {"ndash", 0x2013},
    {"mdash", 0x2014}, {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},
    {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"bdquo", 0x201E},  {"dagger", 0x2020},
    {"bull", 0x2022},  {"hellip", 0x2026}, {"prime", 0x2032},  {"euro", 0x20AC},
    {"trade", 0x2122}, {"rarr", 0x2192},   {"minus", 0x2212},  {"asymp", 0x2248},
    {"ne", 0x2260},    {"le", 0x2264},     {"ge", 0x2265},
};

/// What stands between "&" and ";".
std::optional<std::uint32_t> codeOf(std::string_view entity)
{
    if (!entity.starts_with('#')) {
        const auto *const found = std::ranges::find(entities, entity, &Entity::name);
        return found == std::end(entities) ? std::nullopt : std::optional(found->code);
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

enum class Effect
{
    none,
    line, ///< what is in it stands on lines of its own
    gap, ///< it parts words
    link,
    hidden ///< what is in it is not to be read
};

struct Element
{
    std::string_view name;
    Effect effect;
};

// A "<word>" that HTML does not have is text: somebody may have meant it.
constexpr Element elements[] = {
    {"a", Effect::link},        {"abbr", Effect::none},    {"article", Effect::line},
    {"aside", Effect::line},    {"audio", Effect::none},   {"b", Effect::none},
    {"bdi", Effect::none},      {"big", Effect::none},     {"blockquote", Effect::line},
    {"body", Effect::line},     {"br", Effect::line},      {"center", Effect::line},
    {"cite", Effect::none},     {"code", Effect::none},    {"dd", Effect::line},
    {"del", Effect::none},      {"div", Effect::line},     {"dl", Effect::line},
    {"dt", Effect::line},       {"em", Effect::none},      {"figcaption", Effect::line},
    {"figure", Effect::line},   {"font", Effect::none},    {"footer", Effect::line},
    {"h1", Effect::line},       {"h2", Effect::line},      {"h3", Effect::line},
    {"h4", Effect::line},       {"h5", Effect::line},      {"h6", Effect::line},
    {"head", Effect::hidden},   {"header", Effect::line},  {"hr", Effect::line},
    {"html", Effect::line},     {"i", Effect::none},       {"iframe", Effect::none},
    {"img", Effect::none},      {"ins", Effect::none},     {"kbd", Effect::none},
    {"label", Effect::none},    {"li", Effect::line},      {"main", Effect::line},
    {"mark", Effect::none},     {"nav", Effect::line},     {"object", Effect::none},
    {"ol", Effect::line},       {"p", Effect::line},       {"picture", Effect::none},
    {"pre", Effect::line},      {"q", Effect::none},       {"s", Effect::none},
    {"script", Effect::hidden}, {"section", Effect::line}, {"small", Effect::none},
    {"source", Effect::none},   {"span", Effect::none},    {"strike", Effect::none},
    {"strong", Effect::none},   {"style", Effect::hidden}, {"sub", Effect::none},
    {"sup", Effect::none},      {"svg", Effect::none},     {"table", Effect::line},
    {"tbody", Effect::none},    {"td", Effect::gap},       {"th", Effect::gap},
    {"thead", Effect::none},    {"time", Effect::none},    {"tr", Effect::line},
    {"tt", Effect::none},       {"u", Effect::none},       {"ul", Effect::line},
    {"var", Effect::none},      {"video", Effect::none},   {"wbr", Effect::none},
};

struct Tag
{
    Effect effect = Effect::none;
    bool isEnd = false;
    std::string_view name;
    std::string_view attributes;
    std::size_t length = 0; ///< with its brackets
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
    const auto *const known = std::ranges::find(elements, lower, &Element::name);
    if (known == std::end(elements))
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
    return std::nullopt;
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
        const auto tag = tagAt(m_html.substr(m_at));
        if (!tag)
            return false;
        m_at += tag->length;
        switch (tag->effect) {
        case Effect::none:
            break;
        case Effect::line:
            endLine();
            break;
        case Effect::gap:
            m_out += ' ';
            break;
        case Effect::link:
            tag->isEnd ? endLink() : beginLink(tag->attributes);
            break;
        case Effect::hidden:
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
        const std::string rest = lowerCase(m_html.substr(m_at));
        const auto found = rest.find(end);
        m_at = found == std::string::npos ? m_html.size() : m_at + found;
    }

    std::string_view m_html;
    bool m_withAddresses;
    bool m_hasLines = false;
    std::size_t m_at = 0;
    std::string m_out;
    std::string m_address; ///< of the link that is open
    std::size_t m_linkBegin = 0;
};

}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
        else
            return text;
    }
}

std::string cleanText(std::string_view text)
{
    text = trimmed(text);
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text, at);
        const std::string_view character = text.substr(at, std::max<std::size_t>(length, 1));
        const char c = character.front();
        at += character.size();
        const auto byte = static_cast<unsigned char>(c);
        if (length == 0)
            result += "\uFFFD";
        else if (c == '\r')
            result += at < text.size() && text[at] == '\n' ? "" : "\n";
        else if (c == '\n' || c == '\t' || (byte >= 0x20 && byte != 0x7F))
            result += character;
    }
    return std::string(trimmed(result));
}

std::string cleanLine(std::string_view text)
{
    std::string result;
    for (const char c : cleanText(text)) {
        if (!isBlank(c))
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::string plainText(std::string_view html)
{
    return cleanText(PlainText(html, true).read());
}

std::string plainLine(std::string_view html)
{
    return cleanLine(PlainText(html, false).read());
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 100;
    const std::string_view line = trimmed(text.substr(0, text.find('\n')));
    std::size_t at = 0;
    std::size_t lastBlank = 0;
    for (std::size_t count = 0; at < line.size() && count < most; ++count) {
        lastBlank = line[at] == ' ' ? at : lastBlank;
        at += std::max<std::size_t>(characterLength(line, at), 1);
    }
    if (at == line.size())
        return std::string(line);
    return std::string(line.substr(0, lastBlank > 0 ? lastBlank : at)) + "\u2026";
}

}
