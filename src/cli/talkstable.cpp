// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/talksformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4; ///< of what stands below a row

std::string lengthOf(const Round &round)
{
    if (round.claims.empty())
        return "not recorded";
    const Quantity &length = round.length.quantity;
    return length.undisclosed ? describe(length) : describeMinutes(length);
}

std::string lineOf(const std::string &heading, const std::string &text)
{
    return text.empty() ? "" : wrapped(heading + ": " + text, indent, terminalWidth);
}

/// Where it was, who led, what it came to, and which pledges were made there.
std::string detailsOf(const Dossier &dossier, const TalksRow &row)
{
    const Event &event = dossier.events[row.round.event];
    std::string heads;
    for (const Head &head : dossier.headsOf(event))
        heads += (heads.empty() ? "" : "; ") + printable(dossier.parties[head.party].name.text)
            + ", " + printable(head.name.text);
    std::string outcomes;
    for (const Text &outcome : dossier.outcomesOf(event))
        outcomes += (outcomes.empty() ? "" : "; ") + printable(outcome.text);
    std::string pledges;
    for (const Index pledge : row.pledges)
        pledges += (pledges.empty() ? "" : ", ") + std::string(dossier.events[pledge].id);
    return wrapped(std::string(event.id) + ": " + printable(event.title.text), indent,
                   terminalWidth)
        + lineOf("led by", heads) + lineOf("came to", outcomes) + lineOf("pledges", pledges);
}

std::string togetherText(const Dossier &dossier, const TalksTogether &together)
{
    const Claim &claim = dossier.claims[together.checkpoint.claim];
    std::string line;
    for (const Index event : together.talks)
        line += (line.empty() ? "" : " and ") + std::string(dossier.events[event].id);
    line += ", " + printable(dossier.parties[claim.by].name.text) + ": "
        + describeMinutes(claim.quantity());
    if (const std::string_view said = dossier.rareOf(claim).said; !said.empty())
        line += " (“" + printable(said) + "”)";
    const std::string verdict = describe(together.checkpoint);
    return wrapped(line + "; " + (verdict.empty() ? "nothing to compare with" : verdict), indent,
                   terminalWidth);
}

}

std::string talksTable(const Rounds &rounds)
{
    const Talks &talks = rounds.talks;
    const std::string heading = headingOf(rounds.dossier, rounds.window, rounds.reading);
    if (talks.rows.empty())
        return heading + "No talks are recorded.\n";
    TextTable table({{"Date"}, {"Length"}, {"Since the round before"}});
    for (const TalksRow &row : talks.rows) {
        const Event &event = rounds.dossier.events[row.round.event];
        table.addRow({describe(*event.when), lengthOf(row.round),
                      row.sincePrevious ? describe(*row.sincePrevious) : ""},
                     detailsOf(rounds.dossier, row));
    }
    std::string result = heading + table.text();
    if (!talks.together.empty())
        result += "\nSaid of several together:\n";
    for (const TalksTogether &together : talks.together)
        result += togetherText(rounds.dossier, together);
    if (talks.sinceLast)
        result += "\nSince the last round of all: " + describe(*talks.sinceLast) + ".\n";
    return result;
}

}
