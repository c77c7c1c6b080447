// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dateparser.h"

#include "dossier/calendar.h"
#include "dossier/utf8.h"
#include "dossier/zone.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace ledgerline {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::int64_t greatestYear = 200'000;

constexpr std::string_view monthNames[]
    = {"January", "February", "March",     "April",   "May",      "June",
       "July",    "August",   "September", "October", "November", "December"};

class DateParser
{
public:
    DateParser(std::string_view text, std::size_t offset, std::string_view zone)
        : m_text(text)
        , m_offset(offset)
        , m_zone(zone)
    {
    }

    [[nodiscard]] std::variant<EdtfDate, EdtfError> parse()
    {
        takeQualifier();
        const bool isRead = m_text.starts_with('Y') ? readLongYear() : readDate();
        if (!isRead)
            return *m_error;
        return m_date;
    }

private:
    void takeQualifier()
    {
        const char last = m_text.empty() ? '\0' : m_text.back();
        m_date.approximate = last == '~' || last == '%';
        m_date.uncertain = last == '?' || last == '%';
        if (m_date.approximate || m_date.uncertain)
            m_text.remove_suffix(1);
    }

    bool readLongYear()
    {
        m_at = 1;
        const bool isNegative = take('-');
        const std::size_t first = m_at;
        std::int64_t year = 0;
        for (; isDigit(m_at); ++m_at)
            year = std::min(year * 10 + digit(m_at), greatestYear + 1);
        if (m_at < m_text.size())
            return failUnexpected("after Y stands a year alone, for example Y-12000");
        if (m_at - first < 5 || m_text[first] == '0')
            return fail(0, "Y is only for years of more than four digits; write 2025, not Y2025");
        if (year > greatestYear)
            return fail(0, "years beyond 200,000 are not read");
        year = isNegative ? -year : year;
        return set(startOf(year), startOf(year + 1), Precision::year);
    }

    bool readDate()
    {
        if (!readYear())
            return false;
        if (isAtEnd())
            return setYears();
        if (!take('-'))
            return failUnexpected("a date is written 2025, 2025-06 or 2025-06-16");
        if (m_unknownDigits > 0)
            return fail(m_at, "after a year with X for a digit nothing more can be known");
        if (!readMonth())
            return false;
        if (isAtEnd())
            return setMonth();
        if (m_month > 12)
            return fail(m_at, "after a season (21 to 24) no day can follow");
        if (!take('-'))
            return failUnexpected("a date is written 2025, 2025-06 or 2025-06-16");
        if (!readDay())
            return false;
        if (isAtEnd())
            return setDay();
        if (m_day == 0 || !take('T'))
            return failUnexpected("a date with a time is written 2025-06-16T14:30");
        return readTime();
    }

    bool readYear()
    {
        const bool isNegative = take('-');
        const std::size_t first = m_at;
        std::int64_t year = 0;
        std::int64_t unknown = 1;
        for (; m_at < first + 4; ++m_at) {
            const bool isUnknown = m_at < m_text.size() && m_text[m_at] == 'X';
            if (!isUnknown && (!isDigit(m_at) || m_unknownDigits > 0))
                return fail(m_at, "a year has four digits, for example 2025");
            m_unknownDigits += isUnknown ? 1 : 0;
            unknown *= isUnknown ? 10 : 1;
            year = year * 10 + (isUnknown ? 0 : digit(m_at));
        }
        if (m_unknownDigits > 2)
            return fail(first, "at most the last two digits of a year can be X");
        if (isNegative && year == 0 && m_unknownDigits == 0)
            return fail(0, "the year -0000 does not exist; 0000 is the year before 0001");
        m_firstYear = isNegative ? -(year + unknown - 1) : year;
        m_lastYear = isNegative ? -year : year + unknown - 1;
        return true;
    }

    bool readMonth()
    {
        if (takeUnknown())
            return true; // m_month stays 0
        if (!readTwoDigits(m_month, "a month has two digits, for example 2025-06"))
            return false;
        if (m_month >= 1 && m_month <= 12)
            return true;
        if (m_month >= 21 && m_month <= 24)
            return true;
        return fail(
            m_at - 2,
            m_month >= 25 && m_month <= 41
                ? "of the seasons only 21 (spring) to 24 (winter) are read"
                : "the month does not exist: months run from 01 to 12, seasons from 21 to 24");
    }

    bool readDay()
    {
        if (takeUnknown())
            return true; // m_day stays 0
        if (m_month == 0)
            return fail(m_at, "in an unknown month the day is unknown too: XX");
        if (!readTwoDigits(m_day, "a day has two digits, for example 2025-06-16"))
            return false;
        const int days = daysInMonth(m_firstYear, m_month);
        if (m_day >= 1 && m_day <= days)
            return true;
        return fail(m_at - 2,
                    "the day does not exist: " + std::string(monthNames[m_month - 1]) + ' '
                        + std::to_string(m_firstYear) + " has " + std::to_string(days) + " days");
    }

