// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/view.h"
#include "ledger/reading.h"

#include <optional>

namespace ledgerline {

/// How the view reads a dossier; none when that has no such party.
[[nodiscard]] std::optional<Reading> readingOf(const Dossier &dossier, const View &view);

/// What "everything" is: the dossier's extent with a margin, so that no mark touches an edge.
[[nodiscard]] Window everything(const Window &extent);

}
