// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ical.h"

#include "dossier/utf8.h"
#include "formats/foreigndate.h"
#include "formats/icaldate.h"
#include "formats/icalparts.h"
#include "formats/intake.h"
#include "formats/plaintext.h"
#include "formats/storedkind.h"
#include "formats/stretch.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace ledgerline {

namespace {

struct IcalTextDeleter
{
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

/// Null where it is not to be parsed.
IcalComponent parse(const std::string &text)
{
    icalerror_set_errors_are_fatal(0);
    return IcalComponent(icalparser_parse_string(text.c_str()));
}

/// The text of a property, unescaped where it is one.
std::string valueOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    const icalvalue_kind kind = value ? icalvalue_isa(value) : ICAL_NO_VALUE;
    if (kind == ICAL_TEXT_VALUE || kind == ICAL_X_VALUE) {
        const char *text
            = kind == ICAL_X_VALUE ? icalvalue_get_x(value) : icalvalue_get_text(value);
        return text ? text : "";
    }
    const std::unique_ptr<char, IcalTextDeleter> text(icalproperty_get_value_as_string_r(property));
    return text ? text.get() : "";
}

/// The first property of a component with that name; empty if it has none.
std::string textOf(icalcomponent *component, std::string_view name)
{
    for (auto *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        if (const char *own = icalproperty_get_property_name(property); own && own == name)
            return valueOf(property);
    }
    return {};
}

std::optional<IcalDate> dateOf(icalcomponent *component, icalproperty_kind kind, IcalZones &zones)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    return property ? std::optional(zones.date(property)) : std::nullopt;
}

/// What is told elsewhere or of no use beside the event.
bool isUsed(icalproperty_kind kind)
{
    switch (kind) {
    case ICAL_UID_PROPERTY:
    case ICAL_DTSTAMP_PROPERTY:
    case ICAL_DTSTART_PROPERTY:
    case ICAL_DTEND_PROPERTY:
    case ICAL_DUE_PROPERTY:
    case ICAL_DURATION_PROPERTY:
    case ICAL_SUMMARY_PROPERTY:
    case ICAL_DESCRIPTION_PROPERTY:
    case ICAL_LOCATION_PROPERTY:
    case ICAL_URL_PROPERTY:
    case ICAL_X_PROPERTY:
    case ICAL_XLICERROR_PROPERTY:
        return true;
    default:
        return false;
    }
}

class IcalReader
{
public:
    explicit IcalReader(const ImportOptions &options)
        : m_intake(options)
    {
    }

    [[nodiscard]] Foreign read(std::string_view bytes)
    {
        const IcalParts parts = icalParts(bytes);
        if (!isUtf8(parts.properties)) {
            m_intake.warn(0, "the calendar's name is left out: " + std::string(notUtf8));
        } else if (const auto calendar
                   = parse("BEGIN:VCALENDAR\r\n" + parts.properties + "\r\nEND:VCALENDAR\r\n")) {
            m_intake.describe(textOf(calendar.get(), "X-WR-CALNAME"),
                              plainText(textOf(calendar.get(), "X-WR-CALDESC")));
        }
        for (const IcalPart &part : parts.parts) {
            if (lowerCase(part.name) == "vtimezone" && part.problem.empty()) {
                if (auto zone = parse(std::string(part.text)))
                    m_zones.add(std::move(zone));
            }
        }
        for (const IcalPart &part : parts.parts) {
            if (lowerCase(part.name) != "vtimezone")
                take(part);
        }
        return std::move(m_intake.foreign());
    }

private:
    void take(const IcalPart &part)
    {
        m_intake.countRow();
        const std::string name = lowerCase(part.name);
        if (name != "vevent" && name != "vtodo")
            return m_intake.skip(part.line, inQuotes(part.name) + " is neither event nor task");
        if (!part.problem.empty())
            return m_intake.skip(part.line, part.problem);
        if (!isUtf8(part.text))
            return m_intake.skip(part.line, std::string(notUtf8));
        const IcalComponent component = parse(std::string(part.text));
        if (!component)
            return m_intake.skip(part.line, "it cannot be read as iCalendar");
        ForeignEvent event;
        event.line = part.line;
        event.id = textOf(component.get(), "UID");
        // One of those that recur, and another event than the first of them.
        if (const std::string day = textOf(component.get(), "RECURRENCE-ID"); !day.empty())
            event.id += ' ' + day;
        event.title = textOf(component.get(), "SUMMARY");
        event.summary = plainText(textOf(component.get(), "DESCRIPTION"));
        event.place = textOf(component.get(), "LOCATION");
        if (event.title.empty())
            event.title = shortened(event.summary);
        if (std::string url = textOf(component.get(), "URL"); !url.empty())
            event.sources.push_back(
                {.publisher = {}, .title = {}, .url = std::move(url), .published = {}});
        addRest(event, component.get());
        m_faults.clear();
        noteFaults(component.get());
        const bool isRead = name == "vtodo" ? readTask(event, component.get())
                                            : readEvent(event, component.get());
        if (!isRead)
            return m_intake.skip(part.line, m_faults.empty() ? "there is no date" : m_faults[0]);
        for (std::string &fault : m_faults)
            m_intake.warn(part.line, std::move(fault));
        readStatus(event, component.get());
        m_intake.add(std::move(event));
    }

