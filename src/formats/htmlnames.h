// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of HTML: characters that have one, and elements.
#pragma once

#include <cstdint>
#include <string_view>

namespace ledgerline {

struct HtmlEntity
{
    std::string_view name;
    std::uint32_t code;
};

// Those that word processors and the editors of timelines write; the rest stay as they are.
inline constexpr HtmlEntity htmlEntities[] = {
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

enum class HtmlEffect
{
    nothing,
    line, ///< what is in it stands on lines of its own
    gap, ///< it parts words
    link,
    hidden ///< what is in it is not to be read
};

struct HtmlElement
{
    std::string_view name;
    HtmlEffect effect;
};

// A "<word>" that HTML does not have is text: somebody may have meant it.
inline constexpr HtmlElement htmlElements[] = {
    {"a", HtmlEffect::link},          {"abbr", HtmlEffect::nothing},
    {"article", HtmlEffect::line},    {"aside", HtmlEffect::line},
    {"audio", HtmlEffect::nothing},   {"b", HtmlEffect::nothing},
    {"bdi", HtmlEffect::nothing},     {"big", HtmlEffect::nothing},
    {"blockquote", HtmlEffect::line}, {"body", HtmlEffect::line},
    {"br", HtmlEffect::line},         {"center", HtmlEffect::line},
    {"cite", HtmlEffect::nothing},    {"code", HtmlEffect::nothing},
    {"dd", HtmlEffect::line},         {"del", HtmlEffect::nothing},
    {"div", HtmlEffect::line},        {"dl", HtmlEffect::line},
    {"dt", HtmlEffect::line},         {"em", HtmlEffect::nothing},
    {"figcaption", HtmlEffect::line}, {"figure", HtmlEffect::line},
    {"font", HtmlEffect::nothing},    {"footer", HtmlEffect::line},
    {"h1", HtmlEffect::line},         {"h2", HtmlEffect::line},
    {"h3", HtmlEffect::line},         {"h4", HtmlEffect::line},
    {"h5", HtmlEffect::line},         {"h6", HtmlEffect::line},
    {"head", HtmlEffect::hidden},     {"header", HtmlEffect::line},
    {"hr", HtmlEffect::line},         {"html", HtmlEffect::line},
    {"i", HtmlEffect::nothing},       {"iframe", HtmlEffect::nothing},
    {"img", HtmlEffect::nothing},     {"ins", HtmlEffect::nothing},
    {"kbd", HtmlEffect::nothing},     {"label", HtmlEffect::nothing},
    {"li", HtmlEffect::line},         {"main", HtmlEffect::line},
    {"mark", HtmlEffect::nothing},    {"nav", HtmlEffect::line},
    {"object", HtmlEffect::nothing},  {"ol", HtmlEffect::line},
    {"p", HtmlEffect::line},          {"picture", HtmlEffect::nothing},
    {"pre", HtmlEffect::line},        {"q", HtmlEffect::nothing},
    {"s", HtmlEffect::nothing},       {"script", HtmlEffect::hidden},
    {"section", HtmlEffect::line},    {"small", HtmlEffect::nothing},
    {"source", HtmlEffect::nothing},  {"span", HtmlEffect::nothing},
    {"strike", HtmlEffect::nothing},  {"strong", HtmlEffect::nothing},
    {"style", HtmlEffect::hidden},    {"sub", HtmlEffect::gap},
    {"sup", HtmlEffect::gap},         {"svg", HtmlEffect::nothing},
    {"table", HtmlEffect::line},      {"tbody", HtmlEffect::nothing},
    {"td", HtmlEffect::gap},          {"th", HtmlEffect::gap},
    {"thead", HtmlEffect::nothing},   {"time", HtmlEffect::nothing},
    {"tr", HtmlEffect::line},         {"tt", HtmlEffect::nothing},
    {"u", HtmlEffect::nothing},       {"ul", HtmlEffect::line},
    {"var", HtmlEffect::nothing},     {"video", HtmlEffect::nothing},
    {"wbr", HtmlEffect::nothing},
};

}
