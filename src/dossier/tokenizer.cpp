// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/tokenizer.h"

#include "dossier/utf8.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <system_error>

namespace ledgerline {

Tokenizer::Tokenizer(std::string_view json)
    : m_json(json)
    , m_at(byteOrderMark(json))
{
}

Tokenizer::Kind Tokenizer::next()
{
    skipSpace();
    if (m_place == Place::behindValue) {
        if (m_isObject.empty())
            return m_at == m_json.size() ? Kind::end : Kind::fault;
        if (!take(','))
            return close();
        m_place = isInObject() ? Place::beforeKey : Place::beforeValue;
    } else if (m_place == Place::behindKey) {
        if (!take(':'))
            return Kind::fault;
        m_place = Place::beforeValue;
    } else if (m_place == Place::behindOpening) {
        if (const Kind closing = close(); closing != Kind::fault)
            return closing;
        m_place = isInObject() ? Place::beforeKey : Place::beforeValue;
    }
    if (m_at == m_json.size())
        return Kind::fault;
    if (m_place == Place::beforeValue)
        return value();
    return m_json[m_at] == '"' ? string(Kind::key, Place::behindKey) : Kind::fault;
}

void Tokenizer::skipSpace()
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (m_at < m_json.size() && isSpace(m_json[m_at]))
        ++m_at;
}

bool Tokenizer::take(char c)
{
    if (m_at == m_json.size() || m_json[m_at] != c)
        return false;
    ++m_at;
    skipSpace();
    return true;
}

Tokenizer::Kind Tokenizer::passed(Kind kind, std::size_t end, Place place)
{
    m_token = {m_at, end};
    m_at = end;
    m_place = place;
    return kind;
}

Tokenizer::Kind Tokenizer::open(bool isObject)
{
    m_isObject.push_back(isObject);
    return passed(isObject ? Kind::object : Kind::array, m_at + 1, Place::behindOpening);
}

Tokenizer::Kind Tokenizer::close()
{
    const bool isObject = isInObject();
    if (m_at == m_json.size() || m_json[m_at] != (isObject ? '}' : ']'))
        return Kind::fault;
    m_isObject.pop_back();
    return passed(isObject ? Kind::objectEnd : Kind::arrayEnd, m_at + 1, Place::behindValue);
}

Tokenizer::Kind Tokenizer::value()
{
    switch (m_json[m_at]) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '"':
        return string(Kind::text, Place::behindValue);
    default:
        return word();
    }
}

/// A number, true, false or null.
Tokenizer::Kind Tokenizer::word()
{
    const std::size_t end = endOfWord(m_json, m_at);
    const std::string_view word = m_json.substr(m_at, end - m_at);
    if (word == "null")
        return passed(Kind::null, end, Place::behindValue);
    if (word == "true" || word == "false") {
        m_count = word == "true" ? 1 : 0;
        return passed(Kind::boolean, end, Place::behindValue);
    }
    const auto [parsed, error] = std::from_chars(word.data(), word.data() + word.size(), m_count);
    const bool isCount = error == std::errc() && parsed == word.data() + word.size()
        && (word.front() != '0' || word.size() == 1);
    if (isCount)
        return passed(Kind::count, end, Place::behindValue);
    const bool isNumber = word.find_first_not_of("-+.0123456789Ee") == std::string_view::npos
        && nlohmann::json::accept(word);
    return isNumber ? passed(Kind::number, end, Place::behindValue) : Kind::fault;
}

Tokenizer::Kind Tokenizer::string(Kind kind, Place place)
{
    for (std::size_t at = m_at + 1; at < m_json.size();) {
        const auto byte = static_cast<unsigned char>(m_json[at]);
        if (byte == '"') {
            m_text = m_json.substr(m_at + 1, at - m_at - 1);
            return passed(kind, at + 1, place);
        }
        if (byte == '\\')
            return escaped(kind, place);
        const std::size_t length = byte < 0x80 ? 1 : characterLength(m_json, at);
        if (byte < 0x20 || length == 0)
            return Kind::fault;
        at += length;
    }
    return Kind::fault;
}

Tokenizer::Kind Tokenizer::escaped(Kind kind, Place place)
{
    const std::size_t end = endOfText(m_json, m_at);
    const auto json = nlohmann::json::parse(m_json.substr(m_at, end - m_at), nullptr, false);
    if (!json.is_string())
        return Kind::fault;
    m_decoded = json.get<std::string>();
    m_text = m_decoded;
    return passed(kind, end, place);
}

}
