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

std::string escaped(unsigned char byte, const char *format)
{
    std::array<char, 8> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, byte);
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

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++characters) {
        if (characters == quotedCharacters)
            return result + "...\"";
        const std::size_t length = characterLength(text, i);
        const auto byte = static_cast<unsigned char>(text[i]);
        if (length == 0)
            result += escaped(byte, "\\x%02X");
        else if (byte < 0x20 || byte == 0x7F)
            result += escaped(byte, "\\u%04X");
        else
            result += text.substr(i, length);
        i += length == 0 ? 1 : length;
    }
    return result + '"';
}

}
