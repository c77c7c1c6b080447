// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contradictionrows.h"

#include "charts/statistics.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double closest = 0.15; ///< spread below which an axis does not begin at zero

std::vector<LegendEntry> legendOf(const Dossier &dossier,
                                  const std::vector<Contradiction> &contradictions)
{
    std::vector<LegendEntry> entries;
    for (const Ink ink : {Ink::party1, Ink::party2, Ink::neutral}) {
        std::vector<Index> parties;
        for (const Contradiction &rivals : contradictions) {
            for (const Index row : rivals.claims) {
                const Index party = dossier.claims[row].by;
                if (inkOf(dossier, party) == ink
                    && std::find(parties.begin(), parties.end(), party) == parties.end())
                    parties.push_back(party);
            }
        }
        if (!parties.empty())
            entries.push_back({ink, Fill::solid,
                               parties.size() == 1
                                   ? std::string(dossier.parties[parties.front()].name.text)
                                   : "others"});
    }
    const auto add = [&](const LegendEntry &entry, auto holds) {
        if (std::any_of(contradictions.begin(), contradictions.end(), holds))
            entries.push_back(entry);
    };
    add({Ink::dispute, Fill::solid, "not all can be right"},
        [](const Contradiction &rivals) { return rivals.exclusive; });
    add({Ink::dispute, Fill::outline, "all can be right"},
        [](const Contradiction &rivals) { return !rivals.exclusive; });
    add({Ink::axis, Fill::dashed, "axis does not begin at 0", Shape::line},
        [](const Contradiction &rivals) { return !beginsAtZero(rivals); });
    return entries;
}

}

bool beginsAtZero(const Contradiction &rivals)
{
    return rivals.spread >= closest || rivals.spread == 0;
}

ContradictionRows contradictionRows(const Dossier &dossier, const Reading &reading)
{
    ContradictionRows result;
    result.rivals = contradictions(dossier, reading);
    result.disputes = disputes(dossier, reading);
    result.legend = legendOf(dossier, result.rivals);
    RowTable &table = result.table;
    table.columns = {{.heading = {}, .share = 0.24},
                     {.heading = {}, .share = 0.12, .rank = 3},
                     {.heading = {}, .share = 0.18}, // without it some rows would say the same
                     {.heading = {}, .share = 0.1, .keepsBrief = true},
                     {.heading = "Apart", .align = Align::right, .share = 0.1},
                     {.heading = "Claims", .share = 0.22, .rank = 2, .tellsInstead = true}};
    table.left = 4;
    table.sections = {"Rival counts", "Rival totals", "Disputes"};
    const auto add = [&](Index event, std::size_t section) {
        table.rows.push_back({.when = dossier.events[event].when->extent(), .section = section});
    };
    for (const Contradiction &rivals : result.rivals)
        add(rivals.event, rivals.isTotal() ? 1 : 0);
    for (const Dispute &dispute : result.disputes)
        add(dispute.event, 2);
    complete(table);
    return result;
}

}
