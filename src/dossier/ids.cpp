// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/ids.h"

#include "dossier/nearest.h"
#include "dossier/utf8.h"

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
    if (const auto found = m_symbols.find(id); found != m_symbols.end())
        return found->second;
    const auto symbol = static_cast<Symbol>(m_words.size());
    m_words.push_back({.id = m_pool.keep(id)});
    m_symbols.emplace(m_words.back().id, symbol);
    return symbol;
}

bool Ids::define(Table table, Symbol id, Index row)
{
    Index &entry = m_words[id].rows[static_cast<std::size_t>(table)];
    if (entry != none)
        return false;
    entry = row;
    return true;
}

void Ids::mention(Table table, Symbol id, std::size_t offset)
{
    if (row(table, id) == none)
        m_mentions.push_back({table, id, offset});
}

Index Ids::row(Table table, Symbol symbol) const
{
    return symbol == none ? none : m_words[symbol].rows[static_cast<std::size_t>(table)];
}

void Ids::renumber(Table table, const std::vector<Index> &places)
{
    for (Entry &entry : m_words) {
        Index &row = entry.rows[static_cast<std::size_t>(table)];
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
    for (const Entry &entry : m_words) {
        if (entry.rows[static_cast<std::size_t>(table)] != none)
            best.consider(entry.id);
    }
    return best.suggestion();
}

}
