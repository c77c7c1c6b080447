// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/faultlog.h"
#include "dossier/textpool.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// The tables whose rows have ids.
enum class Table
{
    party,
    measure,
    lane,
    source,
    gap,
    event,
    story
};

inline constexpr std::size_t tableCount = 7;

/// What one row of a table is called in a message.
[[nodiscard]] std::string_view noun(Table table);

/// A word that is used as an id. While a file is read, rows refer to each other by symbol, since
/// what an id names may stand further down; references.cpp turns symbols into rows at the end.
using Symbol = Index;

class Ids
{
public:
    explicit Ids(TextPool &pool)
        : m_pool(pool)
    {
    }

    /// Comparing a misspelt id with every other one is a courtesy for files that people write.
    static constexpr std::size_t mostCompared = 5000;

    [[nodiscard]] Symbol symbol(std::string_view id);

    /// The symbol of a word that was used; `none` of any other.
    [[nodiscard]] Symbol find(std::string_view id) const;
    [[nodiscard]] PooledText word(Symbol symbol) const { return m_words[symbol]; }

    /// Says that `id` names a row. False when it names one of this table already.
    bool define(Table table, Symbol id, Index row);

    /// Says that `id` was mentioned at a place of the file.
    void mention(Table table, Symbol id, std::size_t offset);

    /// The row that a symbol names; `none` for `none` and for what names nothing.
    [[nodiscard]] Index row(Table table, Symbol symbol) const;

    /// Gives the rows of a table new numbers: what was row i is now row places[i].
    void renumber(Table table, const std::vector<Index> &places);

    /// Says that a table could not be read at all: nobody is to blame for naming its rows.
    void forgive(Table table) { m_isForgiven[static_cast<std::size_t>(table)] = true; }

    /// Reports every id that was mentioned and names nothing.
    void reportDangling(FaultLog &faults) const;

private:
    /// A place of the hash table: a symbol, and some of its word's hash to pass others over by.
    struct Slot
    {
        Symbol symbol = none;
        std::uint32_t hash = 0;
    };

    using RowBySymbol = std::vector<Index>; ///< by symbol, as far as any is defined

    struct Mention
    {
        Table table;
        Symbol id;
        std::size_t offset;
    };

    [[nodiscard]] std::string nearest(Table table, std::string_view id) const;

    /// Which slot holds a word, or is the empty one where it belongs.
    [[nodiscard]] std::size_t slotOf(std::string_view id, std::uint32_t hash) const;
    void grow();

    TextPool &m_pool;
    std::vector<PooledText> m_words; ///< by symbol
    std::vector<Slot> m_slots; ///< a power of two of them, half of them empty at least
    std::array<RowBySymbol, tableCount> m_rows;
    std::array<bool, tableCount> m_isForgiven{};
    std::vector<Mention> m_mentions; ///< of ids that named nothing when they were mentioned
};

}
