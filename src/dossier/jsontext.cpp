// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/jsontext.h"

#include "dossier/cursor.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace ledgerline {

namespace {

constexpr std::size_t lineWidth = 120;
constexpr std::size_t indentWidth = 2;

std::string escaped(char c)
{
    switch (c) {
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '"':
    case '\\':
        return {'\\', c};
    default:
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
        return escape.data();
    }
}

/// Lays out one value: measures all of its parts first, then writes them.
class Layout
{
public:
    Layout(std::string &out, std::string_view json)
        : m_out(out)
        , m_json(json)
        , m_cursor(json)
    {
        measure();
    }

    void write(std::size_t indent, std::size_t column) { writeValue(0, indent, column); }

private:
    /// A key or value.
    struct Part
    {
        Token token;
        std::size_t width; ///< when it stands on one line
        std::size_t past; ///< the first part behind it and all it contains
    };

    /// Takes one value from the cursor; false when it was the bracket that closes a container.
    bool measure()
    {
        const Token token = m_cursor.next();
        const char first = m_json[token.begin];
        if (first == ']' || first == '}')
            return false;
        const std::size_t at = m_parts.size();
        m_parts.push_back({token, characterCount(text(token)), at + 1});
        if (first == '[' || first == '{') {
            const std::size_t width = measureContent(first == '{');
            m_parts[at].width = width;
            m_parts[at].past = m_parts.size();
        }
        return true;
    }

    std::size_t measureContent(bool isObject)
    {
        std::size_t width = 0;
        for (std::size_t next = m_parts.size(); measure(); next = m_parts.size()) {
            width += (width > 0 ? 2 : 0) + m_parts[next].width; // ", "
            if (isObject) {
                const std::size_t value = m_parts.size();
                measure();
                width += 2 + m_parts[value].width; // ": "
            }
        }
        return width + (isObject && width > 0 ? 4 : 2);
    }

    void writeValue(std::size_t at, std::size_t indent, std::size_t column)
    {
        const Part &part = m_parts[at];
        const char first = m_json[part.token.begin];
        if (first != '{' && first != '[') {
            m_out += text(part.token);
            return;
        }
        const bool isObject = first == '{';
        const bool isEmpty = part.past == at + 1;
        const bool isOneLine = isEmpty || column + part.width < lineWidth; // and a comma may follow
        const std::string lineStart = '\n' + std::string(indent + indentWidth, ' ');
        m_out += first;
        for (std::size_t next = at + 1; next < part.past; next = m_parts[next].past) {
            if (next > at + 1)
                m_out += ',';
            if (!isOneLine)
                m_out += lineStart;
            else if (next > at + 1 || isObject)
                m_out += ' ';
            std::size_t valueColumn = indent + indentWidth;
            if (isObject) {
                m_out += text(m_parts[next].token);
                m_out += ": ";
                valueColumn += m_parts[next].width + 2;
                ++next;
            }
            // What is on one line has no parts that are not.
            writeValue(next, indent + indentWidth, isOneLine ? 0 : valueColumn);
        }
        if (!isOneLine)
            m_out += '\n' + std::string(indent, ' ');
        else if (isObject && !isEmpty)
            m_out += ' ';
        m_out += isObject ? '}' : ']';
    }

    [[nodiscard]] std::string_view text(Token token) const
    {
        return m_json.substr(token.begin, token.end - token.begin);
    }

    std::string &m_out;
    std::string_view m_json;
    Cursor m_cursor;
    std::vector<Part> m_parts;
};

}

std::string jsonText(std::string_view text)
{
    const auto needsEscape
        = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
    std::string result = "\"";
    for (auto at = text.begin(); at != text.end();) {
        const auto plain = std::find_if(at, text.end(), needsEscape);
        result.append(at, plain);
        at = plain;
        for (; at != text.end() && needsEscape(*at); ++at)
            result += escaped(*at);
    }
    return result + '"';
}

void layOut(std::string &out, std::string_view json, std::size_t indent, std::size_t column)
{
    Layout(out, json).write(indent, column);
}

}
