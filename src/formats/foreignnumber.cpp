// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreignnumber.h"

#include "formats/plaintext.h"

#include <string>

namespace ledgerline {

namespace {

// Those of one byte, and no-break, narrow no-break and thin space, and the apostrophe.
constexpr std::string_view separators[]
    = {",", ".", " ", "'", "\u00A0", "\u202F", "\u2009", "\u2019"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view takeDigits(std::string_view &text)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

std::string_view separatorOf(std::string_view text)
{
    for (const std::string_view separator : separators) {
        if (text.starts_with(separator))
            return separator;
    }
    return {};
}

/// ".0" or ",00": a fraction that is nought, and too short for thousands.
bool isNoFraction(std::string_view text)
{
    return text == ".0" || text == ".00" || text == ",0" || text == ",00";
}

/// Takes the first of some words off a text, with the blanks behind it.
template<std::size_t N>
bool takePrefix(std::string_view &text, const std::string_view (&words)[N])
{
    for (const std::string_view word : words) {
        if (text.starts_with(word)) {
            text = trimmed(text.substr(word.size()));
            return true;
        }
    }
    return false;
}

std::optional<Quantity> readRange(std::string_view text)
{
    for (const std::string_view sign : {"-", "\u2013", " to ", " and "}) {
        const auto at = text.find(sign);
        if (at == std::string_view::npos)
            continue;
        const auto low = readForeignCount(text.substr(0, at));
        const auto high = readForeignCount(text.substr(at + sign.size()));
        if (low && high && *low <= *high)
            return Quantity{.low = *low, .high = high};
    }
    return std::nullopt;
}

}

std::optional<std::int64_t> readForeignCount(std::string_view text)
{
    text = trimmed(text);
    std::string digits(takeDigits(text));
    const std::string_view separator = separatorOf(text);
    if (!text.empty() && !digits.empty() && digits.size() <= 3 && !isNoFraction(text)) {
        std::size_t groups = 0;
        while (!separator.empty() && text.starts_with(separator) && !isNoFraction(text)) {
            text.remove_prefix(separator.size());
            const std::string_view group = takeDigits(text);
            if (group.size() != 3)
                return std::nullopt;
            digits += group;
            ++groups;
        }
        if (separator == "." && groups == 1)
            return std::nullopt; // 1.234 is a thousand to some, and one and a bit to others
        if (groups > 0 && digits.front() == '0')
            return std::nullopt; // 0,123 is a fraction: no thousands begin with nought
    }
    if (digits.empty() || digits.size() > 15 || !(text.empty() || isNoFraction(text)))
        return std::nullopt;
    const auto number = static_cast<std::int64_t>(std::stoll(digits));
    return static_cast<std::uint64_t>(number) <= greatestCount ? std::optional(number)
                                                               : std::nullopt;
}

std::optional<Quantity> readForeignQuantity(std::string_view text)
{
    static constexpr std::string_view atLeast[]
        = {">=", "\u2265", ">", "at least ", "more than ", "over ", "min. ", "min "};
    static constexpr std::string_view atMost[]
        = {"<=", "\u2264", "<", "at most ", "up to ", "fewer than ", "less than ", "max. ", "max "};
    static constexpr std::string_view about[]
        = {"~",      "\u2248", "about ", "around ", "approximately ", "approx. ", "approx ",
           "circa ", "ca. ",   "ca ",    "c. "};
    static constexpr std::string_view between[] = {"between "};

    const std::string lower = lowerCase(trimmed(text));
    std::string_view rest = lower;
    if (rest == "undisclosed")
        return Quantity{.low = 0, .high = {}, .undisclosed = true, .statesLow = false};
    if (rest == "dozens")
        return Quantity{.low = 24, .high = {}};
    if (takePrefix(rest, atLeast)) {
        const auto low = readForeignCount(rest);
        return low ? std::optional(Quantity{.low = *low, .high = {}}) : std::nullopt;
    }
    if (takePrefix(rest, atMost)) {
        const auto high = readForeignCount(rest);
        return high ? std::optional(Quantity{.low = 0, .high = high, .statesLow = false})
                    : std::nullopt;
    }
    if (takePrefix(rest, about)) {
        const auto number = readForeignCount(rest);
        return number ? std::optional(Quantity{.low = *number, .high = number, .approximate = true})
                      : std::nullopt;
    }
    if (takePrefix(rest, between))
        return readRange(rest);
    if (rest.ends_with('+')) {
        const auto low = readForeignCount(rest.substr(0, rest.size() - 1));
        return low ? std::optional(Quantity{.low = *low, .high = {}}) : std::nullopt;
    }
    if (const auto number = readForeignCount(rest))
        return Quantity{.low = *number, .high = number};
    return readRange(rest);
}

}
