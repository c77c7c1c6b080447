// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/itemtable.h"

#include <algorithm>
#include <future>
#include <thread>

namespace ledgerline {

namespace {

constexpr Index few = 4096; ///< after so many events it is asked whether they are still wanted
constexpr std::size_t worthAThread = 8'192; ///< events

auto findCut(auto &cuts, Index event)
{
    return std::ranges::lower_bound(cuts, event, {}, &std::pair<Index, Instant>::first);
}

/// Room for all items of a dossier.
ItemTable emptyTable(const Dossier &dossier)
{
    std::vector<std::size_t> counts(dossier.lanes.size());
    for (const Event &event : dossier.events) {
        if (const Index lane = dossier.laneOf(event); lane != none)
            ++counts[lane];
    }
    ItemTable table;
    table.lanes.resize(counts.size());
    for (std::size_t lane = 0; lane < counts.size(); ++lane)
        table.lanes[lane].reserve(counts[lane]);
    table.details.reserve(dossier.claims.size()); // no event has more sizes than claims
    return table;
}

/// Adds the items of the events from `first` to before `last`.
void read(ItemTable &table, const Dossier &dossier, const Reading &reading, Index first, Index last,
          const std::stop_token &stop)
{
    for (Index event = first; event < last; ++event) {
        if (event % few == 0 && stop.stop_requested())
            return;
        const Index lane = dossier.laneOf(dossier.events[event]);
        if (lane == none)
            continue;
        Item &item = table.lanes[lane].emplace_back(itemFor(dossier, event));
        table.details.add(item, ledgerline::read(item, dossier, reading));
    }
}

void append(ItemTable &table, const ItemTable &later)
{
    const Index further = table.details.append(later.details);
    for (std::size_t lane = 0; lane < table.lanes.size(); ++lane) {
        for (Item item : later.lanes[lane]) {
            item.sizes += further;
            table.lanes[lane].push_back(item);
        }
    }
}

}

void ItemDetails::add(Item &item, const ItemReading &reading)
{
    if (item.isTerm)
        m_cuts.emplace_back(item.event, reading.cut);
    keepSizes(item, reading);
}

void ItemDetails::change(Item &item, const ItemReading &reading)
{
    if (item.isTerm)
        findCut(m_cuts, item.event)->second = reading.cut;
    keepSizes(item, reading);
}

void ItemDetails::keepSizes(Item &item, const ItemReading &reading)
{
    item.sizes = static_cast<Index>(m_sizes.size());
    for (const int side : {0, 1}) {
        if (item.counted[side])
            m_sizes.emplace_back(reading.size[side]);
    }
}

Index ItemDetails::append(const ItemDetails &later)
{
    const auto further = static_cast<Index>(m_sizes.size());
    m_sizes.insert(m_sizes.end(), later.m_sizes.begin(), later.m_sizes.end());
    m_cuts.insert(m_cuts.end(), later.m_cuts.begin(), later.m_cuts.end());
    return further;
}

Instant ItemDetails::cut(const Item &item) const
{
    return item.isTerm ? findCut(m_cuts, item.event)->second : item.extent.to;
}

ItemTable itemsOf(const Dossier &dossier, const Reading &reading, const std::stop_token &stop)
{
    const std::size_t count = dossier.events.size();
    const std::size_t threads = std::clamp<std::size_t>(
        count / worthAThread, 1, std::max(1U, std::thread::hardware_concurrency()));
    const auto begin = [&](std::size_t part) { return static_cast<Index>(count * part / threads); };
    std::vector<std::future<ItemTable>> others;
    for (std::size_t part = 1; part < threads; ++part) {
        others.push_back(
            std::async([&dossier, &reading, &stop, from = begin(part), to = begin(part + 1)] {
                ItemTable table;
                table.lanes.resize(dossier.lanes.size());
                read(table, dossier, reading, from, to, stop);
                return table;
            }));
    }
    ItemTable table = emptyTable(dossier);
    read(table, dossier, reading, 0, begin(1), stop);
    for (std::future<ItemTable> &other : others)
        append(table, other.get());
    return table;
}

}
