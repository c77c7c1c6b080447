// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sourcelist.h"

#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline {

SourceList::SourceList(const Dossier &dossier, std::string_view language)
    : m_dossier(dossier)
    , m_language(language)
    , m_isListed(dossier.sources.size())
{
}

template<typename Function>
void SourceList::forEachRow(std::span<const SourceNote> sources, Function function) const
{
    auto next = sources.begin();
    for (Index row = 0; row < m_dossier.sources.size() && next != sources.end(); ++row) {
        if (m_dossier.sources[row].id == next->id) {
            function(row);
            ++next;
        }
    }
}

void SourceList::add(std::span<const SourceNote> sources)
{
    forEachRow(sources, [this](Index row) { m_isListed[row] = true; });
}

std::vector<SourceEntry> SourceList::entries() const
{
    std::vector<SourceEntry> result;
    for (Index row = 0; row < m_dossier.sources.size(); ++row) {
        const Source &source = m_dossier.sources[row];
        if (!m_isListed[row])
            continue;
        result.push_back({.publisher = std::string(source.publisher.in(m_language)),
                          .title = std::string(source.title.in(m_language)),
                          .published = source.published ? describe(*source.published) : "",
                          .address = std::string(source.url),
                          .isOpened = isWebAddress(source.url)});
    }
    return result;
}

std::vector<PublisherNote> SourceList::publishersOf(std::span<const SourceNote> sources) const
{
    std::vector<std::size_t> numbers(m_isListed.size());
    std::size_t listed = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row)
        numbers[row] = m_isListed[row] ? ++listed : 0;
    std::vector<PublisherNote> result;
    forEachRow(sources, [&](Index row) {
        const std::string_view publisher = m_dossier.sources[row].publisher.in(m_language);
        auto known = std::ranges::find(result, publisher, &PublisherNote::publisher);
        if (known == result.end())
            known = result.insert(known, {std::string(publisher), {}});
        known->numbers.push_back(numbers[row]);
    });
    std::ranges::stable_sort(result, std::greater(),
                             [](const PublisherNote &note) { return note.numbers.size(); });
    return result;
}

}
