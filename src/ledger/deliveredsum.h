// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/delivery.h"

namespace ledgerline {

/// Adds up the deliveries to one figure of a pledge. Claims of several of them together bound those
/// that are open, the largest groups before others.
void addUp(const Dossier &dossier, Figure figure, const Reading &reading, Delivered &result);

}
