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

bool isBracket(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']';
}

}

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

std::size_t endOfWord(std::string_view json, std::size_t begin)
{
    while (begin < json.size() && !isSeparator(json[begin]) && !isBracket(json[begin]))
        ++begin;
    return begin;
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
        at = endOfWord(m_json, at);
    }
    m_position = at;
    return {begin, at};
}

Walker::Walker(std::string_view json)
    : m_json(json)
    , m_cursor(json, byteOrderMark(json))
{
}

Walker::Walker(std::string_view json, const Landmark &landmark)
    : m_json(json)
    , m_cursor(json, landmark.offset)
    , m_isObject{true, false}
    , m_levels{{.key = landmark.key}, {.index = landmark.index}}
    , m_after(After::opening)
{
}

Token Walker::next()
{
    const Token token = m_cursor.next();
    const char first = token.begin < m_json.size() ? m_json[token.begin] : '\0';
    m_isOpening = false;
    if (first == '}' || first == ']') {
        if (depth() > 0)
            m_isObject.pop_back();
        m_levels.resize(std::min(m_levels.size(), depth()));
        m_after = After::value;
        return token;
    }
    Level *const inner = level();
    if (isInObject() && m_after != After::key) {
        if (inner)
            inner->key = token;
        m_after = After::key;
        return token;
    }
    if (inner && !isInObject() && m_after == After::value)
        ++inner->index;
    m_isOpening = first == '{' || first == '[';
    if (m_isOpening) {
        m_isObject.push_back(first == '{');
        if (depth() <= limits::depth + 1)
            m_levels.emplace_back();
    }
    m_after = m_isOpening ? After::opening : After::value;
    return token;
}

Walker::Level *Walker::level()
{
    return depth() > 0 && depth() == m_levels.size() ? &m_levels.back() : nullptr;
}

std::string Walker::pointer(std::size_t levels) const
{
    std::string result;
    for (std::size_t i = 0; i < std::min(levels, m_levels.size()); ++i) {
        result += '/';
        if (!m_isObject[i]) {
            result += std::to_string(m_levels[i].index);
            continue;
        }
        const Token key = m_levels[i].key;
        for (const char c : decodeText(m_json.substr(key.begin, key.end - key.begin))) {
            if (c == '~') // RFC 6901, section 3
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
