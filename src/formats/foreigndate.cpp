// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreigndate.h"

#include "dossier/calendar.h"
#include "dossier/edtf.h"
#include "dossier/utf8.h"
#include "formats/datecursor.h"
#include "formats/foreigntime.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace ledgerline {

namespace {

constexpr std::string_view orderProblem = " may have its day or its month first; say which";

constexpr std::string_view months[]
    = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view longMonths[]
    = {"january", "february", "march",     "april",   "may",      "june",
       "july",    "august",   "september", "october", "november", "december"};
constexpr std::string_view weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Takes a foreign date apart from its first character to its last.
class ForeignDateReader
{
public:
    ForeignDateReader(std::string_view text, DateOrder order)
        : m_lower(lowerCase(text))
        , m_rest(m_lower)
        , m_order(order)
    {
    }

    /// The date in EDTF, not checked yet; none if it is written in no known way.
    [[nodiscard]] std::optional<std::string> read()
    {
        takeWeekday();
        const bool isRead = m_rest.isAtDigit() ? readNumbers() : readMonthFirst();
        if (!isRead || m_month < 1 || m_month > 12) // EDTF has seasons behind the months
            return std::nullopt;
        const std::string day = edtfFrom(m_year, m_month, m_day);
        m_rest.takeBlanks();
        if (m_rest.isAtEnd())
            return day;
        const auto time = m_day == 0 ? std::nullopt : readForeignTime(m_rest.rest());
        return time ? std::optional(day + *time) : std::nullopt;
    }

    /// Whether day and month could be either way round.
    [[nodiscard]] bool isAmbiguous() const { return m_isAmbiguous; }
    [[nodiscard]] bool hasShortYear() const { return m_hasShortYear; }

private:
    bool readNumbers()
    {
        const std::string_view first = m_rest.takeDigits();
        if (first.size() == 8) {
            m_year = numberOf(first.substr(0, 4));
            m_month = numberOf(first.substr(4, 2));
            m_day = numberOf(first.substr(6));
            return true;
        }
        const char mark = m_rest.next();
        if (first.size() == 4)
            return (mark == '-' || mark == '/' || mark == '.') && readYearFirst(first, mark);
        if (first.size() > 2)
            return false;
        if (mark == '-' || mark == '/' || mark == '.') {
            m_rest.take(1);
            if (m_rest.isAtDigit())
                return readYearLast(numberOf(first), mark);
        }
        m_day = numberOf(first);
        return takeMonthName() && takeYear();
    }

    bool readYearFirst(std::string_view year, char mark)
    {
        m_rest.take(1);
        m_year = numberOf(year);
        m_month = numberOf(m_rest.takeDigits());
        if (m_month == 0 || m_rest.isAtEnd())
            return m_month != 0;
        if (m_rest.next() != mark)
            return false;
        m_rest.take(1);
        m_day = numberOf(m_rest.takeDigits());
        return m_day != 0;
    }

    bool readYearLast(int first, char mark)
    {
        const std::string_view digits = m_rest.takeDigits();
        if (digits.size() == 4) { // 06/2025
            m_month = first;
            m_year = numberOf(digits);
            return true;
        }
        const int second = numberOf(digits);
        if (m_rest.next() != mark)
            return false;
        m_rest.take(1);
        if (!takeYear())
            return false;
        // With dots nobody writes the month first.
        const bool isDayFirst
            = mark == '.' || first > 12 || (second <= 12 && m_order == DateOrder::dayFirst);
        m_isAmbiguous = mark != '.' && first <= 12 && second <= 12 && first != second;
        m_day = isDayFirst ? first : second;
        m_month = isDayFirst ? second : first;
        return m_day != 0 && m_month != 0;
    }

    /// "May 16, 2025" or "May 2025".
    bool readMonthFirst()
    {
        if (!takeMonthName())
            return false;
        const DateCursor before = m_rest;
        const std::string_view digits = m_rest.takeDigits();
        if (digits.size() == 4) {
            m_rest = before;
            return takeYear();
        }
        m_day = numberOf(digits);
        return m_day != 0 && digits.size() <= 2 && takeYear();
    }

    void takeWeekday()
    {
        const std::string_view word = m_rest.peekWord();
        if (word.size() >= 3 && std::ranges::count(weekdays, word.substr(0, 3)) > 0) {
            m_rest.take(word.size());
            m_rest.takeMarks();
        }
    }

    bool takeMonthName()
    {
        m_rest.takeMarks();
        const std::string_view word = m_rest.peekWord();
        const auto *found = std::ranges::find(months, word == "sept" ? "sep" : word);
        m_month = static_cast<int>(found - std::begin(months)) + 1;
        if (found == std::end(months)) {
            found = std::ranges::find(longMonths, word);
            m_month = static_cast<int>(found - std::begin(longMonths)) + 1;
        }
        m_rest.take(word.size());
        m_rest.takeMarks();
        return m_month <= 12;
    }

