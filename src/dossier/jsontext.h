// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ledgerline {

/// A text as a JSON string.
[[nodiscard]] std::string jsonText(std::string_view text);

/// A JSON array or object that grows by one value after the other, without white space.
class JsonContainer
{
public:
    /// `brackets` is "[]" or "{}".
    explicit JsonContainer(std::string_view brackets)
        : m_json(brackets.substr(0, 1))
        , m_closing(brackets.back())
    {
    }

    void add(std::string_view json)
    {
        if (m_json.size() > 1)
            m_json += ',';
        m_json += json;
    }
    void add(std::string_view key, std::string_view json)
    {
        add(jsonText(key) + ':' + std::string(json));
    }

    /// Leaves out an empty text.
    void addText(std::string_view key, std::string_view text)
    {
        if (!text.empty())
            add(key, jsonText(text));
    }

    [[nodiscard]] std::string json() const { return m_json + m_closing; }

private:
    std::string m_json;
    char m_closing;
};

/// Appends JSON to `out` as people like to read it: what fits on a line of 120 columns stands on
/// one. A longer object has one member a line, unless it is one of an array: these are rows, each
/// on as few lines as it needs. Numbers and texts stay as they are written.
/// `column` is where on its line the value begins, `indent` where the line itself does.
void layOut(std::string &out, std::string_view json, std::size_t indent, std::size_t column);

/// The text of a file that is one object, laid out one element of it at a time: what is long is
/// never held twice.
class JsonFileText
{
public:
    void add(std::string_view key, std::string_view json);

    /// A section, "[]" or "{}", to which the rows that follow belong.
    void begin(std::string_view key, std::string_view brackets);
    void addRow(std::string_view json);
    void addRow(std::string_view id, std::string_view json);
    void end();

    /// All of it; it is over then.
    [[nodiscard]] std::string take();

private:
    void startLine(bool &hasEntries, std::size_t indent);

    std::string m_text = "{";
    bool m_hasMembers = false;
    bool m_hasRows = false;
    char m_closing = '\0';
};

}
