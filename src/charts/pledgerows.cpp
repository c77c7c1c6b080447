// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pledgerows.h"

#include "charts/pledgeparts.h"
#include "charts/words.h"

#include <algorithm>
#include <map>

namespace ledgerline {

namespace {

/// The rows of a measure under its name, if there are any.
void addSection(const Dossier &dossier, PledgeRows &result, Index measure,
                const std::string &heading)
{
    RowTable &table = result.table;
    const std::size_t before = table.rows.size();
    for (std::size_t status = 0; status < result.pledges.size(); ++status) {
        const PledgeStatus &pledge = result.pledges[status];
        const auto add = [&](std::size_t figure) {
            const bool continues
                = table.rows.size() > before && result.items.back().status == status;
            result.items.push_back({status, figure});
            table.rows.push_back({.when = dossier.events[pledge.pledge].when->extent(),
                                  .section = table.sections.size(),
                                  .continues = continues});
        };
        for (std::size_t figure = 0; figure < pledge.figures.size(); ++figure) {
            if (pledge.figures[figure].figure.measure == measure)
                add(figure);
        }
        if (pledge.figures.empty() && measure == none)
            add(none);
    }
    if (table.rows.size() == before)
        return;
    table.sections.push_back(heading);
    result.measures.push_back(measure);
}

std::vector<bool> sharesName(const Dossier &dossier, const std::vector<PledgeStatus> &pledges)
{
    std::map<std::string, int> named;
    for (const PledgeStatus &status : pledges)
        ++named[briefTitleOf(dossier, status.pledge)];
    std::vector<bool> result;
    result.reserve(pledges.size());
    for (const PledgeStatus &status : pledges)
        result.push_back(named[briefTitleOf(dossier, status.pledge)] > 1);
    return result;
}

}

PledgeRows pledgeRows(const Dossier &dossier, const Reading &reading)
{
    PledgeRows result;
    result.pledges = pledges(dossier, reading);
    result.sharesName = sharesName(dossier, result.pledges);
    result.legend = pledgeLegend(dossier, result.pledges);
    result.greatest.resize(dossier.measures.size());
    for (const PledgeStatus &status : result.pledges) {
        for (const PledgedFigure &figure : status.figures) {
            double &greatest = result.greatest[figure.figure.measure];
            greatest = std::max(greatest, greatestIn(figure));
        }
    }
    RowTable &table = result.table;
    table.columns = {{.heading = {}, .share = 0.24, .grouped = true},
                     {.heading = {}, .share = 0.14, .rank = 2, .grouped = true},
                     {.heading = {}, .share = 0.1},
                     {.heading = "Agreed", .align = Align::right, .share = 0.16, .rank = 1},
                     {.heading = "Delivered", .align = Align::right, .share = 0.16, .rank = 3},
                     {.heading = "State", .share = 0.32}};
    table.left = 3;
    table.hasCaptions = true;
    for (Index measure = 0; measure < dossier.measures.size(); ++measure)
        addSection(dossier, result, measure, std::string(dossier.measures[measure].name.text));
    addSection(dossier, result, none, "Not counted by direction");
    complete(table);
    return result;
}

}
