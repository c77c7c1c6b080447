// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/jsontext.h"

#include "dossier/cursor.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
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

    /// `column` is where on its line the value begins, `indent` where the line itself does.
    void write(std::size_t indent, std::size_t column)
    {
        m_column = column;
        writeValue(0, indent, Form::column);
    }

private:
    /// A key or value.
    struct Part
    {
        Token token;
        std::size_t width; ///< when it stands on one line
        std::size_t past; ///< the first part behind it and all it contains
    };

    /// How a container is written that is too long for one line.
    enum class Form
    {
        column, ///< one part a line, between lines with its brackets
        filled, ///< as many parts a line as fit, between lines with its brackets
        row ///< as many parts a line as fit, right behind its bracket
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

    /// Writes a value that begins where the last one ended. `form` is for one that is too long.
    void writeValue(std::size_t at, std::size_t indent, Form form)
    {
        const Part &part = m_parts[at];
        if (!isContainer(at) || part.past == at + 1 || m_column + part.width < lineWidth)
            writeOnOneLine(at); // and a comma may follow
        else
            writeOnLines(at, indent, form);
    }

    void writeOnOneLine(std::size_t at)
    {
        if (!isContainer(at))
            return put(text(m_parts[at].token));
        const Part &part = m_parts[at];
        const bool isWide = isObject(at) && part.past > at + 1;
        put(isObject(at) ? "{" : "[");
        put(isWide ? " " : "");
        for (std::size_t next = at + 1; next < part.past; next = m_parts[next].past) {
            put(next > at + 1 ? ", " : "");
            if (isObject(at))
                putKey(next++);
            writeOnOneLine(next);
        }
        put(isWide ? " " : "");
        put(isObject(at) ? "}" : "]");
    }

    void writeOnLines(std::size_t at, std::size_t indent, Form form)
    {
        const Part &part = m_parts[at];
        const std::size_t inner = indent + indentWidth;
        put(isObject(at) ? "{" : "[");
        put(form == Form::row ? " " : "");
        bool hasBroken = form != Form::row; // what follows begins a line
        for (std::size_t next = at + 1; next < part.past; next = m_parts[next].past) {
            const bool isFirst = next == at + 1;
            put(isFirst ? "" : ",");
            if (hasBroken || (!isFirst && (form == Form::column || !fits(at, next))))
                startLine(inner);
            else
                put(isFirst ? "" : " ");
            if (isObject(at))
                putKey(next++);
            const std::size_t before = m_lines;
            writeValue(next, inner, formOf(next, !isObject(at)));
            hasBroken = m_lines > before;
        }
        if (form != Form::row)
            startLine(indent);
        else
            put(" ");
        put(isObject(at) ? "}" : "]");
    }

    /// Whether a part of the container `at` ends before the line does, with all that may have to
    /// follow it on the line.
    [[nodiscard]] bool fits(std::size_t at, std::size_t next) const
    {
        std::size_t width = 1 + m_parts[next].width; // the blank before it
        std::size_t past = m_parts[next].past;
        if (isObject(at)) {
            width += 2 + m_parts[next + 1].width;
            past = m_parts[next + 1].past;
        }
        const bool isLast = past == m_parts[at].past;
        return m_column + width + (isLast ? 2 : 0) < lineWidth;
    }

    /// Objects in an array are its rows; everything else that is long takes lines of its own.
    [[nodiscard]] Form formOf(std::size_t at, bool isInArray) const
    {
        if (isObject(at))
            return isInArray ? Form::row : Form::column;
        for (std::size_t next = at + 1; next < m_parts[at].past; next = m_parts[next].past) {
            if (!isObject(next))
                return Form::filled;
        }
        return Form::column;
    }

    [[nodiscard]] char first(std::size_t at) const { return m_json[m_parts[at].token.begin]; }
    [[nodiscard]] bool isObject(std::size_t at) const { return first(at) == '{'; }
    [[nodiscard]] bool isContainer(std::size_t at) const
    {
        return isObject(at) || first(at) == '[';
    }
    [[nodiscard]] std::string_view text(Token token) const
    {
        return m_json.substr(token.begin, token.end - token.begin);
    }

    void putKey(std::size_t at)
    {
        put(text(m_parts[at].token));
        put(": ");
    }

    void put(std::string_view text)
    {
        m_out += text;
        m_column += characterCount(text);
    }

    void startLine(std::size_t indent)
    {
        m_out += '\n';
        m_out.append(indent, ' ');
        m_column = indent;
        ++m_lines;
    }

    std::string &m_out;
    std::string_view m_json;
    Cursor m_cursor;
    std::vector<Part> m_parts;
    std::size_t m_column = 0;
    std::size_t m_lines = 0; ///< that were started
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

void JsonFileText::add(std::string_view key, std::string_view json)
{
    startLine(m_hasMembers, indentWidth);
    const std::string name = jsonText(key) + ": ";
    m_text += name;
    layOut(m_text, json, indentWidth, indentWidth + characterCount(name));
}

void JsonFileText::begin(std::string_view key, std::string_view brackets)
{
    startLine(m_hasMembers, indentWidth);
    m_text += jsonText(key) + ": " + brackets.front();
    m_closing = brackets.back();
    m_hasRows = false;
}

void JsonFileText::addRow(std::string_view json)
{
    startLine(m_hasRows, 2 * indentWidth);
    layOut(m_text, json, 2 * indentWidth, 2 * indentWidth);
}

void JsonFileText::addRow(std::string_view id, std::string_view json)
{
    startLine(m_hasRows, 2 * indentWidth);
    const std::string name = jsonText(id) + ": ";
    m_text += name;
    layOut(m_text, json, 2 * indentWidth, 2 * indentWidth + characterCount(name));
}

void JsonFileText::end()
{
    if (m_hasRows)
        m_text += "\n  ";
    m_text += m_closing;
}

std::string JsonFileText::take()
{
    return std::exchange(m_text, "{") + "\n}\n";
}

void JsonFileText::startLine(bool &hasEntries, std::size_t indent)
{
    m_text += std::exchange(hasEntries, true) ? ",\n" : "\n";
    m_text.append(indent, ' ');
}

}
