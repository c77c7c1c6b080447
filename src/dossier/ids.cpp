// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/ids.h"

#include "dossier/nearest.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <functional>

namespace ledgerline {

namespace {

std::uint32_t hashOf(std::string_view id)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(id));
}

}

std::string_view noun(Table table)
{
    switch (table) {
    case Table::party:
        return "party";
    case Table::measure:
        return "measure";
    case Table::lane:
        return "lane";
    case Table::source:
        return "source";
    case Table::gap:
        return "gap";
    case Table::event:
        return "event";
    case Table::story:
        return "story";
    }
    return {};
}

Symbol Ids::symbol(std::string_view id)
{
    if (m_slots.size() <= 2 * m_words.size())
        grow();
    const std::uint32_t hash = hashOf(id);
    Slot &slot = m_slots[slotOf(id, hash)];
    if (slot.symbol == none) {
        slot = {static_cast<Symbol>(m_words.size()), hash};
        m_words.push_back(m_pool.keep(id));
    }
    return slot.symbol;
}

Symbol Ids::find(std::string_view id) const
{
    return m_slots.empty() ? none : m_slots[slotOf(id, hashOf(id))].symbol;
}

std::size_t Ids::slotOf(std::string_view id, std::uint32_t hash) const
{
    for (std::size_t i = hash;; ++i) {
        const std::size_t at = i & (m_slots.size() - 1);
        const Slot &slot = m_slots[at];
        if (slot.symbol == none || (slot.hash == hash && m_words[slot.symbol] == id))
            return at;
    }
}

void Ids::grow()
{
    constexpr std::size_t firstSize = 64;
    std::vector<Slot> old(std::max(firstSize, 2 * m_slots.size()));
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.symbol != none)
            m_slots[slotOf(m_words[slot.symbol], slot.hash)] = slot;
    }
}

bool Ids::define(Table table, Symbol id, Index row)
{
    RowBySymbol &rows = m_rows[static_cast<std::size_t>(table)];
    if (rows.size() <= id)
        rows.resize(id + 1, none);
    if (rows[id] != none)
        return false;
    rows[id] = row;
    return true;
}

void Ids::mention(Table table, Symbol id, std::size_t offset)
{
    if (row(table, id) == none)
        m_mentions.push_back({table, id, offset});
}

Index Ids::row(Table table, Symbol symbol) const
{
    const RowBySymbol &rows = m_rows[static_cast<std::size_t>(table)];
    return symbol < rows.size() ? rows[symbol] : none; // `none` is no symbol
}

void Ids::renumber(Table table, const std::vector<Index> &places)
{
    for (Index &row : m_rows[static_cast<std::size_t>(table)]) {
        if (row != none)
            row = places[row];
    }
}

void Ids::reportDangling(FaultLog &faults) const
{
    for (const Mention &mention : m_mentions) {
        const bool isForgiven = m_isForgiven[static_cast<std::size_t>(mention.table)];
        if (isForgiven || row(mention.table, mention.id) != none)
            continue;
        const std::string_view id = word(mention.id);
        std::string message
            = "no " + std::string(noun(mention.table)) + " has the id " + inQuotes(id);
        if (!faults.isFull())
            message += nearest(mention.table, id);
        faults.error(mention.offset, std::move(message));
    }
}

std::string Ids::nearest(Table table, std::string_view id) const
{
    if (m_words.size() > mostCompared)
        return {};
    Nearest best(id);
    for (Symbol symbol = 0; symbol < m_words.size(); ++symbol) {
        if (row(table, symbol) != none)
            best.consider(m_words[symbol]);
    }
    return best.suggestion();
}

}
