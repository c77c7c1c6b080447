// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// The bytes of one JSON token: [begin, end).
struct Token
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Just behind the quote that closes the string which begins at `begin`; the file's end when there
/// is none.
[[nodiscard]] std::size_t endOfText(std::string_view json, std::size_t begin);

/// Just behind the number or word that begins at `begin`.
[[nodiscard]] std::size_t endOfWord(std::string_view json, std::size_t begin);

/// Finds one token after the other in JSON that is known to be well-formed as far as the cursor
/// goes.
class Cursor
{
public:
    explicit Cursor(std::string_view json, std::size_t position = 0)
        : m_json(json)
        , m_position(position)
    {
    }

    /// The next bracket, text, number or word; commas, colons and white space are passed over.
    Token next();

    /// Just behind the last token.
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    std::string_view m_json;
    std::size_t m_position;
};

/// Where an element of an array begins that is a member of the document.
struct Landmark
{
    std::size_t offset = 0;
    Token key = {}; ///< of the member
    std::size_t index = 0;
};

/// A cursor that knows where in the document it is.
class Walker
{
public:
    enum class After
    {
        nothing,
        opening,
        key,
        value
    };

    explicit Walker(std::string_view json);

    /// Begins at an element of an array that is a member of the document, an object.
    Walker(std::string_view json, const Landmark &landmark);

    /// Steps over the next token and says where it was.
    Token next();

    [[nodiscard]] std::size_t position() const { return m_cursor.position(); }
    [[nodiscard]] After after() const { return m_after; }
    [[nodiscard]] std::size_t depth() const { return m_isObject.size(); }
    [[nodiscard]] bool isInObject() const { return depth() > 0 && m_isObject.back(); }

    /// JSON pointer of the last token: of the value, of the member that a key begins, of the
    /// container that a bracket opens or closes.
    [[nodiscard]] std::string pointer() const { return pointer(depth() - (m_isOpening ? 1 : 0)); }

    /// JSON pointer of the innermost container that is still open.
    [[nodiscard]] std::string containerPointer() const
    {
        return pointer(depth() == 0 ? 0 : depth() - 1);
    }

private:
    /// Where in an open container the walker is.
    struct Level
    {
        std::size_t index = 0; ///< of the element, in an array
        Token key = {}; ///< of the member, in an object
    };

    /// The level of the innermost container; null below the depth limit, where nothing is read and
    /// a hostile file may go down for ever.
    [[nodiscard]] Level *level();
    [[nodiscard]] std::string pointer(std::size_t levels) const;

    std::string_view m_json;
    Cursor m_cursor;
    std::vector<bool> m_isObject; ///< of every open container
    std::vector<Level> m_levels; ///< of those down to the depth limit
    After m_after = After::nothing;
    bool m_isOpening = false; ///< the last token opens the innermost container
};

/// The text that a JSON string token stands for.
[[nodiscard]] std::string decodeText(std::string_view token);

/// The length of a byte-order mark at the start of the text: 0 or 3.
[[nodiscard]] std::size_t byteOrderMark(std::string_view json);

}
