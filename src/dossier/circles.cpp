// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/draft.h"
#include "dossier/utf8.h"
#include "dossier/vocabulary.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ledgerline {

namespace {

/// One row's word about another, and where it stands in the file.
struct Edge
{
    Index from;
    Index to;
    std::size_t offset;
};

/// Finds the edges that close a circle, by a walk in depth that keeps its own stack: a chain may
/// be as long as the file.
class CircleSearch
{
public:
    CircleSearch(std::vector<Edge> edges, std::size_t rows)
        : m_edges(std::move(edges))
        , m_first(rows + 1)
        , m_state(rows, State::unseen)
    {
        std::ranges::stable_sort(m_edges, {}, &Edge::from);
        for (const Edge &edge : m_edges)
            ++m_first[edge.from + 1];
        for (std::size_t row = 0; row < rows; ++row)
            m_first[row + 1] += m_first[row];
    }

    /// Calls `report` with each edge that closes a circle.
    template<typename Report>
    void run(Report report)
    {
        for (std::size_t row = 0; row < m_state.size(); ++row) {
            if (m_state[row] == State::unseen)
                walkFrom(static_cast<Index>(row), report);
        }
    }

    /// For `report`: the rows of the circle that leads to `row`, in their order.
    [[nodiscard]] std::vector<Index> circleTo(Index row) const
    {
        std::vector<Index> rows;
        auto step = m_path.rbegin();
        for (; step->row != row; ++step)
            rows.push_back(step->row);
        rows.push_back(row);
        std::ranges::reverse(rows);
        return rows;
    }

private:
    enum class State : unsigned char
    {
        unseen,
        onPath,
        done
    };
    struct Step
    {
        Index row;
        std::size_t next; ///< the edge to follow next
    };

    template<typename Report>
    void walkFrom(Index start, Report report)
    {
        enter(start);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            if (step.next == m_first[step.row + 1]) {
                m_state[step.row] = State::done;
                m_path.pop_back();
                continue;
            }
            const Edge &edge = m_edges[step.next++];
            if (m_state[edge.to] == State::unseen)
                enter(edge.to);
            else if (m_state[edge.to] == State::onPath)
                report(edge);
        }
    }

    void enter(Index row)
    {
        m_state[row] = State::onPath;
        m_path.push_back({row, m_first[row]});
    }

    std::vector<Edge> m_edges; ///< sorted by `from`
    std::vector<std::size_t> m_first; ///< of each row: its first edge
    std::vector<State> m_state;
    std::vector<Step> m_path;
};

template<typename IdOf>
void report(Draft &draft, std::string_view key, std::vector<Edge> edges, std::size_t rows,
            IdOf idOf)
{
    if (edges.empty())
        return;
    constexpr std::size_t shownIds = 6;
    CircleSearch search(std::move(edges), rows);
    search.run([&](const Edge &edge) {
        if (edge.from == edge.to) {
            draft.faults.error(edge.offset,
                               inQuotes(idOf(edge.to)) + " names itself in " + inQuotes(key));
            return;
        }
        std::string message = inQuotes(key) + " runs in a circle";
        if (!draft.faults.isFull()) { // a hostile file may have many and long ones
            const std::vector<Index> circle = search.circleTo(edge.to);
            message += ": ";
            for (std::size_t i = 0; i < std::min(circle.size(), shownIds); ++i)
                message += std::string(idOf(circle[i])) + " -> ";
            if (circle.size() > shownIds)
                message += "... -> ";
            message += idOf(edge.to);
        }
        draft.faults.error(edge.offset, std::move(message));
    });
}

}

void reportCircles(Draft &draft)
{
    const Dossier &dossier = draft.dossier;
    std::vector<Edge> parts;
    for (std::size_t row = 0; row < dossier.measures.size(); ++row) {
        if (dossier.measures[row].partOf != none) {
            parts.push_back(
                {static_cast<Index>(row), dossier.measures[row].partOf, draft.partOfOffsets[row]});
        }
    }
    report(draft, "part_of", std::move(parts), dossier.measures.size(),
           [&](Index row) { return dossier.measures[row].id; });

    for (const Word<LinkKind> &kind : linkKindWords) {
        std::vector<Edge> edges;
        for (const Draft::PlacedLink &placed : draft.links) {
            if (placed.link.kind == kind.meaning && placed.link.to != none)
                edges.push_back({placed.link.from, placed.link.to, placed.offset});
        }
        report(draft, kind.word, std::move(edges), dossier.events.size(),
               [&](Index row) { return dossier.events[row].id.view(); });
    }
}

}
