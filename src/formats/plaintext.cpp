// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaintext.h"

#include "dossier/utf8.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

}

bool isUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (const std::size_t length = characterLength(text, at))
        at += length;
    return at == text.size();
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
