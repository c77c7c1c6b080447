// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/judgement.h"

#include <algorithm>

namespace ledgerline {

Instant judgedAt(const Dossier &dossier, const Reading &reading)
{
    const Instant end = dossier.edition ? dossier.edition->end.latest : dossier.extent().to;
    return std::min(end, reading.asOf.value_or(end));
}

}
