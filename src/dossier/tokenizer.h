// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/cursor.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Takes a text for JSON (RFC 8259), strictly, one token after the other. nlohmann's parser takes
/// three times as long to come to the same verdict: it copies every byte and knows no places. What
/// is rare is left to it.
class Tokenizer
{
public:
    enum class Kind
    {
        null,
        boolean,
        count, ///< a whole number from 0 to 2^64-1
        number, ///< any other
        text,
        key,
        object,
        objectEnd,
        array,
        arrayEnd,
        end,
        fault, ///< what follows the last token is no JSON
    };

    explicit Tokenizer(std::string_view json);

    [[nodiscard]] Kind next();

    /// Of the last token, which is no end and no fault.
    [[nodiscard]] Token token() const { return m_token; }

    /// As it reads, until next(): a text or key. Without escapes it is part of the file.
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool hasEscapes() const
    {
        return m_text.size() + 2 != m_token.end - m_token.begin;
    }

    [[nodiscard]] std::uint64_t count() const { return m_count; } ///< of a boolean: 1 for true

private:
    enum class Place
    {
        beforeValue,
        beforeKey,
        behindOpening,
        behindKey,
        behindValue
    };

    [[nodiscard]] bool isInObject() const { return !m_isObject.empty() && m_isObject.back(); }
    void skipSpace();
    bool take(char c);
    Kind passed(Kind kind, std::size_t end, Place place);
    Kind open(bool isObject);
    Kind close();
    Kind value();
    Kind word();
    Kind string(Kind kind, Place place);
    Kind escaped(Kind kind, Place place);

    std::string_view m_json;
    std::size_t m_at;
    Place m_place = Place::beforeValue;
    std::vector<bool> m_isObject; ///< of every open container
    Token m_token;
    std::string_view m_text;
    std::string m_decoded; ///< the text, where it has escapes
    std::uint64_t m_count = 0;
};

}
