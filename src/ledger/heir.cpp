// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/heir.h"

#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

Named namedBy(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    if (dossier.events[pledge].kind != EventKind::pledge || !isKnown(dossier, pledge, reading))
        return Named::nothing;
    const auto agreed = count(dossier, pledge, figure, reading);
    if (agreed && !agreed->fromParts)
        return Named::itself;
    if (wholeCountedOf(dossier, pledge, figure, reading))
        return Named::whole;
    return agreed ? Named::parts : Named::nothing;
}

Index heirOf(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    const auto named = [&](Index other) { return namedBy(dossier, other, figure, reading); };
    // Links of one sort run in no circle, and what amends is no report, so no pledge is its own.
    const auto amendment = [&](auto stands) {
        const auto links = dossier.linksTo(pledge);
        const auto found = std::ranges::find_if(links, [&](const Link &link) {
            return link.kind == LinkKind::amends && stands(link.from);
        });
        return found == links.end() ? none : found->from;
    };
    const Index ofItself = amendment([&](Index other) { return named(other) == Named::itself; });
    if (ofItself != none)
        return ofItself;
    // A whole stands for a part that was promised in its place, not for one that was beside it.
    const Index ofWhole = amendment([&](Index other) {
        return named(other) == Named::whole
            && namedBy(dossier, pledge, *wholeCountedOf(dossier, other, figure, reading), reading)
            != Named::itself;
    });
    if (ofWhole != none)
        return ofWhole;
    const auto links = dossier.linksFrom(pledge);
    const bool isAmendment = std::ranges::any_of(links, [&](const Link &link) {
        return link.kind == LinkKind::amends && named(link.to) != Named::nothing;
    });
    for (const Link &link : links) {
        if (link.kind == LinkKind::reportsOn && !isAmendment && named(link.to) == Named::itself)
            return link.to;
    }
    return none;
}

}
