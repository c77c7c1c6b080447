// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reading.h"

namespace ledgerline {

/// The moment at which deadlines are judged: the end of the edition's day, else of the record; the
/// reading's day where that is earlier. Never the clock's.
[[nodiscard]] Instant judgedAt(const Dossier &dossier, const Reading &reading);

}
