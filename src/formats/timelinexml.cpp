// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/timelinexml.h"

#include "dossier/calendar.h"
#include "dossier/dossier.h"
#include "dossier/utf8.h"
#include "formats/eventdata.h"
#include "formats/foreigndate.h"
#include "formats/intake.h"
#include "formats/plaintext.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace ledgerline {

namespace {

/// A moment of the program, which writes them all to the second.
struct Moment
{
    std::string day; ///< EDTF
    std::string clock; ///< "T13:36"; midnight where no time is meant
    bool isMidnight = true;
};

/// Takes a number and the mark behind it off a text.
std::optional<std::int64_t> takeNumber(std::string_view &text, char mark)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (mark != '\0' && !text.starts_with(mark))
        return std::nullopt;
    text.remove_prefix(mark == '\0' ? 0 : 1);
    return number;
}

/// "2025-05-16 13:36:00"; years may be negative and have any number of digits.
std::optional<Moment> readMoment(std::string_view text)
{
    text = trimmed(text);
    const auto year = takeNumber(text, '-');
    const auto month = takeNumber(text, '-');
    const auto day = takeNumber(text, text.find(' ') == std::string_view::npos ? '\0' : ' ');
    if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31)
        return std::nullopt;
    Moment moment{.day = edtfFrom(*year, static_cast<int>(*month), static_cast<int>(*day)),
                  .clock = "T00:00",
                  .isMidnight = true};
    if (text.empty())
        return moment;
    const auto hour = takeNumber(text, ':');
    const auto minute = takeNumber(text, ':');
    const auto second = takeNumber(text, '\0');
    if (!hour || !minute || !second || !text.empty() || *hour < 0 || *minute < 0 || *second < 0)
        return std::nullopt;
    moment.clock = 'T' + twoDigits(*hour) + ':' + twoDigits(*minute)
        + (*second == 0 ? "" : ':' + twoDigits(*second));
    moment.isMidnight = moment.clock == "T00:00";
    return moment;
}

bool isTrue(const pugi::xml_node &event, const char *name)
{
    return lowerCase(trimmed(event.child_value(name))) == "true";
}

class TimelineXmlReader
{
public:
    TimelineXmlReader(std::string_view bytes, const ImportOptions &options)
        : m_bytes(bytes)
        , m_intake(options)
    {
    }

    [[nodiscard]] Foreign read(const pugi::xml_node &timeline)
    {
        Foreign &foreign = m_intake.foreign();
        for (const pugi::xml_node &era : timeline.child("eras").children("era"))
            takeEra(era);
        for (const pugi::xml_node &category : timeline.child("categories").children("category"))
            m_intake.addLane(category.child_value("name"));
        for (const pugi::xml_node &event : timeline.child("events").children("event"))
            takeEvent(event);
        dropUnusedLanes(foreign);
        return std::move(foreign);
    }

private:
    void takeEra(const pugi::xml_node &era)
    {
        m_intake.countRow();
        ForeignEvent event;
        event.line = lineOf(era);
        event.title = era.child_value("name");
        event.lane = "Eras";
        if (setDate(event, era))
            m_intake.add(std::move(event));
    }

    void takeEvent(const pugi::xml_node &node)
    {
        m_intake.countRow();
        ForeignEvent event;
        event.line = lineOf(node);
        setTitle(event, node.child_value("text"));
        event.summary = node.child_value("description");
        if (event.title.empty())
            event.title = shortened(event.summary);
        event.lane = node.child_value("category");
        for (const pugi::xml_node &category : node.child("categories").children("category")) {
            if (event.lane.empty())
                event.lane = category.child_value();
            else if (event.lane != category.child_value())
                event.kept.emplace_back("category", category.child_value());
        }
        addSources(event, node.child_value("hyperlink"));
        if (std::string_view progress = node.child_value("progress"); progress != "0")
            event.kept.emplace_back("progress", progress);
        event.kept.emplace_back("alert", node.child_value("alert"));
        if (isTrue(node, "milestone"))
            event.kept.emplace_back("milestone", "True");
        if (setDate(event, node))
            m_intake.add(std::move(event));
    }

    /// "[1]Talks" is a container, "(1)First round" is in it; a title that begins with a bracket
    /// of its own has a blank before it where the program wrote it. Where somebody else did,
    /// "(20) prisoners" and "(perhaps) 20" must not lose what stands in theirs.
    void setTitle(ForeignEvent &event, std::string_view text)
    {
        event.title = text;
        const bool isContainer = text.starts_with('[');
        const auto end = text.find(isContainer ? ']' : ')');
        if ((!isContainer && !text.starts_with('(')) || end == std::string_view::npos)
            return;
        const std::string number(text.substr(1, end - 1));
        const std::string_view rest = text.substr(end + 1);
        if (number.empty() || number.find_first_not_of("0123456789") != std::string::npos
            || rest.starts_with(' '))
            return;
        if (isContainer) {
            event.title = rest;
            m_containers.emplace(number, rest);
        } else if (const auto container = m_containers.find(number);
                   container != m_containers.end()) {
            event.title = rest;
            event.kept.emplace_back("container", container->second);
        }
    }

