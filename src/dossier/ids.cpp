// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/ids.h"

#include "dossier/nearest.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <functional>

namespace ledgerline {

namespace {

/// Comparing a misspelt id with every other one is a courtesy for files that people write.
constexpr std::size_t suggestionIds = 5000;

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
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(id));
    Slot &slot = slotOf(id, hash);
    if (slot.symbol == none) {
        slot = {static_cast<Symbol>(m_words.size()), hash};
        m_words.push_back(m_pool.keep(id));
    }
    return slot.symbol;
}

Ids::Slot &Ids::slotOf(std::string_view id, std::uint32_t hash)
{
    std::size_t at = hash;
    for (;; ++at) {
        Slot &slot = m_slots[at & (m_slots.size() - 1)];
        if (slot.symbol == none || (slot.hash == hash && m_words[slot.symbol] == id))
            return slot;
    }
}

void Ids::grow()
{
    constexpr std::size_t firstSize = 64;
    std::vector<Slot> old(std::max(firstSize, 2 * m_slots.size()));
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.symbol != none)
            slotOf(m_words[slot.symbol], slot.hash) = slot;
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
    if (m_words.size() > suggestionIds)
        return {};
    Nearest best(id);
    for (Symbol symbol = 0; symbol < m_words.size(); ++symbol) {
        if (row(table, symbol) != none)
            best.consider(m_words[symbol]);
    }
    return best.suggestion();
}

}
