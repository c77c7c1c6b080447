// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/folding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Looks in events for words: each must stand somewhere in an event, whole or as a part of a word,
/// in any case and language. An event's texts are its id, title, label, summary, place and note,
/// the names of all parties to it and to its claims, and the publishers of all its sources.
///
/// An event takes what its own texts take; parties and publishers are looked at once beforehand.
class EventSearch
{
public:
    /// No more than the first 64 words count. The dossier must outlive the search.
    EventSearch(const Dossier &dossier, std::string_view words);

    /// Without a word nothing is found.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

    [[nodiscard]] bool finds(Index event);

private:
    using Words = std::uint64_t; ///< a bit for each

    [[nodiscard]] Words in(std::string_view text, Words wanted);
    [[nodiscard]] Words in(const Text &text, Words wanted);
    [[nodiscard]] Words named(const Event &event) const;

    const Dossier &m_dossier;
    Folding m_folding;
    std::vector<std::string> m_words; ///< folded
    Words m_all = 0;
    std::vector<Words> m_byParty; ///< those that stand in a party's names
    std::vector<Words> m_bySource;
    Words m_names = 0; ///< those that stand in any of them
};

}
