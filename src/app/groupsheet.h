// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsheet.h"

#include <QStringList>

namespace ledgerline {

/// All that the side pane says of several events. Plain text.
struct GroupSheet
{
    std::vector<LinkRow> events; ///< the relation is the kind
    std::vector<FactRow> sums; ///< "Prisoners exchanged to Ruritania": "at least 1,205"
    QStringList refusals; ///< what was not added, and why
};

/// `language`: BCP 47, empty for the dossier's own.
[[nodiscard]] GroupSheet describeGroup(const Dossier &dossier, const std::vector<Index> &events,
                                       const std::string &language, const Reading &reading);

}
