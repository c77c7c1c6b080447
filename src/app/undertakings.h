// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What an event undertook and what has come of it, as lines for the side pane.
#pragma once

#include "app/eventsheet.h"

namespace ledgerline {

/// When it was announced, for how long, when it is due, its state and days; empty where the event
/// is no deadline. `language`: BCP 47, empty for the dossier's own; so below.
[[nodiscard]] std::vector<FactRow> deadlineFacts(const Dossier &dossier, Index row,
                                                 const std::string &language,
                                                 const Reading &reading);

/// Its state, and for each figure and direction what was agreed, delivered and is outstanding;
/// empty where the event is no pledge.
[[nodiscard]] std::vector<FactRow> pledgeFacts(const Dossier &dossier, Index row,
                                               const std::string &language, const Reading &reading);

}
