// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <string>
#include <string_view>
#include <utility>

namespace ledgerline {

/// The dossier as a file of format 1, unknown keys included. Reading it back gives the same
/// dossier, and writing that again the same bytes.
[[nodiscard]] std::string writeDossier(const Dossier &dossier);

/// One event of it as JSON without white space: the same text for the same content, however its
/// file is laid out.
[[nodiscard]] std::string writeEvent(const Dossier &dossier, Index event);

/// The same of a story.
[[nodiscard]] std::string writeStory(const Dossier &dossier, Index story);

/// The key and the JSON value with which a claim states a quantity.
[[nodiscard]] std::pair<std::string_view, std::string> statedQuantity(const Quantity &quantity);

}
