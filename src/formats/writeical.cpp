// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/calendar.h"
#include "dossier/utf8.h"
#include "dossier/zone.h"
#include "formats/ical.h"
#include "formats/outward.h"
#include "formats/outwriters.h"

#include <algorithm>
#include <chrono>

namespace ledgerline {

namespace {

/// The lines of a calendar, each folded before it is longer than 75 bytes (RFC 5545, 3.1). Not
/// libical's: it writes a comma in a category as if two began there.
class IcalText
{
public:
    void add(std::string_view name, std::string_view value)
    {
        constexpr std::size_t longest = 75;
        const std::string line = std::string(name) + ':' + std::string(value);
        std::size_t width = 0;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t length = std::max<std::size_t>(characterLength(line, at), 1);
            if (width + length > longest) {
                m_text += "\r\n ";
                width = 1;
            }
            m_text.append(line, at, length);
            width += length;
            at += length;
        }
        m_text += "\r\n";
    }

    /// Leaves out an empty text.
    void addText(std::string_view name, std::string_view text)
    {
        if (!text.empty())
            add(name, escaped(text));
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    static std::string escaped(std::string_view text)
    {
        std::string result;
        for (const char c : text) {
            if (c == '\\' || c == ';' || c == ',')
                result += '\\';
            if (c == '\n')
                result += "\\n";
            else
                result += c;
        }
        return result;
    }

    std::string m_text;
};

std::string basicDay(Instant instant)
{
    std::string day = isoDay(instant);
    std::erase(day, '-');
    return day;
}

std::string basicMoment(Instant instant, std::string_view zone)
{
    const Instant universal(universalTime(instant, zone).time_since_epoch());
    const date::hh_mm_ss time(universal - startOfDay(universal));
    return basicDay(universal) + 'T' + twoDigits(time.hours().count())
        + twoDigits(time.minutes().count()) + twoDigits(time.seconds().count()) + 'Z';
}

class CalendarWriter
{
public:
    explicit CalendarWriter(const Dossier &dossier)
        : m_dossier(dossier)
        // No clock has a say in what is written; the dossier's own edition has.
        , m_stamp(basicDay(dossier.edition ? dossier.edition->start.earliest : Instant())
                  + "T000000Z")
    {
    }

    [[nodiscard]] OutwardFile write(std::string_view language)
    {
        OutwardFile file;
        m_text.add("BEGIN", "VCALENDAR");
        m_text.add("VERSION", "2.0");
        m_text.add("PRODID", "-//Ledgerline//Ledgerline//EN");
        m_text.addText("X-WR-CALNAME", m_dossier.title.in(language));
        m_text.addText("X-WR-CALDESC", outwardSummary(m_dossier, language));
        for (const OutwardEvent &event : outwardEvents(m_dossier, language)) {
            if (!hasPlainYears(stretchOf(event.when))
                || (event.term && !hasPlainYears(event.term->due)))
                file.leftOut.emplace_back(event.id);
            else
                add(event);
        }
        m_text.add("END", "VCALENDAR");
        file.bytes = m_text.take();
        return file;
    }

private:
    void add(const OutwardEvent &event)
    {
        const std::string_view component = event.term ? "VTODO" : "VEVENT";
        const Stretch stretch = stretchOf(event.when);
        m_text.add("BEGIN", component);
        m_text.addText("UID", event.id);
        m_text.add("DTSTAMP", m_stamp);
        addDate("DTSTART", stretch.from, stretch.isTimed);
        if (event.term)
            addTerm(*event.term, stretch.isTimed);
        else if (stretch.isTimed && stretch.to != stretch.from)
            addDate("DTEND", stretch.to, true);
        else if (!stretch.isTimed) // the day behind the last one
            addDate("DTEND", stretch.to, false);
        m_text.addText(icalDateKey, event.when.text);
        if (!event.term)
            m_text.addText(icalKindKey, event.kind);
        m_text.addText("SUMMARY", event.title);
        m_text.addText("DESCRIPTION", textWithDate(event));
        m_text.addText("LOCATION", event.place);
        m_text.addText("CATEGORIES", event.lane);
        if (!event.url.empty())
            m_text.add("URL", event.url);
        m_text.add("END", component);
    }

    /// DUE is of the same sort as DTSTART: where that is a moment, the last of the day.
    void addTerm(const OutwardTerm &term, bool isTimed)
    {
        const Instant last = term.due.isTimed ? term.due.to : term.due.to - std::chrono::seconds(1);
        addDate("DUE", last, isTimed);
        m_text.addText(icalDueKey, term.edtf);
        if (term.outcome == Outcome::met)
            m_text.add("STATUS", "COMPLETED");
        else if (term.outcome == Outcome::withdrawn)
            m_text.add("STATUS", "CANCELLED");
    }

    void addDate(const std::string &name, Instant instant, bool isTimed)
    {
        if (isTimed)
            m_text.add(name, basicMoment(instant, m_dossier.timezone));
        else
            m_text.add(name + ";VALUE=DATE", basicDay(instant));
    }

    const Dossier &m_dossier;
    std::string m_stamp;
    IcalText m_text;
};

}

OutwardFile writeIcal(const Dossier &dossier, std::string_view language)
{
    return CalendarWriter(dossier).write(language);
}

}
