// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// A source as a reader looks it up.
struct SourceEntry
{
    std::string publisher;
    std::string title; ///< may be empty; so the next two
    std::string published; ///< in words
    std::string address; ///< as the dossier gives it
    bool isOpened = false; ///< it is an address of the web
};

/// Which sources of one publisher a figure rests on, by their numbers in the list.
struct PublisherNote
{
    std::string publisher;
    std::vector<std::size_t> numbers;
};

/// The sources of all figures of a report: each once, in the dossier's order, numbered from 1.
class SourceList
{
public:
    SourceList(const Dossier &dossier, std::string_view language);

    void add(std::span<const SourceNote> sources);
    [[nodiscard]] std::vector<SourceEntry> entries() const;

    /// The publishers of the most first.
    [[nodiscard]] std::vector<PublisherNote>
    publishersOf(std::span<const SourceNote> sources) const;

private:
    /// Calls with each row of the dossier's that is among `sources`; both have the same order.
    template<typename Function>
    void forEachRow(std::span<const SourceNote> sources, Function function) const;

    const Dossier &m_dossier;
    std::string m_language;
    std::vector<bool> m_isListed; ///< by rows of the dossier
};

}
