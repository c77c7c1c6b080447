// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreigntime.h"

#include "dossier/calendar.h"
#include "formats/datecursor.h"

namespace ledgerline {

namespace {

/// Takes the parts of a time, one behind the other.
class TimeReader
{
public:
    explicit TimeReader(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] std::optional<std::string> read()
    {
        if (m_rest.next() == 't' || m_rest.next() == ',')
            m_rest.take(1);
        m_rest.takeBlanks();
        if (!readClock())
            return std::nullopt;
        const auto zone = takeZone();
        if (!zone || !m_rest.isAtEnd())
            return std::nullopt;
        const bool isMidnight = m_hour == 0 && numberOf(m_minutes) == 0 && numberOf(m_seconds) == 0;
        if (isMidnight && !m_seconds.empty() && zone->empty())
            return std::string();
        return 'T' + twoDigits(m_hour) + ':' + std::string(m_minutes)
            + (m_seconds.empty() ? "" : ":" + std::string(m_seconds)) + *zone;
    }

private:
    bool readClock()
    {
        const std::string_view hours = m_rest.takeDigits();
        m_hour = numberOf(hours.substr(0, 2));
        if (hours.size() == 4 || hours.size() == 6) {
            m_minutes = hours.substr(2, 2);
            m_seconds = hours.substr(4);
        } else if (hours.empty() || hours.size() > 2 || !readAfterColon(m_minutes)) {
            return false;
        } else if (m_rest.next() == ':' && !readAfterColon(m_seconds)) {
            return false;
        }
        takeFraction();
        return takeHalfOfDay();
    }

    bool readAfterColon(std::string_view &digits)
    {
        if (m_rest.next() != ':')
            return false;
        m_rest.take(1);
        digits = m_rest.takeDigits();
        return digits.size() == 2;
    }

    void takeFraction()
    {
        DateCursor ahead = m_rest;
        if (m_rest.next() != '.' && m_rest.next() != ',')
            return;
        ahead.take(1);
        if (!ahead.takeDigits().empty())
            m_rest = ahead;
    }

    bool takeHalfOfDay()
    {
        m_rest.takeBlanks();
        const bool isAfternoon = m_rest.isAt("pm") || m_rest.isAt("p.m.");
        if (!isAfternoon && !m_rest.isAt("am") && !m_rest.isAt("a.m."))
            return true;
        m_rest.take(m_rest.isAt("p.") || m_rest.isAt("a.") ? 4 : 2);
        if (m_hour < 1 || m_hour > 12)
            return false;
        m_hour = m_hour % 12 + (isAfternoon ? 12 : 0);
        return true;
    }

    /// Empty where there is none; nothing where it is not understood.
    std::optional<std::string> takeZone()
    {
        m_rest.takeBlanks();
        std::string zone;
        const std::string_view word = m_rest.peekWord();
        if (word == "z" || word == "utc" || word == "gmt") {
            m_rest.take(word.size());
            m_rest.takeBlanks();
            zone = "Z";
        }
        if (m_rest.next() == '+' || m_rest.next() == '-') {
            zone = m_rest.take(1);
            const std::string_view digits = m_rest.takeDigits();
            std::string_view minutes = digits.size() == 4 ? digits.substr(2) : "00";
            if ((digits.size() != 2 && digits.size() != 4)
                || (m_rest.next() == ':' && !readAfterColon(minutes)))
                return std::nullopt;
            zone += std::string(digits.substr(0, 2)) + ':' + std::string(minutes);
        }
        m_rest.takeBlanks();
        if (m_rest.isAt("(") && m_rest.rest().ends_with(')')) // the name of the zone
            m_rest.take(m_rest.rest().size());
        return zone;
    }

    DateCursor m_rest;
    int m_hour = 0;
    std::string_view m_minutes;
    std::string_view m_seconds;
};

}

std::optional<std::string> readForeignTime(std::string_view text)
{
    return TimeReader(text).read();
}

}
