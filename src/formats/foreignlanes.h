// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/foreign.h"
#include "formats/madeids.h"

#include <map>
#include <string>
#include <vector>

namespace ledgerline {

/// The lanes of a foreign file: those that it names, and one for each kind of event that stands
/// in none of them.
class ForeignLanes
{
public:
    explicit ForeignLanes(const Foreign &foreign);

    /// Puts an event into its lane. The lane's id if the event must name it, else nothing.
    [[nodiscard]] std::string take(const ForeignEvent &event);

    /// The rows of the dossier's table, in order. A lane's bars show what most of its claims count.
    [[nodiscard]] std::vector<std::string> rows(NamedRows &measures) const;

private:
    struct Lane
    {
        std::vector<EventKind> kinds;
        std::map<std::string, std::size_t> claims; ///< of each measure
    };

    NamedRows m_names{"lane"};
    std::vector<Lane> m_lanes;
};

}
