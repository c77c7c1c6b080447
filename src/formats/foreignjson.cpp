// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreignjson.h"

#include "dossier/faultlog.h"
#include "dossier/reader.h"
#include "formats/intake.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

Fault faultAt(std::string_view bytes, std::size_t offset, std::string message)
{
    FaultLog log;
    log.cutAt(0); // nobody follows pointers into a foreign file
    log.error(offset, std::move(message));
    return log.located(bytes).front();
}

}

std::variant<ForeignJson, Fault> readForeignJson(std::string_view bytes,
                                                 const ImportOptions &options)
{
    bool isTooDeep = false;
    std::size_t values = 0;
    const auto isWanted = [&](int depth, ForeignJson::parse_event_t, ForeignJson &) {
        constexpr std::size_t between = 10'000;
        if (++values % between == 0)
            goOn(options, 0); // of rows nothing is known yet
        isTooDeep = isTooDeep || depth > static_cast<int>(limits::depth);
        return !isTooDeep; // what is deeper is not even built
    };
    try {
        ForeignJson json = ForeignJson::parse(bytes.begin(), bytes.end(), isWanted);
        if (isTooDeep) {
            return faultAt(bytes, FaultLog::wholeFile,
                           "arrays and objects are nested deeper than "
                               + std::to_string(limits::depth));
        }
        return json;
    } catch (const ForeignJson::parse_error &error) {
        const std::size_t offset = std::min(error.byte > 0 ? error.byte - 1 : 0, bytes.size());
        return faultAt(bytes, offset, "from here on this is no JSON");
    } catch (const ForeignJson::out_of_range &) {
        return faultAt(bytes, FaultLog::wholeFile, "a number in it is too large to be one");
    }
}

bool isJsonWith(std::string_view bytes, std::initializer_list<std::string_view> keys)
{
    constexpr std::size_t beginning = 64 << 10;
    const std::string_view head = trimmed(bytes.substr(0, beginning));
    return (head.starts_with('{') || head.starts_with('['))
        && std::ranges::all_of(keys, [head](std::string_view key) {
               return head.find('"' + std::string(key) + '"') != std::string_view::npos;
           });
}

const ForeignJson &member(const ForeignJson &object, std::string_view key)
{
    static const ForeignJson null;
    if (!object.is_object())
        return null;
    const auto found = object.find(std::string(key));
    return found == object.end() ? null : *found;
}

std::string textOf(const ForeignJson &value)
{
    constexpr double exact = 9e15; // beyond, not all whole numbers are doubles
    if (value.is_null())
        return {};
    if (value.is_string())
        return std::string(trimmed(value.get_ref<const std::string &>()));
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::abs(number) < exact && number == std::floor(number))
            return std::to_string(static_cast<std::int64_t>(number));
    }
    return value.dump(-1, ' ', false, ForeignJson::error_handler_t::replace);
}

std::string textOf(const ForeignJson &object, std::string_view key)
{
    return textOf(member(object, key));
}

void keepRest(std::vector<std::pair<std::string, std::string>> &kept, const ForeignJson &object,
              std::initializer_list<std::string_view> used, const std::string &prefix)
{
    if (!object.is_object())
        return;
    for (const auto &[key, value] : object.items()) {
        if (std::ranges::find(used, std::string_view(key)) != used.end())
            continue;
        if (value.is_object())
            keepRest(kept, value, {}, prefix + key + '.');
        else
            kept.emplace_back(prefix + key, textOf(value));
    }
}

}