    bool takeYear()
    {
        m_rest.takeMarks();
        const std::string_view digits = m_rest.takeDigits();
        m_hasShortYear = digits.size() == 2;
        m_year = numberOf(digits);
        return digits.size() == 4;
    }

    std::string m_lower;
    DateCursor m_rest;
    DateOrder m_order;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    bool m_isAmbiguous = false;
    bool m_hasShortYear = false;
};

/// EDTF that is as fine as it is written, though a table wrote it.
std::string withoutMidnight(std::string_view edtf)
{
    constexpr std::string_view midnight = "T00:00:00";
    return std::string(edtf.ends_with(midnight) ? edtf.substr(0, edtf.size() - midnight.size())
                                                : edtf);
}

}

bool isOfOrder(std::string_view problem)
{
    return problem.ends_with(orderProblem);
}

ForeignDate readForeignDate(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (text.empty())
        return {.edtf = {}, .problem = "there is no date"};
    if (std::holds_alternative<Edtf>(parseEdtf(text)))
        return {.edtf = withoutMidnight(text), .problem = {}};
    ForeignDateReader reader(text, order);
    const auto read = reader.read();
    if (reader.isAmbiguous() && order == DateOrder::unknown)
        return {.edtf = {}, .problem = inQuotes(text) + std::string(orderProblem)};
    if (reader.hasShortYear())
        return {.edtf = {}, .problem = inQuotes(text) + " has a year of two digits"};
    if (!read)
        return {.edtf = {}, .problem = inQuotes(text) + " is no date that is understood"};
    const auto parsed = parseEdtf(*read);
    if (const auto *error = std::get_if<EdtfError>(&parsed))
        return {.edtf = {}, .problem = inQuotes(text) + ": " + error->message};
    return {.edtf = *read, .problem = {}};
}

DateOrder orderIn(std::string_view date)
{
    date = trimmed(date);
    const auto mark = date.find_first_of("/-");
    if (mark == std::string_view::npos || mark == 0 || mark > 2)
        return DateOrder::unknown;
    const std::string_view rest = date.substr(mark + 1);
    const auto second = rest.find(date[mark]);
    ForeignDateReader reader(date, DateOrder::unknown);
    if (second == std::string_view::npos || !reader.read() || reader.isAmbiguous())
        return DateOrder::unknown;
    const auto isPastMonths
        = [](std::string_view digits) { return std::atoi(std::string(digits).c_str()) > 12; };
    return isPastMonths(date.substr(0, mark))  ? DateOrder::dayFirst
        : isPastMonths(rest.substr(0, second)) ? DateOrder::monthFirst
                                               : DateOrder::unknown;
}

void OrderSearch::add(std::string_view date)
{
    const DateOrder order = orderIn(date);
    m_hasDayFirst = m_hasDayFirst || order == DateOrder::dayFirst;
    m_hasMonthFirst = m_hasMonthFirst || order == DateOrder::monthFirst;
}

DateOrder OrderSearch::order() const
{
    if (m_hasDayFirst == m_hasMonthFirst)
        return DateOrder::unknown;
    return m_hasDayFirst ? DateOrder::dayFirst : DateOrder::monthFirst;
}

ForeignDate dateFromMilliseconds(std::int64_t milliseconds)
{
    const auto seconds
        = std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(milliseconds));
    constexpr std::int64_t farthest = 200'000LL * 366 * 86'400; // beyond what dossiers name
    if (std::abs(seconds.count()) > farthest)
        return {.edtf = {}, .problem = std::to_string(milliseconds) + " is beyond all calendars"};
    const Instant instant(seconds);
    const auto clock = (instant - startOfDay(instant)).count();
    std::string edtf = isoDay(instant);
    if (clock != 0) {
        edtf += 'T' + twoDigits(clock / 3600) + ':' + twoDigits(clock / 60 % 60) + ':'
            + twoDigits(clock % 60) + 'Z';
    }
    return {.edtf = std::move(edtf), .problem = {}};
}

std::string edtfFrom(std::int64_t year, int month, int day)
{
    std::string digits = std::to_string(std::abs(year));
    const std::string sign = year < 0 ? "-" : "";
    if (digits.size() > 4)
        return 'Y' + sign + digits; // no month can follow
    std::string edtf = sign + std::string(4 - digits.size(), '0') + digits;
    if (month != 0)
        edtf += '-' + twoDigits(month);
    if (month != 0 && day != 0)
        edtf += '-' + twoDigits(day);
    return edtf;
}

std::string edtfInterval(const std::string &from, const std::string &to)
{
    return to.empty() || to == from ? from : from + '/' + to;
}

}
