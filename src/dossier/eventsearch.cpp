// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/eventsearch.h"

#include <functional>
#include <numeric>
#include <sstream>

namespace ledgerline {

namespace {

constexpr std::size_t mostWords = 64;

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> words;
    std::istringstream in{std::string(text)};
    for (std::string word; words.size() < mostWords && in >> word;)
        words.push_back(word);
    return words;
}

}

EventSearch::EventSearch(const Dossier &dossier, std::string_view words)
    : m_dossier(dossier)
    , m_words(split(m_folding.of(words)))
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_all |= Words{1} << word;
    for (const Party &party : dossier.parties)
        m_byParty.push_back(in(party.name, m_all) | in(party.shortName, m_all));
    for (const Source &source : dossier.sources)
        m_bySource.push_back(in(source.publisher, m_all));
    m_names = std::accumulate(m_byParty.begin(), m_byParty.end(), m_names, std::bit_or<>());
    m_names = std::accumulate(m_bySource.begin(), m_bySource.end(), m_names, std::bit_or<>());
}

bool EventSearch::finds(Index event)
{
    if (isEmpty())
        return false;
    const Event &row = m_dossier.events[event];
    const RareOfEvent &rare = m_dossier.rareOf(row);
    Words missing = m_all & ~in(row.id, m_all);
    for (const Text *text : {&row.title, &rare.label, &row.summary, &rare.place, &rare.note}) {
        if (missing == 0)
            return true;
        missing &= ~in(*text, missing);
    }
    return missing == 0 || ((missing & ~m_names) == 0 && (missing & ~named(row)) == 0);
}

EventSearch::Words EventSearch::in(std::string_view text, Words wanted)
{
    if (text.empty())
        return 0;
    const std::string_view folded = m_folding.of(text);
    Words found = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        const Words bit = Words{1} << word;
        if ((wanted & bit) && folded.find(m_words[word]) != std::string_view::npos)
            found |= bit;
    }
    return found;
}

EventSearch::Words EventSearch::in(const Text &text, Words wanted)
{
    Words found = in(text.text, wanted);
    for (const Translation &translation : text.translations())
        found |= in(translation.text, wanted & ~found);
    return found;
}

EventSearch::Words EventSearch::named(const Event &event) const
{
    const auto party = [this](Index row) { return row == none ? 0 : m_byParty[row]; };
    const auto source = [this](Index row) { return row == none ? 0 : m_bySource[row]; };
    Words found = party(event.by);
    for (const Index row : m_dossier.partiesOf(event))
        found |= party(row);
    for (const Citation &citation : m_dossier.citationsOf(event))
        found |= source(citation.source);
    for (const Claim &claim : m_dossier.claimsOf(event)) {
        found |= party(claim.by) | source(claim.source);
        for (const Index row : m_dossier.to(claim))
            found |= party(row);
    }
    return found;
}

}
