// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/machinetext.h"

#include "dossier/calendar.h"

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
