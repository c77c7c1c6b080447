// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <vector>

namespace ledgerline {

/// The key of an event that fulfils a pledge with some of its figures only. Like "accepted" it
/// stays among the event's extras.
inline constexpr std::string_view fulfilsWithKey = "fulfils_with";

/// The measures with which an event fulfils; empty where the file names none, which means all.
[[nodiscard]] std::vector<Index> fulfilsWith(const Dossier &dossier, const Event &event);

}
