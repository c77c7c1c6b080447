// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claimrows.h"

#include "app/plaintext.h"
#include "ledger/checkpoint.h"
#include "ledger/contradiction.h"
#include "ledger/count.h"
#include "ledger/eventwording.h"
#include "ledger/knowledge.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <span>

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
    std::vector<Index> claims; ///< rows of `Dossier::claims`
};

std::vector<FigureClaims> byFigure(const Dossier &dossier, const Event &event)
{
    std::vector<FigureClaims> figures;
    for (Index row = event.claims.first; row < event.claims.first + event.claims.count; ++row) {
        const Claim &claim = dossier.claims[row];
        const auto directions = dossier.to(claim);
        const std::vector<Index> to(directions.begin(), directions.end());
        const auto same = [&](const FigureClaims &figure) {
            return figure.measure == claim.measure && figure.to == to;
        };
        auto place = std::find_if(figures.begin(), figures.end(), same);
        if (place == figures.end())
            place = figures.insert(figures.end(), {claim.measure, to, {}});
        place->claims.push_back(row);
    }
    return figures;
}

QString headingOf(const Dossier &dossier, const FigureClaims &figure, const std::string &language)
{
    QString measure = textIn(dossier.measures[figure.measure].name, language);
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
    const RareOfClaim &rare = dossier.rareOf(claim);
    if (rare.scope == Scope::cumulative) {
        const QString since = rare.since ? toQString(describe(*rare.since)) : QString();
        const QString until = rare.until ? toQString(describe(*rare.until)) : QString();
        if (rare.since && rare.until)
            return Words::tr("running total from %1 to %2").arg(since, until);
        if (rare.since)
            return Words::tr("running total since %1").arg(since);
        return rare.until ? Words::tr("running total until %1").arg(until)
                          : Words::tr("running total");
    }
    if (rare.scope == Scope::combined) {
        QStringList titles;
        for (const Index event : dossier.combinedBy(claim))
            titles.append(textIn(dossier.events[event].title, language));
        return Words::tr("counts together: %1").arg(titles.join(u"; "_s));
    }
    return {};
}

QString sourceOf(const Dossier &dossier, const Claim &claim, const std::string &language)
{
    if (claim.source == none)
        return {};
    const Source &source = dossier.sources[claim.source];
    QStringList parts{textIn(source.publisher, language)};
    if (!source.title.isEmpty())
        parts.append(textIn(source.title, language));
    if (source.published)
        parts.append(toQString(describe(*source.published)));
    return parts.join(u" · "_s);
}

ClaimRow rowOf(const Dossier &dossier, const Claim &claim, const std::string &language)
{
    const RareOfClaim &rare = dossier.rareOf(claim);
    ClaimRow row;
    if (claim.by != none)
        row.who = textIn(dossier.parties[claim.by].name, language);
    row.ink = inkName(dossier, claim.by);
    row.quantity = quantityText(dossier, claim.measure, claim.quantity());
    if (!claim.quantity().undisclosed && !isTalksLength(dossier, claim.measure))
        row.unit = textIn(dossier.measures[claim.measure].unit, language);
    row.said = toQString(rare.said);
    row.scope = scopeOf(dossier, claim, language);
    if (claim.ownReported)
        row.reported = toQString(describe(*claim.ownReported));
    row.source = sourceOf(dossier, claim, language);
    row.locator = toQString(rare.locator);
    row.note = textIn(rare.note, language);
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

/// On each claim that is of more than the event, since it may be quoted alone: that others tell a
/// total which it cannot be right beside.
void addRivals(ClaimRow &row, const Dossier &dossier, Index claim,
               const std::vector<Contradiction> &contradictions)
{
    for (const Contradiction &rivals : contradictions) {
        if (rivals.isTotal() && rivals.exclusive
            && std::ranges::find(rivals.claims, claim) != rivals.claims.end())
            row.rivals = Words::tr("claims of this total differ: %1")
                             .arg(quantityText(dossier, rivals.figure.measure, rivals.quantity));
    }
}

/// Says of each claim of a figure whether the count rests on it. Claims of another scope are held
/// against the record and never part of it.
void markUsed(const Dossier &dossier, const FigureClaims &figure, const Count &counted,
              std::span<ClaimRow> rows)
{
    const auto isUsed = [&](Index claim) {
        return std::find(counted.claims.begin(), counted.claims.end(), claim)
            != counted.claims.end();
    };
    const auto isPassedOver = [&](Index claim) {
        return dossier.scopeOf(dossier.claims[claim]) == Scope::event && !isUsed(claim);
    };
    const bool chooses = std::ranges::any_of(figure.claims, isPassedOver);
    for (std::size_t i = 0; chooses && i < rows.size(); ++i) {
        rows[i].used = isUsed(figure.claims[i]);
        rows[i].passedOver = isPassedOver(figure.claims[i]);
    }
}

/// What the figure's claims come to, where that is more than each of them says.
void addCount(const Dossier &dossier, const FigureClaims &figure, const Count &counted,
              ClaimRow &first)
{
    const auto says
        = [&](Index claim) { return dossier.claims[claim].quantity() == counted.quantity; };
    const bool told = !counted.claims.empty()
        && std::all_of(counted.claims.begin(), counted.claims.end(), says);
    if (told && !counted.disputed)
        return;
    first.count = quantityText(dossier, figure.measure, counted.quantity);
    first.disputed = counted.disputed;
}

}

std::vector<ClaimRow> claimRows(const Dossier &dossier, Index event, const std::string &language,
                                const Reading &reading)
{
    std::vector<ClaimRow> rows;
    const auto checkpoints = checkpointsOf(dossier, event, reading);
    const auto contradictions = contradictionsOf(dossier, event, reading);
    for (const FigureClaims &figure : byFigure(dossier, dossier.events[event])) {
        const std::size_t first = rows.size();
        for (const Index claim : figure.claims) {
            rows.push_back(rowOf(dossier, dossier.claims[claim], language));
            addRecorded(rows.back(), dossier, dossier.claims[claim], checkpoints);
            addRivals(rows.back(), dossier, claim, contradictions);
            if (!isKnown(dossier, dossier.claims[claim], reading))
                rows.back().later
                    = Words::tr("not yet reported as of %1").arg(toQString(describeAsOf(reading)));
        }
        rows[first].heading = headingOf(dossier, figure, language);
        if (figure.to.size() > 1)
            continue; // both ways together are never summed, so there is no count to tell
        const Figure asked{figure.measure, figure.to.empty() ? none : figure.to.front()};
        if (const auto counted = count(dossier, event, asked, reading)) {
            markUsed(dossier, figure, *counted, std::span(rows).subspan(first));
            addCount(dossier, figure, *counted, rows[first]);
        }
    }
    return rows;
}

}