    bool readTime()
    {
        constexpr std::string_view form = "a time is written 14:30 or 14:30:00";
        int hour = 0;
        int minute = 0;
        int second = 0;
        const std::size_t first = m_at;
        if (!readTwoDigits(hour, form) || !expectColon(form) || !readTwoDigits(minute, form))
            return false;
        const bool hasSeconds = take(':');
        if (hasSeconds && !readTwoDigits(second, form))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return fail(first, "the time does not exist: times run from 00:00:00 to 23:59:59");
        const auto time = startOf(m_firstYear, m_month, m_day) + hours(hour) + minutes(minute)
            + seconds(second);
        m_precision = hasSeconds ? Precision::second : Precision::minute;
        if (!isAtEnd())
            return readShift(time);
        if (isSkipped(time, m_zone))
            return fail(first,
                        "the time does not exist: on this day the clocks of " + std::string(m_zone)
                            + " skip it");
        return setTime(time);
    }

    /// Reads Z or an offset from universal time, and brings `time` to the dossier's clock.
    bool readShift(Instant time)
    {
        constexpr std::string_view form = "behind a time stands nothing, Z, or an offset as +03:00";
        int hour = 0;
        int minute = 0;
        int sign = 0;
        if (!take('Z')) {
            sign = take('+') ? 1 : take('-') ? -1 : 0;
            if (sign == 0)
                return failUnexpected(form);
            const std::size_t first = m_at;
            if (!readTwoDigits(hour, form))
                return false;
            if (!isAtEnd() && (!expectColon(form) || !readTwoDigits(minute, form)))
                return false;
            if (hour > 23 || minute > 59)
                return fail(first, "offsets run from 00:00 to 23:59");
        }
        if (!isAtEnd())
            return failUnexpected(form);
        const date::sys_seconds universal(time.time_since_epoch()
                                          - sign * (hours(hour) + minutes(minute)));
        const std::optional<Instant> local = onClock(universal, m_zone);
        if (!local)
            return fail(0, "the time zone " + inQuotes(m_zone) + " is not known");
        return setTime(*local);
    }

    bool setYears()
    {
        constexpr std::array precisions{Precision::year, Precision::decade, Precision::century};
        return set(startOf(m_firstYear), startOf(m_lastYear + 1),
                   precisions[static_cast<std::size_t>(m_unknownDigits)]);
    }

    bool setMonth()
    {
        if (m_month == 0)
            return setYears();
        if (m_month <= 12) {
            return set(startOf(m_firstYear, m_month), startOf(m_firstYear, m_month + 1),
                       Precision::month);
        }
        // Seasons of the north, three months each: spring is March to May, and the winter of a
        // year begins in its December, since EDTF's seasons follow each other within the year.
        const int first = 3 * (m_month - 20);
        return set(startOf(m_firstYear, first), startOf(m_firstYear, first + 3), Precision::season);
    }

    bool setDay()
    {
        if (m_day == 0)
            return setMonth();
        const Instant day = startOf(m_firstYear, m_month, m_day);
        return set(day, day + hours(24), Precision::day);
    }

    bool setTime(Instant time)
    {
        const auto length = m_precision == Precision::second ? seconds(1) : seconds(60);
        return set(time, time + length, m_precision);
    }

    bool set(Instant earliest, Instant latest, Precision precision)
    {
        m_date.earliest = earliest;
        m_date.latest = latest;
        m_date.precision = precision;
        return true;
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool isDigit(std::size_t at) const
    {
        return at < m_text.size() && m_text[at] >= '0' && m_text[at] <= '9';
    }
    [[nodiscard]] int digit(std::size_t at) const { return m_text[at] - '0'; }

    bool take(char c)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool takeUnknown()
    {
        const bool isThere = m_text.substr(m_at).starts_with("XX");
        m_at += isThere ? 2 : 0;
        return isThere;
    }

    bool readTwoDigits(int &number, std::string_view form)
    {
        if (!isDigit(m_at) || !isDigit(m_at + 1))
            return fail(m_at, std::string(form));
        number = digit(m_at) * 10 + digit(m_at + 1);
        m_at += 2;
        return true;
    }

    bool expectColon(std::string_view form) { return take(':') || fail(m_at, std::string(form)); }

    bool failUnexpected(std::string_view form)
    {
        return fail(
            m_at, inQuotes(m_text.substr(m_at)) + " is not understood here: " + std::string(form));
    }

    bool fail(std::size_t at, std::string message)
    {
        m_error = EdtfError{m_offset + at, std::move(message)};
        return false;
    }

    std::string_view m_text;
    std::size_t m_offset;
    std::string_view m_zone;
    std::size_t m_at = 0;
    std::int64_t m_firstYear = 0; ///< the same as m_lastYear unless digits of it are X
    std::int64_t m_lastYear = 0;
    int m_unknownDigits = 0;
    int m_month = 0; ///< 1 to 12, or a season 21 to 24; 0: unknown
    int m_day = 0; ///< 0: unknown
    Precision m_precision = Precision::day;
    EdtfDate m_date;
    std::optional<EdtfError> m_error;
};

}

std::variant<EdtfDate, EdtfError> parseDate(std::string_view text, std::size_t offset,
                                            std::string_view zone)
{
    return DateParser(text, offset, zone).parse();
}

}
