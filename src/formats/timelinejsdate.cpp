// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaintext.h"
#include "formats/timelinejs.h"

#include "dossier/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ledgerline {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A whole number in which blanks and commas mean nothing.
std::optional<std::int64_t> readNumber(std::string_view text)
{
    std::string digits(text);
    std::erase_if(digits, [](char c) { return c == ' ' || c == ','; });
    std::int64_t number = 0;
    const char *const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

ForeignDate bad(std::string problem)
{
    return {.edtf = {}, .problem = std::move(problem)};
}

/// Hours, minutes and seconds may be parted by dots.
std::string withColons(std::string time)
{
    if (time.find(':') != std::string::npos)
        return time;
    for (std::size_t i = 1; i + 1 < time.size(); ++i) {
        if (time[i] == '.' && isDigit(time[i - 1]) && isDigit(time[i + 1]))
            time[i] = ':';
    }
    return time;
}

}

ForeignDate readDate(const TimelineJsDate &date)
{
    if (date.year.empty())
        return bad(date.isBlank() ? "there is no date" : "the date has no year");
    const auto year = readNumber(date.year);
    const auto month = date.month.empty() ? 0 : readNumber(date.month);
    const auto day = date.day.empty() ? 0 : readNumber(date.day);
    if (!year)
        return bad("the year " + inQuotes(date.year) + " is no whole number");
    if (!month || *month < 0 || *month > 12)
        return bad("the month " + inQuotes(date.month) + " is none from 1 to 12");
    if (!day || *day < 0 || *day > 31)
        return bad("the day " + inQuotes(date.day) + " is none from 1 to 31");
    if ((*day != 0 && *month == 0) || (!date.time.empty() && *day == 0))
        return bad("a day needs its month, and a time its day");
    std::string edtf = edtfFrom(*year, static_cast<int>(*month), static_cast<int>(*day));
    if (date.time.empty())
        return {.edtf = std::move(edtf), .problem = {}};
    if (*year < 0 || *year > 9999)
        return bad("a time needs a year from 0 to 9999");
    const ForeignDate moment = readForeignDate(edtf + ' ' + withColons(date.time));
    return moment.isGood() ? moment : bad("the time " + inQuotes(date.time) + " is not understood");
}

ForeignDate readInterval(const TimelineJsDate &start, const TimelineJsDate &end)
{
    const ForeignDate from = readDate(start);
    if (!from.isGood() || end.isBlank())
        return from;
    const ForeignDate to = readDate(end);
    if (!to.isGood())
        return bad("of the end: " + to.problem);
    return {.edtf = edtfInterval(from.edtf, to.edtf), .problem = {}};
}

ForeignDate readLegacyDate(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    const auto isListed = [](char c) { return isDigit(c) || c == ',' || c == ' ' || c == '-'; };
    if (text.find(',') == std::string_view::npos || !std::ranges::all_of(text, isListed)) {
        const bool isKnown = order != DateOrder::unknown;
        return readForeignDate(text, isKnown ? order : DateOrder::monthFirst);
    }
    std::string parts[6];
    std::size_t count = 0;
    for (const char c : text) {
        if (c != ',')
            parts[count] += c;
        else if (++count == std::size(parts))
            return bad(inQuotes(text) + " is no date that is understood");
    }
    for (std::string &part : parts)
        part = trimmed(part);
    const auto twoDigits = [](const std::string &part) {
        return std::string(part.size() < 2 ? 2 - part.size() : 0, '0') + part;
    };
    TimelineJsDate date{.year = parts[0], .month = parts[1], .day = parts[2], .time = {}};
    if (!parts[4].empty()) // an hour alone is no time
        date.time = parts[3] + ':' + twoDigits(parts[4]);
    if (!parts[5].empty())
        date.time += ':' + twoDigits(parts[5]);
    return readDate(date);
}

}
