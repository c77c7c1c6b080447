// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/viewjson.h"

#include "dossier/calendar.h"
#include "dossier/edtf.h"
#include "dossier/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ledgerline {

namespace {

using Json = nlohmann::ordered_json;

std::string isoSecond(Instant instant)
{
    const date::hh_mm_ss time(instant - startOfDay(instant));
    return isoDay(instant) + 'T' + twoDigits(time.hours().count()) + ':'
        + twoDigits(time.minutes().count()) + ':' + twoDigits(time.seconds().count());
}

/// A date of a year that EDTF has no days for, "Y12025-06-16", brought into a year that it has;
/// `moved` is by how much. The calendar repeats itself every 400 years.
std::string withShortYear(const std::string &text, std::chrono::seconds &moved)
{
    constexpr std::ptrdiff_t mostDigits = 6;
    if (!text.starts_with('Y'))
        return text;
    std::int64_t year = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + 1, end, year);
    if (read.ec != std::errc() || read.ptr - text.data() > mostDigits + 2)
        return text;
    const std::int64_t shortYear = 2000 + (year % 400 + 400) % 400;
    moved = startOf(year) - startOf(shortYear);
    return std::to_string(shortYear) + std::string(read.ptr, end);
}

/// The time that a date touches, which is one second of a moment; else why there is none.
std::variant<Window, std::string> readDate(const std::string &text)
{
    std::chrono::seconds moved{0};
    const std::string date = withShortYear(text, moved);
    const auto parsed = parseEdtf(date);
    if (const auto *error = std::get_if<EdtfError>(&parsed))
        return error->message;
    const Edtf &edtf = std::get<Edtf>(parsed);
    if (edtf.interval || edtf.start.approximate || edtf.start.uncertain || date.ends_with('Z'))
        return "give a plain date, for example 2025-06-16";
    Window window = edtf.extent();
    if (edtf.start.precision == Precision::minute)
        window.to = window.from + std::chrono::seconds(1);
    return Window{window.from + moved, window.to + moved};
}

/// Reads one member after the other.
class ViewReader
{
public:
    explicit ViewReader(const Json &json)
        : m_json(json)
    {
    }

    [[nodiscard]] std::variant<View, std::vector<ViewFault>> read()
    {
        if (!m_json.is_object())
            return std::vector{ViewFault{"", "a view is an object"}};
        for (const auto &[key, value] : m_json.items())
            readMember(key, value);
        if (!m_faults.empty())
            return m_faults;
        return m_view;
    }

private:
    void readMember(const std::string &key, const Json &value)
    {
        const std::string at = '/' + key;
        if (key == "figure")
            readText(at, value, m_view.figure);
        else if (key == "window")
            readWindow(at, value);
        else if (key == "hidden_lanes")
            readLanes(at, value);
        else if (key == "reading")
            readText(at, value, m_view.reading);
        else if (key == "as_of")
            readAsOf(at, value);
        else if (key == "disputed")
            readDisputed(at, value);
        else if (key == "theme")
            readTheme(at, value);
        else if (key == "language")
            readText(at, value, m_view.language);
        else
            fail("", "a view has no \"" + key + '"');
    }

    bool readText(const std::string &at, const Json &value, std::string &text)
    {
        if (!value.is_string() || value.get_ref<const std::string &>().empty()) {
            fail(at, "a text is expected");
            return false;
        }
        text = value.get<std::string>();
        return true;
    }

    void readTheme(const std::string &at, const Json &value)
    {
        if (readText(at, value, m_view.theme) && m_view.theme != "light" && m_view.theme != "dark")
            fail(at, "expected light or dark, found " + inQuotes(m_view.theme));
    }

    void readDisputed(const std::string &at, const Json &value)
    {
        if (!value.is_boolean())
            return fail(at, "true or false is expected");
        m_view.onlyDisputed = value.get<bool>();
    }

    void readLanes(const std::string &at, const Json &value)
    {
        if (!value.is_array())
            return fail(at, "an array of lane ids is expected");
        for (std::size_t i = 0; i < value.size(); ++i)
            readText(at + '/' + std::to_string(i), value[i], m_view.hiddenLanes.emplace_back());
    }

    void readWindow(const std::string &at, const Json &value)
    {
        if (!value.is_array() || value.size() != 2)
            return fail(at, "an array of two dates is expected");
        const auto from = date(at + "/0", value[0]);
        const auto to = date(at + "/1", value[1]);
        if (!from || !to)
            return;
        const bool isMoment = to->to - to->from == std::chrono::seconds(1);
        const Window window{from->from, isMoment ? to->from : to->to};
        if (window.isEmpty())
            return fail(at, "the window ends before it begins");
        m_view.window = window;
    }

    void readAsOf(const std::string &at, const Json &value)
    {
        const auto window = date(at, value);
        if (window && window->to - window->from < date::days(1))
            return fail(at, "a day is expected, for example 2025-06-16");
        if (window)
            m_view.asOf = date::floor<date::days>(window->to - std::chrono::seconds(1));
    }

    std::optional<Window> date(const std::string &at, const Json &value)
    {
        std::string text;
        if (!readText(at, value, text))
            return {};
        auto read = readDate(text);
        if (auto *error = std::get_if<std::string>(&read)) {
            fail(at, std::move(*error));
            return {};
        }
        return std::get<Window>(read);
    }

    void fail(std::string pointer, std::string message)
    {
        m_faults.push_back({std::move(pointer), std::move(message)});
    }

    const Json &m_json;
    View m_view;
    std::vector<ViewFault> m_faults;
};

}

Json viewJson(const View &view)
{
    const View usual;
    Json json = {{"figure", view.figure}};
    if (view.window)
        json["window"] = {isoSecond(view.window->from), isoSecond(view.window->to)};
    if (!view.hiddenLanes.empty())
        json["hidden_lanes"] = view.hiddenLanes;
    if (view.reading != usual.reading)
        json["reading"] = view.reading;
    if (view.asOf)
        json["as_of"] = isoDay(*view.asOf);
    if (view.onlyDisputed)
        json["disputed"] = true;
    if (view.theme != usual.theme)
        json["theme"] = view.theme;
    if (!view.language.empty())
        json["language"] = view.language;
    return json;
}

std::variant<View, std::vector<ViewFault>> readView(const Json &json)
{
    return ViewReader(json).read();
}

}
