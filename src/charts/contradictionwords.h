// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of rival claims and of disputes. Whatever tells a rival total tells what it is of,
/// lest it be taken for the count of one event.
#pragma once

#include "charts/rowlayout.h"
#include "ledger/contradiction.h"

#include <string>

namespace ledgerline {

[[nodiscard]] RowTexts rowOf(const Dossier &dossier, const Contradiction &rivals);
[[nodiscard]] RowTexts rowOf(const Dossier &dossier, const Dispute &dispute);

/// Lines; the first is the heading.
[[nodiscard]] std::string tipFor(const Dossier &dossier, const Contradiction &rivals);
[[nodiscard]] std::string tipFor(const Dossier &dossier, const Dispute &dispute);

[[nodiscard]] std::string sentenceFor(const Dossier &dossier, const Contradiction &rivals);
[[nodiscard]] std::string sentenceFor(const Dossier &dossier, const Dispute &dispute);

}
