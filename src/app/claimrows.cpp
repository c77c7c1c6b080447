// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claimrows.h"

#include "app/plaintext.h"
#include "ledger/checkpoint.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimRows)
};

/// Claims of one measure and direction, whatever their scope.
struct FigureClaims
{
    Index measure = none;
    std::vector<Index> to; ///< parties; several for a claim that counts both ways together
    std::vector<const Claim *> claims;
};

std::vector<FigureClaims> byFigure(const Dossier &dossier, const Event &event)
{
    std::vector<FigureClaims> figures;
    for (const Claim &claim : dossier.claimsOf(event)) {
        const auto directions = dossier.to(claim);
        const std::vector<Index> to(directions.begin(), directions.end());
        const auto same = [&](const FigureClaims &figure) {
            return figure.measure == claim.measure && figure.to == to;
        };
        auto place = std::find_if(figures.begin(), figures.end(), same);
        if (place == figures.end())
            place = figures.insert(figures.end(), {claim.measure, to, {}});
        place->claims.push_back(&claim);
    }
    return figures;
}

QString headingOf(const Dossier &dossier, const FigureClaims &figure, const std::string &language)
{
    const QString measure = textIn(dossier.measures[figure.measure].name, language);
    if (figure.to.empty())
        return measure;
    QStringList parties;
    for (const Index party : figure.to)
        parties.append(textIn(dossier.parties[party].name, language));
    return Words::tr("%1 to %2", "a measure, and to whom")
        .arg(measure, parties.join(Words::tr(" and ")));
}

QString scopeOf(const Dossier &dossier, const Claim &claim, const std::string &language)
{
    if (claim.scope == Scope::cumulative) {
        const QString since = claim.since ? toQString(describe(*claim.since)) : QString();
        const QString until = claim.until ? toQString(describe(*claim.until)) : QString();
        if (claim.since && claim.until)
            return Words::tr("running total from %1 to %2").arg(since, until);
        if (claim.since)
            return Words::tr("running total since %1").arg(since);
        return claim.until ? Words::tr("running total until %1").arg(until)
                           : Words::tr("running total");
    }
    if (claim.scope == Scope::combined) {
        QStringList titles;
        for (const Index event : dossier.combinedBy(claim))
            titles.append(textIn(dossier.events[event].title, language));
        return Words::tr("counts together: %1").arg(titles.join(u"; "_s));
    }
    return {};
}

QString sourceOf(const Dossier &dossier, const Claim &claim, const std::string &language)
{
    if (claim.citation.source == none)
        return {};
    const Source &source = dossier.sources[claim.citation.source];
    QStringList parts{textIn(source.publisher, language)};
    if (!source.title.isEmpty())
        parts.append(textIn(source.title, language));
    if (source.published)
        parts.append(toQString(describe(*source.published)));
    return parts.join(u" · "_s);
}

ClaimRow rowOf(const Dossier &dossier, const Claim &claim, const std::string &language)
{
    ClaimRow row;
    if (claim.by != none)
        row.who = textIn(dossier.parties[claim.by].name, language);
    row.ink = inkName(dossier, claim.by);
    row.quantity = quantityText(dossier, claim.measure, claim.quantity);
    if (!claim.quantity.undisclosed && !isTalksLength(dossier, claim.measure))
        row.unit = textIn(dossier.measures[claim.measure].unit, language);
    row.said = toQString(claim.said);
    row.scope = scopeOf(dossier, claim, language);
    if (claim.reported && (claim.reportedIsOwn || claim.citation.source == none))
        row.reported = toQString(describe(*claim.reported));
    row.source = sourceOf(dossier, claim, language);
    row.locator = toQString(claim.citation.locator);
    row.note = textIn(claim.note, language);
    return row;
}

/// What the record comes to for a running total; nothing for other claims.
void addRecorded(ClaimRow &row, const Dossier &dossier, const Claim &claim,
                 const std::vector<Checkpoint> &checkpoints)
{
    for (const Checkpoint &checkpoint : checkpoints) {
        if (&dossier.claims[checkpoint.claim] != &claim)
            continue;
        row.recorded = toQString(describe(checkpoint));
        row.differs = checkpoint.verdict == Verdict::off;
    }
}

}

std::vector<ClaimRow> claimRows(const Dossier &dossier, Index event, const std::string &language)
{
    std::vector<ClaimRow> rows;
    const auto checkpoints = checkpointsOf(dossier, event);
    for (const FigureClaims &figure : byFigure(dossier, dossier.events[event])) {
        const std::size_t first = rows.size();
        for (const Claim *claim : figure.claims) {
            rows.push_back(rowOf(dossier, *claim, language));
            addRecorded(rows.back(), dossier, *claim, checkpoints);
        }
        rows[first].heading = headingOf(dossier, figure, language);
        if (figure.to.size() > 1)
            continue; // both ways together are never summed, so there is no count to tell
        const Figure asked{figure.measure, figure.to.empty() ? none : figure.to.front()};
        const auto counted = count(dossier, event, asked);
        if (!counted)
            continue;
        const auto says
            = [&](Index claim) { return dossier.claims[claim].quantity == counted->quantity; };
        if (!std::all_of(counted->claims.begin(), counted->claims.end(), says)) {
            rows[first].count = quantityText(dossier, figure.measure, counted->quantity);
            rows[first].disputed = counted->disputed;
        }
    }
    return rows;
}

}