    /// What libical could not read it has left in the component.
    void noteFaults(icalcomponent *component)
    {
        for (auto *error = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
             error; error = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
            m_faults.push_back(valueOf(error));
    }

    [[nodiscard]] std::optional<IcalDate> date(icalcomponent *component, icalproperty_kind kind)
    {
        auto date = dateOf(component, kind, m_zones);
        if (date && !date->unknownZone.empty())
            m_faults.push_back("the time zone " + inQuotes(date->unknownZone)
                               + " is not known: its clock is taken for that of the dossier");
        return date;
    }

    bool readEvent(ForeignEvent &event, icalcomponent *component)
    {
        const auto start = date(component, ICAL_DTSTART_PROPERTY);
        if (!start)
            return false;
        event.when = start->edtf;
        if (const auto end = date(component, ICAL_DTEND_PROPERTY)) {
            icaltimetype last = end->time;
            if (last.is_date && icaltime_compare(last, start->time) > 0)
                icaltime_adjust(&last, -1, 0, 0, 0); // the day behind the last one is named
            event.when = edtfInterval(start->edtf, edtfOf(last));
        } else if (auto *duration
                   = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
            icaltimetype last = endOf(*start, icalproperty_get_duration(duration));
            if (last.is_date && icaltime_compare(last, start->time) > 0)
                icaltime_adjust(&last, -1, 0, 0, 0);
            event.when = edtfInterval(start->edtf, edtfOf(last));
        }
        event.when
            = storedDate(event.when, textOf(component, icalDateKey), m_intake.options().timezone);
        takeKind(event, icalKindKey, textOf(component, icalKindKey));
        return true;
    }

    bool readTask(ForeignEvent &event, icalcomponent *component)
    {
        event.kind = EventKind::deadline;
        const auto start = date(component, ICAL_DTSTART_PROPERTY);
        auto due = date(component, ICAL_DUE_PROPERTY);
        auto *duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
        if (!due && start && duration) {
            due = start;
            due->edtf = edtfOf(endOf(*start, icalproperty_get_duration(duration)));
        }
        if (!due) {
            m_faults.emplace_back("a task without DUE has no term");
            return false;
        }
        const std::string &zone = m_intake.options().timezone;
        event.due = storedTerm(due->edtf, textOf(component, icalDueKey), zone);
        event.when
            = start ? storedBegin(start->edtf, textOf(component, icalDateKey), zone) : due->edtf;
        if (!start)
            m_faults.emplace_back("it is not told when the term began: taken as the day it ends");
        return true;
    }

    void readStatus(ForeignEvent &event, icalcomponent *component)
    {
        const std::string status = textOf(component, "STATUS");
        const bool isCancelled = status == "CANCELLED" || status == "CANCELED"; // as some write it
        if (event.kind == EventKind::deadline) {
            event.outcome = isCancelled ? Outcome::withdrawn
                : status == "COMPLETED" ? Outcome::met
                                        : Outcome::unstated;
        } else if (isCancelled) {
            event.kind = EventKind::statement;
            event.title = "Cancelled: " + event.title;
            m_intake.warn(event.line,
                          "it was cancelled: taken as said, and not as something that took place");
        } else if (status == "TENTATIVE") {
            event.certainty = Certainty::low;
        }
    }

    void addRest(ForeignEvent &event, icalcomponent *component)
    {
        std::string recurrence;
        for (auto *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
             property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
            const icalproperty_kind kind = icalproperty_isa(property);
            if (isUsed(kind))
                continue;
            const std::string text = valueOf(property);
            if (kind == ICAL_CATEGORIES_PROPERTY && event.lane.empty()) {
                event.lane = text;
                continue;
            }
            const std::string name = icalproperty_get_property_name(property);
            if (kind == ICAL_RRULE_PROPERTY || kind == ICAL_RDATE_PROPERTY)
                recurrence.append(recurrence.empty() ? "" : ", ")
                    .append(name)
                    .append(" ")
                    .append(text);
            event.kept.emplace_back(name, text);
        }
        if (!recurrence.empty())
            m_intake.warn(event.line, "it recurs (" + recurrence + "): taken once");
    }

    Intake m_intake;
    IcalZones m_zones;
    std::vector<std::string> m_faults; ///< of the component at hand
};

}

bool isIcal(std::string_view bytes)
{
    constexpr std::string_view begin = "begin:vcalendar";
    return lowerCase(trimmed(bytes.substr(0, 1000))).starts_with(begin);
}

std::variant<Foreign, Fault> readIcal(std::string_view bytes, const ImportOptions &options)
{
    if (!isIcal(bytes))
        return Fault{.line = 1,
                     .column = 1,
                     .pointer = {},
                     .message = "it does not begin with BEGIN:VCALENDAR"};
    return IcalReader(options).read(bytes);
}

}
