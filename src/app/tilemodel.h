// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"
#include "ledger/summary.h"

namespace ledgerline {

struct TileRow
{
    QString id;
    QString heading;
    QString direction;
    QString value;
    QString detail;
    QString ink; ///< "party1", "party2" or "neutral"
    std::vector<Index> events;

    friend bool operator==(const TileRow &, const TileRow &) = default;
};

/// The strip of numbers above the timeline.
/// Roles: tileId, heading, direction, value, detail, ink, count (of the events it stands on).
class TileModel : public RowModel<TileRow>
{
public:
    explicit TileModel(QObject *parent = nullptr);

    void show(const Dossier &dossier, const std::vector<Tile> &tiles);
};

}
