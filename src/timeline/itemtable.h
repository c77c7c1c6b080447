// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/item.h"

#include <cstddef>
#include <stop_token>
#include <utility>
#include <vector>

namespace ledgerline {

/// What is kept beside the items of a dossier since not all of them have it.
class ItemDetails
{
public:
    void reserve(std::size_t sizes) { m_sizes.reserve(sizes); }

    /// Keeps what a new item shows. Terms come in order of their events.
    void add(Item &item, const ItemReading &reading);

    /// Keeps what an item shows that was read anew.
    void change(Item &item, const ItemReading &reading);

    /// Takes over what is kept beside the items of later events. Returns how much further their
    /// sizes stand now.
    [[nodiscard]] Index append(const ItemDetails &later);

    /// The size of an item in its lane's measure, to a side (no direction: 0).
    [[nodiscard]] Quantity size(const Item &item, int side) const
    {
        if (!item.counted[side])
            return {};
        return m_sizes[item.sizes + (side == 1 && item.counted[0] ? 1 : 0)];
    }

    /// When a term was amended, withdrawn or superseded; else its due end.
    [[nodiscard]] Instant cut(const Item &item) const;

private:
    void keepSizes(Item &item, const ItemReading &reading);

    std::vector<KeptQuantity> m_sizes; ///< of each item those that are counted
    std::vector<std::pair<Index, Instant>> m_cuts; ///< of each term, in order of the events
};

/// The items of a dossier by lane, each in order of the events, with what is kept beside them.
struct ItemTable
{
    std::vector<std::vector<Item>> lanes;
    ItemDetails details;
};

/// Reads all events that a lane shows, on as many threads as are of use. Of no use itself once
/// `stop` is asked for.
[[nodiscard]] ItemTable itemsOf(const Dossier &dossier, const Reading &reading,
                                const std::stop_token &stop);

}
