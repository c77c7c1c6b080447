// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"
#include "charts/account.h"

namespace ledgerline {

struct TileRow
{
    QString heading;
    QString direction;
    QString value;
    QString detail;
    QString ink; ///< "party1", "party2" or "neutral"
    int count = 0; ///< of events that it stands on

    friend bool operator==(const TileRow &, const TileRow &) = default;
};

/// The strip of numbers above the timeline.
/// Roles: heading, direction, spoken, value, detail, ink, count (of the events it stands on).
class TileModel : public RowModel<TileRow>
{
public:
    explicit TileModel(QObject *parent = nullptr);

    void show(std::shared_ptr<const Account> account, const Window &window);
    void clear(); ///< while nothing is counted yet

    /// What a tile stands on: listed when it is asked for, as it may be all of a large record.
    [[nodiscard]] std::vector<Index> events(int row) const;

private:
    std::shared_ptr<const Account> m_account;
    Window m_window;
    std::vector<Tile> m_tiles;
};

}
