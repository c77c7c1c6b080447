// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/talksformats.h"

#include "cli/checkpointformats.h"
#include "ledger/machinetext.h"

namespace ledgerline::cli {

namespace {

Json lengthJson(const Quantity &length)
{
    return {{"low", length.low},
            {"high", length.high ? Json(*length.high) : Json()},
            {"approximate", length.approximate},
            {"undisclosed", length.undisclosed}};
}

Json dayCountJson(const std::optional<DayCount> &days)
{
    if (!days)
        return nullptr;
    return {days->low, days->high ? Json(*days->high) : Json()};
}

Json headsJson(const Dossier &dossier, const Event &event)
{
    Json result = Json::object();
    for (const Head &head : dossier.headsOf(event))
        result[std::string(dossier.parties[head.party].id)] = head.name.text;
    return result;
}

Json outcomesJson(const Dossier &dossier, const Event &event)
{
    Json result = Json::array();
    for (const Text &outcome : dossier.outcomesOf(event))
        result.push_back(outcome.text);
    return result;
}

Json rowJson(const Dossier &dossier, const TalksRow &row)
{
    const Event &event = dossier.events[row.round.event];
    const bool isTold = !row.round.claims.empty();
    return {{"event", event.id},
            {"date", event.when->text},
            {"length", isTold ? lengthJson(row.round.length.quantity) : Json()},
            {"days_since_previous", dayCountJson(row.sincePrevious)},
            {"heads", headsJson(dossier, event)},
            {"outcomes", outcomesJson(dossier, event)},
            {"pledges", idsOf(dossier, row.pledges)}};
}

Json togetherJson(const Dossier &dossier, const TalksTogether &together)
{
    Json result = checkpointJson(dossier, together.checkpoint);
    result["talks"] = idsOf(dossier, together.talks);
    return result;
}

std::string headsText(const Dossier &dossier, const Event &event)
{
    std::string result;
    for (const Head &head : dossier.headsOf(event))
        result += (result.empty() ? "" : "; ") + std::string(dossier.parties[head.party].id) + ": "
            + std::string(head.name.text);
    return result;
}

std::string outcomesText(const Dossier &dossier, const Event &event)
{
    std::string result;
    for (const Text &outcome : dossier.outcomesOf(event))
        result += (result.empty() ? "" : "; ") + std::string(outcome.text);
    return result;
}

std::string highCell(const std::optional<std::int64_t> &high)
{
    return high ? std::to_string(*high) : "";
}

std::vector<std::string> rowFields(const Dossier &dossier, const TalksRow &row)
{
    const Event &event = dossier.events[row.round.event];
    const Quantity &length = row.round.length.quantity;
    const bool isTold = !row.round.claims.empty();
    const auto &since = row.sincePrevious;
    return {"round",
            std::string(event.id),
            std::string(event.when->text),
            isTold ? std::to_string(length.low) : "",
            isTold ? highCell(length.high) : "",
            length.approximate ? "true" : "false",
            length.undisclosed ? "true" : "false",
            since ? std::to_string(since->low) : "",
            since ? highCell(since->high) : "",
            headsText(dossier, event),
            outcomesText(dossier, event),
            idField(idsOf(dossier, row.pledges)),
            "",
            "",
            "",
            ""};
}

std::vector<std::string> togetherFields(const Dossier &dossier, const TalksTogether &together)
{
    const Checkpoint &checkpoint = together.checkpoint;
    const Claim &claim = dossier.claims[checkpoint.claim];
    const Event &event = dossier.events[claim.event];
    const bool isJudged = checkpoint.verdict != Verdict::nothing;
    return {"together",
            std::string(event.id),
            std::string(event.when->text),
            std::to_string(claim.quantity().low),
            highCell(claim.quantity().high),
            claim.quantity().approximate ? "true" : "false",
            claim.quantity().undisclosed ? "true" : "false",
            "",
            "",
            "",
            "",
            "",
            idField(idsOf(dossier, together.talks)),
            std::string(dossier.parties[claim.by].id),
            std::string(name(checkpoint.verdict)),
            isJudged ? std::to_string(checkpoint.difference) : ""};
}

}

std::string talksJson(const Rounds &rounds)
{
    std::vector<Json> rows;
    for (const TalksRow &row : rounds.talks.rows)
        rows.push_back(rowJson(rounds.dossier, row));
    std::vector<Json> together;
    for (const TalksTogether &both : rounds.talks.together)
        together.push_back(togetherJson(rounds.dossier, both));
    return "{\"window\": " + inLine(daysJson(rounds.window)) + ", "
        + readingJson(rounds.dossier, rounds.reading)
        + ", \"days_since_last\": " + inLine(dayCountJson(rounds.talks.sinceLast)) + ", "
        + inLines("talks", rows) + ", " + inLines("together", together) + "}\n";
}

std::string talksCsv(const Rounds &rounds)
{
    std::string result = csvLine({"row", "event", "date", "low", "high", "approximate",
                                  "undisclosed", "since_low", "since_high", "heads", "outcomes",
                                  "pledges", "talks", "by", "verdict", "difference"});
    for (const TalksRow &row : rounds.talks.rows)
        result += csvLine(rowFields(rounds.dossier, row));
    for (const TalksTogether &together : rounds.talks.together)
        result += csvLine(togetherFields(rounds.dossier, together));
    return result;
}

}
