// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/syntax.h"

#include "dossier/cursor.h"
#include "dossier/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::string_view whiteSpace = " \t\r\n";
constexpr std::string_view endOfWord = " \t\r\n,:{}[]\"";

constexpr std::string_view noUtf8 = "the bytes here are no UTF-8; save the file as UTF-8";

struct Problem
{
    std::size_t offset;
    std::string message;
};

/// The four hexadecimal digits at `at` as a number.
std::optional<unsigned> hexNumber(std::string_view json, std::size_t at)
{
    unsigned number = 0;
    const std::string_view digits = json.substr(std::min(at, json.size()), 4);
    const auto [end, error]
        = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    const bool isNumber = error == std::errc() && end == digits.data() + 4;
    return isNumber ? std::optional(number) : std::nullopt;
}

/// What is wrong with the escape that begins at `at`; `length` is that of a right one.
std::optional<Problem> problemInEscape(std::string_view json, std::size_t at, std::size_t &length)
{
    length = 2;
    const char escape = at + 1 < json.size() ? json[at + 1] : '\0';
    if (std::string_view("\"\\/bfnrt").find(escape) != std::string_view::npos)
        return std::nullopt;
    if (escape != 'u')
        return Problem{at, "there is no such escape; a backslash in a text is written \\\\"};
    const auto number = hexNumber(json, at + 2);
    if (!number)
        return Problem{at, "four hexadecimal digits must follow \\u"};
    const auto isBetween
        = [](unsigned n, unsigned from, unsigned to) { return n >= from && n <= to; };
    length = 6;
    if (!isBetween(*number, 0xD800, 0xDFFF))
        return std::nullopt;
    const auto second = hexNumber(json, at + 8);
    length = 12;
    if (isBetween(*number, 0xD800, 0xDBFF) && json.substr(at + 6, 2) == "\\u" && second
        && isBetween(*second, 0xDC00, 0xDFFF))
        return std::nullopt;
    return Problem{at,
                   "this is one half of a surrogate pair (\\uD800 to \\uDFFF) without the other"};
}

/// What is wrong inside the string that begins at `begin`.
Problem problemInString(std::string_view json, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < json.size() && json[at] != '"';) {
        const auto byte = static_cast<unsigned char>(json[at]);
        std::size_t length = characterLength(json, at);
        if (length == 0)
            return {at, std::string(noUtf8)};
        if (byte == '\n' || byte == '\r')
            return {at,
                    "the text has no closing quote on its line; a line break in a text is "
                    "written \\n"};
        if (byte < 0x20)
            return {at,
                    "a control character in a text must be written as an escape, such as \\u0007"};
        if (byte == '\\') {
            if (const auto problem = problemInEscape(json, at, length))
                return *problem;
        }
        at += length;
    }
    return {begin, "the text that begins here has no closing quote"};
}

bool isComment(char c)
{
    return c == '/' || c == '#';
}

bool isPunctuation(char c)
{
    return std::string_view(",:{}[]").find(c) != std::string_view::npos;
}

/// What is wrong with a word or number of any sort.
Problem problemInWord(std::string_view json, std::size_t at)
{
    const std::string_view rest = json.substr(at);
    const std::string_view word = rest.substr(0, rest.find_first_of(endOfWord));
    const char first = rest.front();
    if (first == '\0')
        return {at, "a zero byte has no place in a dossier"};
    if (characterLength(json, at) == 0)
        return {at, std::string(noUtf8)};
    if (isComment(first))
        return {at, "JSON has no comments"};
    if (first == '\'')
        return {at, "JSON puts texts in double quotes, not in single ones"};
    if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9'))
        return {at,
                inQuotes(word)
                    + " is no number; write plain digits, without a leading zero or "
                      "plus sign"};
    return {at,
            inQuotes(word)
                + " is not understood; texts stand in double quotes, and the only words "
                  "without are true, false and null"};
}

/// Looks for the fault behind the last token that was read.
class Diagnosis
{
public:
    Diagnosis(std::string_view json, const Walker &walker)
        : m_json(json)
        , m_walker(walker)
        , m_at(walker.position())
    {
    }

    [[nodiscard]] Problem problem()
    {
        skipSpace();
        const std::string bracket = m_walker.isInObject() ? "}" : "]";
        const bool isAfterValue = m_walker.after() == Walker::After::value;
        if (isAfterValue && m_walker.depth() == 0)
            return {m_at, "the dossier ends before this; nothing may follow its closing bracket"};
        if (isAfterValue) {
            if (!take(','))
                return expected("expected a comma or " + bracket + " after the value");
            if (m_at < m_json.size() && (m_json[m_at] == '}' || m_json[m_at] == ']'))
                return {m_at, "a comma must be followed by something; remove the one before this"};
            return m_walker.isInObject()
                ? expectedKey("expected a key in double quotes after the comma")
                : expectedValue("expected a value after the comma");
        }
        if (m_walker.after() == Walker::After::key) {
            return take(':') ? expectedValue("expected a value after the colon")
                             : expected("expected a colon after the key");
        }
        if (m_walker.after() == Walker::After::nothing)
            return expected("a dossier begins with {");
        return m_walker.isInObject() ? expectedKey("expected a key in double quotes, or }")
                                     : expectedValue("expected a value, or ]");
    }

private:
    void skipSpace() { m_at = std::min(m_json.find_first_not_of(whiteSpace, m_at), m_json.size()); }

    bool take(char separator)
    {
        const bool isThere = m_at < m_json.size() && m_json[m_at] == separator;
        m_at += isThere ? 1 : 0;
        skipSpace();
        return isThere;
    }

    [[nodiscard]] Problem expected(std::string message) const
    {
        if (m_at == m_json.size())
            return {m_at, "the file ends too early: " + message};
        const char found = m_json[m_at];
        if (isComment(found) || found == '\0' || characterLength(m_json, m_at) == 0)
            return problemInWord(m_json, m_at);
        return {m_at, std::move(message)};
    }

    [[nodiscard]] Problem expectedKey(std::string message) const
    {
        if (m_at < m_json.size() && m_json[m_at] == '"')
            return problemInString(m_json, m_at);
        return expected(std::move(message));
    }

    [[nodiscard]] Problem expectedValue(std::string message) const
    {
        if (m_at == m_json.size() || isPunctuation(m_json[m_at]))
            return expected(std::move(message));
        return m_json[m_at] == '"' ? problemInString(m_json, m_at) : problemInWord(m_json, m_at);
    }

    std::string_view m_json;
    const Walker &m_walker;
    std::size_t m_at;
};

}

void reportSyntax(std::string_view json, std::size_t position, FaultLog &faults)
{
    Walker walker(json);
    Token last;
    while (walker.position() < position)
        last = walker.next();
    // The parser takes 01 for two tokens and the cursor for one: then the fault is in the last.
    const std::string_view token = json.substr(last.begin, last.end - last.begin);
    const bool isWord = !token.empty() && token.front() != '"' && !isPunctuation(token.front());
    const bool isFaulty = isWord && !nlohmann::json::accept(token);
    const Problem problem
        = isFaulty ? problemInWord(json, last.begin) : Diagnosis(json, walker).problem();
    faults.cutAt(position);
    faults.error(problem.offset, problem.message);
}

}