    static void addSources(ForeignEvent &event, std::string_view links)
    {
        while (!links.empty()) {
            const auto end = std::min(links.find(';'), links.size());
            const std::string_view link = trimmed(links.substr(0, end));
            if (isWebAddress(link))
                event.sources.push_back(
                    {.publisher = {}, .title = {}, .url = std::string(link), .published = {}});
            else
                event.kept.emplace_back("hyperlink", link);
            links.remove_prefix(std::min(end + 1, links.size()));
        }
    }

    /// False if it has no date that can be read; then it is skipped.
    bool setDate(ForeignEvent &event, const pugi::xml_node &node)
    {
        const std::string_view from = node.child_value("start");
        const std::string_view to = node.child_value("end");
        const auto start = readMoment(from);
        const auto end = trimmed(to).empty() ? start : readMoment(to);
        if (!start || !end) {
            const std::string_view text = start ? to : from;
            m_intake.skip(event.line,
                          text.empty() ? "there is no date"
                                       : inQuotes(text) + " is no date that is understood");
            return false;
        }
        const bool isFuzzy = isTrue(node, "fuzzy");
        const bool isStartFuzzy = isFuzzy || isTrue(node, "fuzzy_start");
        const bool isEndFuzzy = isFuzzy || isTrue(node, "fuzzy_end");
        // Without a time on either side the program shows days, the last of them as a whole. What
        // is fuzzy has no minute.
        const bool isTimed
            = !(start->isMidnight && end->isMidnight) && !isStartFuzzy && !isEndFuzzy;
        const auto edtf = [isTimed](const Moment &moment, bool isVague) {
            return moment.day + (isTimed ? moment.clock : "") + (isVague ? "~" : "");
        };
        event.when = isTrue(node, "ends_today")
            ? edtf(*start, isStartFuzzy) + "/.."
            : edtfInterval(edtf(*start, isStartFuzzy), edtf(*end, isEndFuzzy));
        return true;
    }

    /// Nodes come in the order of the file.
    [[nodiscard]] std::size_t lineOf(const pugi::xml_node &node)
    {
        const auto offset
            = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug()));
        const std::size_t at = std::min(offset, m_bytes.size());
        if (at < m_at) {
            m_at = 0;
            m_line = 1;
        }
        m_line
            += static_cast<std::size_t>(std::ranges::count(m_bytes.substr(m_at, at - m_at), '\n'));
        m_at = at;
        return m_line;
    }

    std::string_view m_bytes;
    Intake m_intake;
    std::map<std::string, std::string> m_containers; ///< their titles by their numbers
    std::size_t m_at = 0; ///< of the node whose line was asked for last
    std::size_t m_line = 1;
};

}

bool isTimelineXml(std::string_view bytes)
{
    constexpr std::size_t prologue = 1000;
    const std::string_view begin = trimmed(bytes.substr(0, prologue));
    return begin.starts_with('<')
        && (begin.find("<timeline>") != std::string_view::npos
            || begin.find("<timeline ") != std::string_view::npos);
}

std::variant<Foreign, Fault> readTimelineXml(std::string_view bytes, const ImportOptions &options)
{
    if (!isUtf8(bytes))
        return Fault{.pointer = {}, .message = std::string(notUtf8)};
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(
        bytes.data(), bytes.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) {
        const auto at = std::min(static_cast<std::size_t>(parsed.offset), bytes.size());
        const auto lines = std::ranges::count(bytes.substr(0, at), '\n');
        return Fault{.line = static_cast<std::size_t>(lines) + 1,
                     .column = 1,
                     .pointer = {},
                     .message = std::string("it is no XML: ") + parsed.description()};
    }
    const pugi::xml_node timeline = document.child("timeline");
    if (!timeline)
        return Fault{
            .line = 1, .column = 1, .pointer = {}, .message = "its root is not <timeline>"};
    const std::string_view kind = trimmed(timeline.child_value("timetype"));
    if (!kind.empty() && kind != "gregoriantime")
        return Fault{.line = 1,
                     .column = 1,
                     .pointer = {},
                     .message = "it counts time by " + inQuotes(kind)
                         + ", and only the Gregorian calendar is read"};
    return TimelineXmlReader(bytes, options).read(timeline);
}

}
