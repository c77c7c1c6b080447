// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/machinetext.h"

#include "dossier/calendar.h"
#include "dossier/moment.h"
#include "dossier/zone.h"

namespace ledgerline {

namespace {

std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

std::string clockOf(std::chrono::seconds time, Precision precision)
{
    const date::hh_mm_ss clock(time);
    const std::string result
        = twoDigits(clock.hours().count()) + ':' + twoDigits(clock.minutes().count());
    return precision == Precision::second ? result + ':' + twoDigits(clock.seconds().count())
                                          : result;
}

/// What the clock is ahead of universal time; where that is no number of minutes EDTF cannot say
/// it, and nothing stands for it.
std::string shiftText(std::chrono::seconds shift)
{
    if (shift == std::chrono::seconds(0))
        return "Z";
    return shift % std::chrono::minutes(1) == std::chrono::seconds(0)
        ? (shift < std::chrono::seconds(0) ? '-' : '+') + clockOf(abs(shift), Precision::minute)
        : std::string();
}

std::string momentText(Instant instant, Precision precision, std::string_view zone)
{
    const Instant universal(universalTime(instant, zone).time_since_epoch());
    return isoDay(instant) + 'T' + clockOf(instant - startOfDay(instant), precision)
        + shiftText(instant - universal);
}

std::string edtfText(Instant instant, const EdtfDate &date, std::string_view zone)
{
    const std::string text
        = isMoment(date) ? momentText(instant, date.precision, zone) : isoDay(instant);
    if (!date.approximate && !date.uncertain)
        return text;
    return text + (!date.uncertain ? '~' : date.approximate ? '%' : '?');
}

/// What a caller gives may be no text at all.
std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}

Json daysJson(const Window &window)
{
    if (window.isEmpty())
        return nullptr;
    return {isoDay(window.from), isoDay(window.to - std::chrono::seconds(1))};
}

EdtfEnds endsOf(const Edtf &date, std::string_view zone)
{
    const Instant last
        = isMoment(date.end) ? date.end.earliest : date.end.latest - std::chrono::seconds(1);
    return {edtfText(date.start.earliest, date.start, zone), edtfText(last, date.end, zone)};
}

Json asOfJson(const Reading &reading)
{
    return reading.asOf ? Json(isoDay(*reading.asOf - std::chrono::seconds(1))) : Json();
}

std::string readingJson(const Dossier &dossier, const Reading &reading)
{
    return "\"reading\": " + inLine(Json(name(dossier, reading)))
        + ", \"as_of\": " + inLine(asOfJson(reading));
}

Json textJson(std::string_view text)
{
    return text.empty() ? Json() : Json(text);
}

std::string inLine(const Json &json)
{
    if (!json.is_structured())
        return dumped(json);
    std::string result;
    for (const auto &[key, value] : json.items()) {
        result += result.empty() ? "" : ", ";
        result += (json.is_object() ? dumped(Json(key)) + ": " : "") + inLine(value);
    }
    return json.is_object() ? '{' + result + '}' : '[' + result + ']';
}

std::string inLines(std::string_view name, const std::vector<Json> &rows)
{
    std::string result = dumped(Json(name)) + ": [";
    std::string_view separator = "\n  ";
    for (const Json &row : rows) {
        result += separator;
        result += inLine(row);
        separator = ",\n  ";
    }
    return result + (rows.empty() ? "]" : "\n]");
}

std::vector<std::string_view> idsOf(const Dossier &dossier, std::span<const Index> events)
{
    std::vector<std::string_view> result;
    for (const Index event : events)
        result.push_back(dossier.events[event].id);
    return result;
}

std::string idField(const std::vector<std::string_view> &ids)
{
    std::string result;
    for (const std::string_view id : ids)
        result += (result.empty() ? "" : " ") + std::string(id);
    return result;
}

std::string csvLine(const std::vector<std::string> &fields)
{
    std::string result;
    std::string_view separator;
    for (const std::string &field : fields) {
        result += separator;
        result += csvField(field);
        separator = ",";
    }
    return result + "\r\n";
}

}
