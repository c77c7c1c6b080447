// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "ledger/count.h"

#include <QString>

#include <string>
#include <vector>

namespace ledgerline {

/// One claim, as a row of the table of its figure.
struct ClaimRow
{
    QString heading; ///< of the figure; empty on every row but the figure's first
    QString count; ///< with the heading: what the figure's claims come to, when they differ
    bool disputed = false; ///< with the heading: they cannot all be right
    QString who;
    QString ink; ///< of who says it: "party1", "party2" or "neutral"
    QString quantity;
    QString unit; ///< beside the quantity; empty where that says it itself
    QString said;
    QString
        scope; ///< "running total since June 2025", "together with ..."; empty for this event alone
    QString rivals; ///< of a total that cannot be right beside another: what its claims span
    QString recorded; ///< of a running total: what the single events come to
    bool differs = false; ///< with recorded: they share no value
    QString reported; ///< where the claim has a day of its own; else the source's day says it
    QString source; ///< publisher and title
    QString locator;
    QString note;
    bool used = false; ///< the reading's number rests on it, and not on others beside it
    bool passedOver = false; ///< others are what it rests on
    QString later; ///< that it was reported only after the reading's day; else empty

    friend bool operator==(const ClaimRow &, const ClaimRow &) = default;
};

/// Another event that this one speaks of, or that speaks of this one.
struct LinkRow
{
    QString relation; ///< "Fulfils", "Amended by"
    int event = -1;
    QString title;
    QString date;

    friend bool operator==(const LinkRow &, const LinkRow &) = default;
};

struct SourceRow
{
    QString title;
    QString origin; ///< publisher, day, where in it, how reliable, an address that is no link
    QString address; ///< http or https, or empty
    bool titleInferred = false;

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};

/// A line of "name: value".
struct FactRow
{
    QString name;
    QString value;

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

/// All that the side pane says of one event, composed once when it is selected. Plain text.
struct EventSheet
{
    QString id;
    QString kind;
    QString title;
    QString date;
    QString notice; ///< that nobody had reported it on the reading's day; else empty
    QString summary;
    QString note;
    std::vector<FactRow> facts; ///< place, parties, who speaks, certainty
    std::vector<FactRow> deadline; ///< announced, term, due, state, days
    std::vector<FactRow> pledge; ///< its state; what was agreed, delivered, outstanding
    std::vector<ClaimRow> claims; ///< figure by figure
    std::vector<LinkRow> links;
    std::vector<SourceRow> sources; ///< the event's own, then those that only its claims rest on
};

/// `language`: BCP 47, empty for the dossier's own. As of a day, links to what was not yet known
/// are left out, and claims that were not yet reported are told as such.
[[nodiscard]] EventSheet describeEvent(const Dossier &dossier, Index event,
                                       const std::string &language, const Reading &reading = {});

/// "Exchange", "Deadline": the kind for people.
[[nodiscard]] QString kindName(EventKind kind);

/// The same beside a title; empty where that begins with it.
[[nodiscard]] QString kindBeside(EventKind kind, const QString &title);

/// "to Ruritania"; empty where a figure has no direction.
[[nodiscard]] QString directionOf(const Dossier &dossier, Figure figure,
                                  const std::string &language);

/// "Prisoners exchanged to Ruritania"
[[nodiscard]] QString figureText(const Dossier &dossier, Figure figure,
                                 const std::string &language);

/// A quantity of a measure in words: the length of talks as time, all else as a number.
[[nodiscard]] QString quantityText(const Dossier &dossier, Index measure, const Quantity &quantity);

/// "party1", "party2" or "neutral": how QML's Theme calls a party's ink.
[[nodiscard]] QString inkName(const Dossier &dossier, Index party);

/// A text in a language; the dossier's own for an empty one.
[[nodiscard]] QString textIn(const Text &text, const std::string &language);

}
