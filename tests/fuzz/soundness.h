// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

/// Requires what every room relies on in a dossier that was read: rows point to rows that there
/// are, tables are sorted as dossier.h says, and each date reaches from a moment to a later one.
void requireSound(const ledgerline::Dossier &dossier);

/// The same of one date.
void requireSound(const ledgerline::Edtf &date);
