// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Ids for what foreign files only name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ledgerline {

/// A text as an id: small letters and digits of ASCII, everything else a hyphen; no more than 60.
/// Empty for a text without any.
[[nodiscard]] std::string slug(std::string_view text);

/// Gives out ids of one table, none of them twice.
class MadeIds
{
public:
    /// `fallback` is what an id is made from where a text has no letter for it.
    explicit MadeIds(std::string fallback)
        : m_fallback(std::move(fallback))
    {
    }

    [[nodiscard]] std::string make(std::string_view text);

private:
    std::string m_fallback;
    std::unordered_map<std::string, std::size_t> m_given; ///< and the last number behind each
};

/// Rows of a table that are known by their names, in the order of their first mention.
class NamedRows
{
public:
    explicit NamedRows(std::string fallback)
        : m_ids(std::move(fallback))
    {
    }

    /// The row of a name; a new one if the name is new.
    std::size_t row(const std::string &name);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const std::string &name(std::size_t row) const { return m_rows[row].name; }
    [[nodiscard]] const std::string &id(std::size_t row) const { return m_rows[row].id; }

private:
    struct Row
    {
        std::string name;
        std::string id;
    };

    MadeIds m_ids;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::vector<Row> m_rows;
};

}
