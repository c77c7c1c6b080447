// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/words.h"

#include "ledger/wording.h"

namespace ledgerline {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string describePeriod(const Bucket &bucket)
{
    Edtf date;
    date.start.earliest = bucket.window.from;
    date.start.latest = bucket.window.to;
    date.start.precision = bucket.period == Period::month ? Precision::month : Precision::year;
    date.end = date.start;
    return describe(date);
}

std::string describeFigure(const Dossier &dossier, const Side &side)
{
    const std::string measure(dossier.measures[side.figure.measure].name.text);
    return side.direction.empty() ? measure : measure + ' ' + side.direction;
}

QString hitText(const Dossier &dossier, const Bucket &bucket, const Side &side, const Total &total)
{
    std::string text
        = describePeriod(bucket) + " · " + describeFigure(dossier, side) + ": " + describe(total);
    const std::string doubts = describeDoubts(total);
    return toQString(doubts.empty() ? text : text + '\n' + doubts);
}

std::string describeCheckpoint(const Dossier &dossier, const Checkpoint &checkpoint)
{
    const Claim &claim = dossier.claims[checkpoint.claim];
    std::string text = describe(claim.until ? *claim.until : dossier.events[claim.event].when)
        + " · " + std::string(dossier.measures[claim.measure].name.text);
    for (const Index to : dossier.to(claim))
        text += " to " + std::string(dossier.parties[to].name.text);
    text += claim.since ? " since " + describe(*claim.since) : ", in all";
    text += ", says " + std::string(dossier.parties[claim.by].name.text) + ": "
        + describe(claim.quantity);
    if (!claim.said.empty())
        text += " (“" + std::string(claim.said) + "”)";
    const std::string recorded = describe(checkpoint);
    return text + '\n' + (recorded.empty() ? "nothing recorded here to compare with" : recorded);
}

std::string describeClaim(const Dossier &dossier, const Claim &claim)
{
    std::string text(dossier.parties[claim.by].name.text);
    text += ": " + describeMinutes(claim.quantity);
    if (!claim.said.empty())
        text += " (“" + std::string(claim.said) + "”)";
    if (claim.citation.source != none)
        text += ", " + std::string(dossier.sources[claim.citation.source].publisher.text);
    return text;
}

}
