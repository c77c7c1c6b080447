// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/cursor.h"

#include "dossier/reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ledgerline {

namespace {

bool isSeparator(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
}

/// Just behind the quote that closes the string which begins at `begin`.
std::size_t endOfText(std::string_view json, std::size_t begin)
{
    for (std::size_t at = json.find('"', begin + 1); at != std::string_view::npos;
         at = json.find('"', at + 1)) {
        std::size_t backslashes = 0;
        while (json[at - 1 - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return at + 1;
    }
    return json.size();
}

bool isBracket(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']';
}

}

Token Cursor::next()
{
    std::size_t at = m_position;
    while (at < m_json.size() && isSeparator(m_json[at]))
        ++at;
    const std::size_t begin = at;
    if (at == m_json.size()) {
        // Nothing left: an empty token.
    } else if (isBracket(m_json[at])) {
        ++at;
    } else if (m_json[at] == '"') {
        at = endOfText(m_json, at);
    } else {
        while (at < m_json.size() && !isSeparator(m_json[at]) && !isBracket(m_json[at]))
            ++at;
    }
    m_position = at;
    return {begin, at};
}

Walker::Walker(std::string_view json)
    : m_json(json)
    , m_cursor(json, byteOrderMark(json))
{
}

Token Walker::next()
{
    const Token token = m_cursor.next();
    const char first = token.begin < m_json.size() ? m_json[token.begin] : '\0';
    m_isBracket = false;
    if (first == '}' || first == ']') {
        if (!m_levels.empty())
            m_levels.pop_back();
        m_after = After::value;
        return token;
    }
    if (isInObject() && m_after != After::key) {
        m_levels.back().key = token;
        m_after = After::key;
        return token;
    }
    if (!m_levels.empty() && !isInObject() && m_after == After::value)
        ++m_levels.back().index;
    m_isBracket = first == '{' || first == '[';
    if (m_isBracket)
        m_levels.push_back({first == '{', 0, {}});
    m_after = m_isBracket ? After::opening : After::value;
    return token;
}

std::string Walker::pointer() const
{
    return pointer(m_levels.size() - (m_isBracket ? 1 : 0));
}

std::string Walker::pointer(std::size_t levels) const
{
    std::string result;
    // Nothing below the depth limit is read; a hostile file may go down much further.
    for (std::size_t i = 0; i < std::min(levels, limits::depth + 1); ++i) {
        const Level &level = m_levels[i];
        result += '/';
        if (!level.isObject) {
            result += std::to_string(level.index);
            continue;
        }
        const std::string_view key
            = m_json.substr(level.key.begin, level.key.end - level.key.begin);
        for (const char c : decodeText(key)) { // RFC 6901, section 3
            if (c == '~')
                result += "~0";
            else if (c == '/')
                result += "~1";
            else
                result += c;
        }
    }
    return result;
}

std::string decodeText(std::string_view token)
{
    const auto json = nlohmann::json::parse(token, nullptr, false);
    return json.is_string() ? json.get<std::string>() : std::string(token);
}

std::size_t byteOrderMark(std::string_view json)
{
    return json.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

}
