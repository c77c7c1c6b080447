// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tilemodel.h"

#include "app/eventsheet.h"
#include "app/plaintext.h"

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

/// For those who hear the tile.
QString spoken(const TileRow &tile)
{
    const QString what
        = tile.direction.isEmpty() ? tile.heading : tile.heading + u' ' + tile.direction;
    return what + u": "_s + tile.value;
}

}

TileModel::TileModel(QObject *parent)
    : RowModel({{"heading", [](const TileRow &tile) { return QVariant(tile.heading); }},
                {"direction", [](const TileRow &tile) { return QVariant(tile.direction); }},
                {"spoken", [](const TileRow &tile) { return QVariant(spoken(tile)); }},
                {"value", [](const TileRow &tile) { return QVariant(tile.value); }},
                {"detail", [](const TileRow &tile) { return QVariant(tile.detail); }},
                {"ink", [](const TileRow &tile) { return QVariant(tile.ink); }},
                {"count", [](const TileRow &tile) { return QVariant(tile.count); }}},
               parent)
{
}

void TileModel::show(std::shared_ptr<const Account> account, const Window &window)
{
    m_account = std::move(account);
    m_window = window;
    m_tiles = tiles(m_account->sums(), window);
    const Dossier &dossier = *m_account->dossier();
    std::vector<TileRow> rows;
    rows.reserve(m_tiles.size());
    for (const Tile &tile : m_tiles) {
        rows.push_back({toQString(tile.heading), toQString(tile.direction), toQString(tile.value),
                        toQString(tile.detail), inkName(dossier, tile.party),
                        static_cast<int>(tile.count)});
    }
    setRows(std::move(rows));
}

void TileModel::clear()
{
    m_account.reset();
    m_tiles.clear();
    setRows({});
}

std::vector<Index> TileModel::events(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_tiles.size()))
        return {};
    return eventsOf(m_tiles[static_cast<std::size_t>(row)], m_account->sums(), m_window);
}

}
