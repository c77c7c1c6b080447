// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pledgeparts.h"

#include "charts/statistics.h"
#include "charts/words.h"
#include "ledger/bounds.h"

#include <algorithm>

namespace ledgerline {

namespace {

double greatestOf(const Quantity &quantity)
{
    return static_cast<double>(quantity.high.value_or(quantity.low));
}

/// What is certain of a delivery: what its stages told, in order of time, and the rest.
std::vector<std::int64_t> certainParts(const Dossier &dossier, const Delivered &delivered,
                                       const Delivery &whole)
{
    std::vector<std::int64_t> parts;
    std::int64_t rest = whole.count.quantity.low;
    for (const Delivery &stage : delivered.deliveries) {
        const auto links = dossier.linksFrom(stage.event);
        const bool isOfIt = std::any_of(links.begin(), links.end(), [&](const Link &link) {
            return link.kind == LinkKind::partOf && link.to == whole.event;
        });
        if (!stage.isStage || !isOfIt)
            continue;
        parts.push_back(stage.count.quantity.low);
        rest -= std::min(rest, stage.count.quantity.low);
    }
    parts.push_back(rest);
    return parts;
}

template<typename Predicate>
bool anyFigure(const std::vector<PledgeStatus> &pledges, Predicate holds)
{
    return std::any_of(pledges.begin(), pledges.end(), [&](const PledgeStatus &status) {
        return std::any_of(status.figures.begin(), status.figures.end(), holds);
    });
}

}

double greatestIn(const PledgedFigure &figure)
{
    return std::max({greatestOf(figure.agreed.quantity), greatestOf(figure.due),
                     greatestOf(figure.delivered.total.quantity())});
}

std::int64_t agreedHigh(const PledgedFigure &figure)
{
    const Quantity &agreed = figure.agreed.quantity;
    return std::max(agreed.low, agreed.high.value_or(figure.due.high.value_or(agreed.low)));
}

std::vector<std::int64_t> certainParts(const Dossier &dossier, const Delivered &delivered)
{
    std::vector<std::int64_t> parts;
    std::size_t silent = std::string::npos;
    std::int64_t rest = delivered.total.low;
    for (const Delivery &delivery : delivered.deliveries) {
        if (delivery.isStage || delivery.inPart)
            continue;
        if (delivery.count.undisclosed)
            silent = std::min(silent, parts.size());
        const auto own = certainParts(dossier, delivered, delivery);
        parts.insert(parts.end(), own.begin(), own.end());
        rest -= std::min(rest, delivery.count.quantity.low);
    }
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(std::min(silent, parts.size())), rest);
    return parts;
}

std::vector<LegendEntry> pledgeLegend(const Dossier &dossier,
                                      const std::vector<PledgeStatus> &pledges)
{
    std::vector<LegendEntry> entries;
    for (const Ink ink : {Ink::party1, Ink::party2, Ink::neutral}) {
        const auto isDelivered = [&](const PledgedFigure &figure) {
            return !figure.delivered.deliveries.empty() && inkOf(dossier, figure.figure.to) == ink;
        };
        for (Index party = 0; party < dossier.parties.size(); ++party) {
            if (inkOf(dossier, party) == ink
                && anyFigure(pledges, [&](const PledgedFigure &figure) {
                       return figure.figure.to == party && isDelivered(figure);
                   }))
                entries.push_back(
                    {ink, Fill::solid, "delivered " + describeDirection(dossier, party)});
        }
    }
    const auto add = [&](const LegendEntry &entry, auto holds) {
        if (anyFigure(pledges, holds))
            entries.push_back(entry);
    };
    add({Ink::pledge, Fill::outline, "agreed"}, [](const PledgedFigure &) { return true; });
    add({Ink::pledge, Fill::dashed, "agreed, highest claim"}, [](const PledgedFigure &figure) {
        return agreedHigh(figure) > figure.agreed.quantity.low;
    });
    add({Ink::neutral, Fill::hatched, "delivered, highest claim"}, [](const PledgedFigure &figure) {
        const Total &total = figure.delivered.total;
        return total.high && *total.high > total.low;
    });
    const LegendEntry open{Ink::neutral, Fill::hatched, "at least", Shape::bar, true};
    add(open, [](const PledgedFigure &figure) {
        return !figure.agreed.quantity.high || !figure.delivered.total.high;
    });
    return entries;
}

}
