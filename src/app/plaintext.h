// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <QString>

namespace ledgerline {

/// A dossier's text for QML, where it is shown as plain text only.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Rows of tables as QML knows them: -1 is none.
[[nodiscard]] inline int toRow(Index index)
{
    return index == none ? -1 : static_cast<int>(index);
}

[[nodiscard]] inline Index toIndex(int row)
{
    return row < 0 ? none : static_cast<Index>(row);
}

}
