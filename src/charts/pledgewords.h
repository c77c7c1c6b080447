// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences of pledges; `figure` is one of `status`, or null where it has none.
#pragma once

#include "ledger/pledge.h"

#include <string>

namespace ledgerline {

/// What was delivered, "none" too; "–" where it is owed under another pledge.
[[nodiscard]] std::string describeDelivered(const PledgedFigure &figure);

/// What is said of a pledge that names no figure to compare deliveries with: "North: 314 to North
/// and to South together".
[[nodiscard]] std::string describeTogether(const Dossier &dossier, const PledgeStatus &status);

/// "agreed at least 1,200, delivered 331; open: at least 869 outstanding"; of one that is owed
/// under another pledge "agreed 1,200; restated: counted with the earlier pledge".
[[nodiscard]] std::string pledgeCaption(const PledgeStatus &status, const PledgedFigure &figure);

/// Its state, who agreed to what, each delivery; a line each, the first one a heading.
[[nodiscard]] std::string pledgeTip(const Dossier &dossier, const PledgeStatus &status,
                                    const PledgedFigure *figure);

[[nodiscard]] std::string pledgeSentence(const Dossier &dossier, const PledgeStatus &status,
                                         const PledgedFigure *figure);

}
