// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/utf8.h"

#include <array>
#include <cstdio>

namespace ledgerline {

namespace {

constexpr std::size_t quotedCharacters = 60;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The code point of a well-formed character.
char32_t codePoint(std::string_view character)
{
    const auto lead = static_cast<unsigned char>(character.front());
    char32_t code = character.size() == 1 ? lead : lead & (0xFFU >> (character.size() + 1));
    for (const char byte : character.substr(1))
        code = code << 6 | (static_cast<unsigned char>(byte) & 0x3FU);
    return code;
}

bool isPrintable(char32_t code)
{
    const auto isBetween
        = [code](char32_t from, char32_t to) { return from <= code && code <= to; };
    return !isBetween(0x00, 0x1F) && !isBetween(0x7F, 0x9F) // control characters
        && !isBetween(0x2028, 0x202E) && !isBetween(0x2066, 0x2069); // line ends, directions
}

std::string escaped(const char *format, unsigned number)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, number);
    return buffer.data();
}

}

std::size_t characterLength(std::string_view text, std::size_t offset)
{
    if (offset >= text.size())
        return 0;
    const auto at = [&](std::size_t i) {
        return offset + i < text.size() ? static_cast<unsigned char>(text[offset + i]) : 0U;
    };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return 1;
    // The second byte's range shuts out overlong forms, surrogates and what lies past U+10FFFF.
    const auto second = [&](unsigned from, unsigned to) { return at(1) >= from && at(1) <= to; };
    const auto tail = [&](std::size_t i) { return at(i) >= 0x80 && at(i) <= 0xBF; };
    if (lead >= 0xC2 && lead <= 0xDF)
        return second(0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return second(lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && tail(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4) {
        return second(lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3)
            ? 4
            : 0;
    }
    return 0;
}

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text) {
        if (!isContinuation(byte))
            ++count;
    }
    return count;
}

std::string printable(std::string_view text, std::size_t limit)
{
    std::string result;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++characters) {
        if (characters == limit)
            return result + "...";
        const std::size_t length = characterLength(text, at);
        const std::string_view character = text.substr(at, length == 0 ? 1 : length);
        if (length == 0)
            result += escaped("\\x%02X", static_cast<unsigned char>(character.front()));
        else if (const char32_t code = codePoint(character); !isPrintable(code))
            result += escaped("\\u%04X", static_cast<unsigned>(code));
        else
            result += character;
        at += character.size();
    }
    return result;
}

std::string inQuotes(std::string_view text)
{
    return '"' + printable(text, quotedCharacters) + '"';
}

}
