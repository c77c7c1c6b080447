// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreignjson.h"
#include "formats/intake.h"
#include "formats/outwriters.h"
#include "formats/plaintext.h"
#include "formats/storedkind.h"
#include "formats/stretch.h"
#include "formats/timelinejs.h"

namespace ledgerline {

namespace {

/// Slides of version 3; numbers in dates may be texts, blank or missing.
class SlideReader
{
public:
    explicit SlideReader(const ImportOptions &options)
        : m_intake(options, Place::item)
    {
    }

    [[nodiscard]] Foreign read(const ForeignJson &root)
    {
        takeTitle(member(root, "title"));
        for (const ForeignJson &slide : member(root, "events"))
            take(slide, false);
        for (const ForeignJson &era : member(root, "eras"))
            take(era, true);
        return std::move(m_intake.foreign());
    }

    [[nodiscard]] Foreign readLegacy(const ForeignJson &timeline)
    {
        m_intake.describe(plainLine(textOf(timeline, "headline")),
                          plainText(textOf(timeline, "text")));
        m_order = orderOf(timeline);
        for (const ForeignJson &slide : member(timeline, "date"))
            takeLegacy(slide, false);
        for (const ForeignJson &era : member(timeline, "era"))
            takeLegacy(era, true);
        return std::move(m_intake.foreign());
    }

private:
    void takeTitle(const ForeignJson &slide)
    {
        m_intake.describe(plainLine(textOf(member(slide, "text"), "headline")),
                          plainText(textOf(member(slide, "text"), "text")));
        if (member(slide, "media").is_object() || member(slide, "background").is_object())
            m_intake.warn(0, "the title's picture is left out");
    }

    /// What is asked for; else what the dates tell, as in sheets: 16/06/2025 is no 03/04/2025 with
    /// the month first, if all that can be told is so.
    [[nodiscard]] DateOrder orderOf(const ForeignJson &timeline) const
    {
        const DateOrder asked = m_intake.options().mapping.dates;
        if (asked != DateOrder::unknown)
            return asked;
        OrderSearch search;
        for (const std::string_view slides : {"date", "era"}) {
            for (const ForeignJson &slide : member(timeline, slides)) {
                for (const std::string_view key : {"startDate", "endDate"})
                    search.add(textOf(slide, key));
            }
        }
        return search.order();
    }

    void take(const ForeignJson &slide, bool isEra)
    {
        m_intake.countRow();
        ForeignEvent event;
        event.line = m_intake.foreign().rows;
        if (!slide.is_object())
            return m_intake.skip(event.line, "this is no slide");
        const ForeignDate when
            = readInterval(dateOf(slide, "start_date"), dateOf(slide, "end_date"));
        if (!when.isGood())
            return m_intake.skip(event.line, when.problem);
        event.when
            = storedDate(when.edtf, textOf(slide, storedDateKey), m_intake.options().timezone);
        takeKind(event, storedKindKey, textOf(slide, storedKindKey));
        event.id = textOf(slide, "unique_id");
        event.lane = isEra ? std::string(eraLane) : plainLine(textOf(slide, "group"));
        const ForeignJson &text = member(slide, "text");
        keepRest(
            event.kept, slide,
            {"start_date", "end_date", "unique_id", "group", "text", storedDateKey, storedKindKey});
        keepRest(event.kept, text, {"headline", "text"}, "text.");
        for (const std::string key : {"start_date", "end_date"}) {
            const ForeignJson &date = member(slide, key);
            if (dateOf(slide, key).time.empty())
                keepRest(event.kept, date, {"year", "month", "day"}, key + '.');
            else
                keepRest(event.kept, date, {"year", "month", "day", "hour", "minute", "second"},
                         key + '.');
        }
        add(std::move(event), textOf(text, "headline"), textOf(text, "text"),
            textOf(member(slide, "media"), "caption"));
    }

    void takeLegacy(const ForeignJson &slide, bool isEra)
    {
        m_intake.countRow();
        ForeignEvent event;
        event.line = m_intake.foreign().rows;
        if (!slide.is_object())
            return m_intake.skip(event.line, "this is no slide");
        const ForeignDate start = readLegacyDate(textOf(slide, "startDate"), m_order);
        if (!start.isGood())
            return m_intake.skip(event.line, start.problem);
        event.when = start.edtf;
        if (const std::string endText = textOf(slide, "endDate"); !endText.empty()) {
            const ForeignDate end = readLegacyDate(endText, m_order);
            if (!end.isGood())
                return m_intake.skip(event.line, "of the end: " + end.problem);
            event.when = edtfInterval(start.edtf, end.edtf);
        }
        event.lane = isEra ? std::string(eraLane) : plainLine(textOf(slide, "tag"));
        keepRest(event.kept, slide, {"startDate", "endDate", "headline", "text", "tag"});
        add(std::move(event), textOf(slide, "headline"), textOf(slide, "text"),
            textOf(member(slide, "asset"), "caption"));
    }

    void add(ForeignEvent event, const std::string &headline, const std::string &text,
             const std::string &caption)
    {
        event.title = plainLine(headline);
        event.summary = plainText(text);
        if (event.title.empty())
            event.title = shortened(event.summary);
        if (event.title.empty()) // a picture alone
            event.title = shortened(plainText(caption));
        m_intake.add(std::move(event));
    }

    /// A time is one from its minutes on: an hour alone would be told too finely.
    static TimelineJsDate dateOf(const ForeignJson &slide, std::string_view key)
    {
        const ForeignJson &date = member(slide, key);
        TimelineJsDate result{.year = textOf(date, "year"),
                              .month = textOf(date, "month"),
                              .day = textOf(date, "day"),
                              .time = {}};
        const std::string hour = textOf(date, "hour");
        const std::string minute = textOf(date, "minute");
        const std::string second = textOf(date, "second");
        const auto padded = [](const std::string &digits) {
            return std::string(digits.size() < 2 ? 2 - digits.size() : 0, '0') + digits;
        };
        if (!hour.empty() && !minute.empty() && !result.day.empty())
            result.time = padded(hour) + ':' + padded(minute);
        if (!result.time.empty() && !second.empty())
            result.time += ':' + padded(second);
        return result;
    }

    Intake m_intake;
    DateOrder m_order = DateOrder::unknown; ///< of versions before the third
};

}

bool isTimelineJsJson(std::string_view bytes)
{
    return isJsonWith(bytes, {"events", "start_date"})
        || isJsonWith(bytes, {"timeline", "date", "startDate"});
}

std::variant<Foreign, Fault> readTimelineJsJson(std::string_view bytes,
                                                const ImportOptions &options)
{
    const auto json = readForeignJson(bytes, options);
    if (const auto *fault = std::get_if<Fault>(&json))
        return *fault;
    const auto &root = std::get<ForeignJson>(json);
    if (const ForeignJson &timeline = member(root, "timeline"); timeline.is_object())
        return SlideReader(options).readLegacy(timeline);
    if (!member(root, "events").is_array()) {
        return Fault{.line = 0,
                     .pointer = {},
                     .message = "a timeline of TimelineJS is an object with an array \"events\""};
    }
    return SlideReader(options).read(root);
}

}
