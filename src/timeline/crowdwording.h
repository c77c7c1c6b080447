// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/eventwording.h"
#include "timeline/drawing.h"
#include "timeline/eventindex.h"

namespace ledgerline {

/// What a mark stands for, in words. Of very many events, without looking at each: how many, when,
/// what they come to in their lane's measure (unless that is no plain sum, EventIndex::isSummed),
/// and the one with the greatest count.
[[nodiscard]] MarkWords describeMark(const EventIndex &events, const Drawing &drawing,
                                     const Mark &mark, std::string_view language);

/// The stretch of time that a mark's events take.
[[nodiscard]] Window extentOf(const EventIndex &events, const Drawing &drawing, const Mark &mark);

}
