// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsheet.h"

#include <QStringList>

#include <stop_token>

namespace ledgerline {

/// All that the side pane says of several events. Plain text.
struct GroupSheet
{
    std::vector<LinkRow> events; ///< the first of them; the relation is the kind
    std::size_t count = 0; ///< of all of them
    bool isAdded = false; ///< whether what they come to is there: all of them, listed or not
    std::vector<FactRow> sums; ///< "Prisoners exchanged to Ruritania": "at least 1,205"
    QStringList refusals; ///< what was not added, and why
};

/// As many events as are listed of a group: more than anybody reads.
inline constexpr std::size_t mostInList = 100;

/// "and 99,900 more", where a list tells only the first of so many; else empty.
[[nodiscard]] QString moreThan(std::size_t listed, std::size_t count);

/// But for what they come to, which takes its time where they are many.
[[nodiscard]] GroupSheet listGroup(const Dossier &dossier, const std::vector<Index> &events,
                                   const std::string &language);

/// `language`: BCP 47, empty for the dossier's own. Of no use once `stop` is asked for.
[[nodiscard]] GroupSheet describeGroup(const Dossier &dossier, const std::vector<Index> &events,
                                       const std::string &language, const Reading &reading,
                                       const std::stop_token &stop = {});

}
