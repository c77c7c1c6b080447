// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

#include <array>

namespace ledgerline {

namespace {

/// Letters of U+0590..U+08FF, U+FB00..U+FEFF, U+10800..U+10FFF or U+1E800..U+1EFFF, by the first
/// bytes of their UTF-8: the blocks of Hebrew, Arabic and the like.
bool hasRightToLeft(std::string_view text)
{
    const auto byte
        = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = byte(i);
        const auto next = byte(i + 1);
        if ((lead == 0xD6 && next >= 0x90) || (lead >= 0xD7 && lead <= 0xDF)
            || (lead == 0xE0 && next >= 0xA0 && next <= 0xA3)
            || (lead == 0xEF && next >= 0xAC && next <= 0xBB)
            || (lead == 0xF0 && (next == 0x90 || next == 0x9E) && byte(i + 2) >= 0xA0))
            return true;
    }
    return false;
}

constexpr std::string_view enDash = "\u2013";
constexpr std::int64_t greatestInMinutes = 180; ///< longer talks are told in hours

std::string range(const std::string &low, const std::string &high)
{
    // Ends that have spaces inside stand apart from the dash.
    const bool isSpaced = low.find(' ') != std::string::npos || high.find(' ') != std::string::npos;
    const std::string_view space = isSpaced ? " " : "";
    return low + std::string(space) + std::string(enDash) + std::string(space) + high;
}

/// A quantity in words, its bounds told by `tell`.
template<typename Tell>
std::string inWords(const Quantity &quantity, Tell tell)
{
    if (quantity.undisclosed)
        return "undisclosed";
    const std::string about = quantity.approximate ? "about " : "";
    if (!quantity.high && quantity.low == 0)
        return "0 or more";
    if (!quantity.high)
        return "at least " + about + tell(quantity.low);
    if (*quantity.high == quantity.low)
        return about + tell(quantity.low);
    if (!quantity.statesLow)
        return "at most " + about + tell(*quantity.high);
    return about + range(tell(quantity.low), tell(*quantity.high));
}

std::string plural(std::int64_t number, std::string_view unit)
{
    return describe(number) + ' ' + std::string(unit) + (number == 1 ? "" : "s");
}

std::string inUnits(const Term &term)
{
    std::string result;
    const auto append = [&](std::int64_t number, std::string_view unit) {
        if (number != 0)
            result.append(result.empty() ? "" : " ").append(plural(number, unit));
    };
    const bool isYears = term.months % 12 == 0;
    append(isYears ? term.months / 12 : term.months, isYears ? "year" : "month");
    append(term.days, "day");
    append(term.businessDays, "business day");
    append(term.seconds / 3600, "hour");
    append(term.seconds % 3600 / 60, "minute");
    append(term.seconds % 60, "second");
    return result.empty() ? "0 days" : result;
}

}

std::string isolated(std::string_view name)
{
    if (!hasRightToLeft(name))
        return std::string(name);
    return "\u2068" + std::string(name) + "\u2069";
}

std::string describe(std::int64_t number)
{
    // Through the unsigned type, where the smallest number has a positive counterpart too.
    const auto size = static_cast<std::uint64_t>(number);
    std::string digits = std::to_string(number < 0 ? 0 - size : size);
    for (std::size_t place = digits.size(); place > 3; place -= 3)
        digits.insert(place - 3, ",");
    return number < 0 ? digits.insert(0, "\u2212") : digits;
}

std::string describe(const Quantity &quantity)
{
    return inWords(quantity, [](std::int64_t number) { return describe(number); });
}

std::string describe(const Total &total)
{
    return describe(total.quantity());
}

std::string describeDoubts(const Total &total)
{
    const auto events = [](int number) {
        return describe(std::int64_t{number}) + (number == 1 ? " event" : " events");
    };
    if (total.undisclosed == 0)
        return total.disputed == 0 ? "" : "claims differ on " + events(total.disputed);
    const std::string undisclosed = events(total.undisclosed) + " undisclosed";
    return total.disputed == 0
        ? undisclosed
        : undisclosed + ", " + describe(std::int64_t{total.disputed}) + " contradictory";
}

std::string describeBriefly(const Quantity &quantity)
{
    if (quantity.undisclosed || (!quantity.high && quantity.low == 0))
        return "?";
    const std::string about = quantity.approximate ? "~" : "";
    if (!quantity.high)
        return about + describe(quantity.low) + '+';
    if (*quantity.high == quantity.low)
        return about + describe(quantity.low);
    if (!quantity.statesLow)
        return "\u2264" + about + describe(*quantity.high);
    return about + range(describe(quantity.low), describe(*quantity.high));
}

std::string describeMinutes(const Quantity &minutes)
{
    if (minutes.high.value_or(minutes.low) <= greatestInMinutes) {
        const std::string text = describe(minutes);
        return minutes.undisclosed ? text : text + " min";
    }
    return inWords(minutes, [](std::int64_t number) {
        std::string rest = std::to_string(number % 60) + " min";
        if (number < 60)
            return rest;
        const std::string hours = describe(number / 60) + " h";
        return number % 60 == 0 ? hours : hours + ' ' + rest;
    });
}

std::string describe(const Term &shortest, const Term &longest)
{
    std::string low = inUnits(shortest);
    const std::string high = inUnits(longest);
    if (low == high)
        return low;
    // "10 days" and "12 days" share their unit, as do "1 day" and "2 days".
    const std::size_t lowEnd = low.find(' ');
    const std::size_t highEnd = high.find(' ');
    const std::string unit = high.substr(highEnd);
    const bool isOneUnit = unit.find(' ', 1) == std::string::npos || longest.businessDays > 0;
    if (isOneUnit && unit.starts_with(low.substr(lowEnd)))
        return range(low.substr(0, lowEnd), high.substr(0, highEnd)) + unit;
    return low + " to " + high;
}

}
