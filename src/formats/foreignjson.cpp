// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreignjson.h"

#include "dossier/faultlog.h"
#include "dossier/reader.h"
#include "formats/intake.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ledgerline {

namespace {

Fault faultAt(std::string_view bytes, std::size_t offset, std::string message)
{
    FaultLog log;
    log.cutAt(0); // nobody follows pointers into a foreign file
    log.error(offset, std::move(message));
    return log.located(bytes).front();
}

/// Of what is JSON; of anything else it may say either.
bool isTooDeep(std::string_view bytes)
{
    std::size_t depth = 0;
    bool isQuoted = false;
    for (auto at = bytes.begin(); at != bytes.end(); ++at) {
        if (isQuoted && *at == '\\' && std::next(at) != bytes.end())
            ++at;
        else if (*at == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (*at == '[' || *at == '{') && ++depth > limits::depth)
            return true;
        else if (!isQuoted && (*at == ']' || *at == '}') && depth > 0)
            --depth;
    }
    return false;
}

/// The bytes of a file, which end in ImportStopped where nobody waits for them any more.
class WatchedBytes
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    WatchedBytes(std::string_view::iterator at, const ImportOptions &options)
        : m_at(at)
        , m_options(&options)
    {
    }

    reference operator*() const { return *m_at; }

    WatchedBytes &operator++()
    {
        constexpr std::size_t between = 1 << 18;
        if (++m_passed % between == 0)
            goOn(*m_options, 0); // of rows nothing is known yet
        ++m_at;
        return *this;
    }

    friend bool operator==(const WatchedBytes &a, const WatchedBytes &b)
    {
        return a.m_at == b.m_at;
    }

private:
    std::string_view::iterator m_at;
    const ImportOptions *m_options;
    std::size_t m_passed = 0;
};

}

std::variant<ForeignJson, Fault> readForeignJson(std::string_view bytes,
                                                 const ImportOptions &options)
{
    // Not by a callback of the parser: with one, it looks through an array for each object in it.
    if (isTooDeep(bytes)) {
        return faultAt(bytes, FaultLog::wholeFile,
                       "arrays and objects are nested deeper than "
                           + std::to_string(limits::depth));
    }
    try {
        return ForeignJson::parse(WatchedBytes(bytes.begin(), options),
                                  WatchedBytes(bytes.end(), options));
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
