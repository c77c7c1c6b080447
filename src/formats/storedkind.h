// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/foreign.h"

#include <string_view>

namespace ledgerline {

/// Gives an event the kind that a writer of ours left beside it as `word`. Without its term a
/// deadline is a statement. Any other word, which a stranger wrote, is kept under `key`, and false
/// told.
bool takeKind(ForeignEvent &event, std::string_view key, std::string_view word);

}
