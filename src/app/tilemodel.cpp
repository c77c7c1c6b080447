// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tilemodel.h"

#include "app/eventsheet.h"
#include "app/plaintext.h"

namespace ledgerline {

TileModel::TileModel(QObject *parent)
    : RowModel(
        {{"tileId", [](const TileRow &tile) { return QVariant(tile.id); }},
         {"heading", [](const TileRow &tile) { return QVariant(tile.heading); }},
         {"direction", [](const TileRow &tile) { return QVariant(tile.direction); }},
         {"value", [](const TileRow &tile) { return QVariant(tile.value); }},
         {"detail", [](const TileRow &tile) { return QVariant(tile.detail); }},
         {"ink", [](const TileRow &tile) { return QVariant(tile.ink); }},
         {"count",
          [](const TileRow &tile) { return QVariant(static_cast<int>(tile.events.size())); }}},
        parent)
{
}

void TileModel::show(const Dossier &dossier, const std::vector<Tile> &tiles)
{
    std::vector<TileRow> rows;
    rows.reserve(tiles.size());
    for (const Tile &tile : tiles) {
        rows.push_back({toQString(tile.id), toQString(tile.heading), toQString(tile.direction),
                        toQString(tile.value), toQString(tile.detail), inkName(dossier, tile.party),
                        tile.events});
    }
    setRows(std::move(rows));
}

}
