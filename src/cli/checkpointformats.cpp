// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkpointformats.h"

namespace ledgerline::cli {

namespace {

std::string_view sourceOf(const Dossier &dossier, const Claim &claim)
{
    const Index source = claim.source;
    return source == none ? std::string_view{} : dossier.sources[source].id;
}

std::vector<std::string_view> directionsOf(const Dossier &dossier, const Claim &claim)
{
    std::vector<std::string_view> result;
    for (const Index party : dossier.to(claim))
        result.push_back(dossier.parties[party].id);
    return result;
}

std::string_view textOf(const Edtf *date)
{
    return date ? date->text : std::string_view{};
}

Json highJson(const Quantity &quantity)
{
    return quantity.high ? Json(*quantity.high) : Json();
}

Json statedJson(const Dossier &dossier, const Claim &claim)
{
    return {{"low", claim.quantity().low},
            {"high", highJson(claim.quantity())},
            {"approximate", claim.quantity().approximate},
            {"said", textJson(dossier.rareOf(claim).said)}};
}

Json recordedJson(const Recorded *recorded)
{
    if (!recorded || recorded->events == 0)
        return nullptr;
    return {{"low", recorded->quantity.low},
            {"high", highJson(recorded->quantity)},
            {"approximate", recorded->quantity.approximate},
            {"undisclosed", recorded->untold},
            {"events", recorded->events}};
}

std::string highCell(const Quantity &quantity)
{
    return quantity.high ? std::to_string(*quantity.high) : "";
}

/// Low, high and how many were undisclosed; nothing where nothing is recorded.
void append(std::vector<std::string> &fields, const Recorded *recorded)
{
    if (!recorded || recorded->events == 0) {
        fields.insert(fields.end(), 3, {});
        return;
    }
    fields.push_back(std::to_string(recorded->quantity.low));
    fields.push_back(highCell(recorded->quantity));
    fields.push_back(std::to_string(recorded->untold));
}

std::vector<std::string> rowFields(const Dossier &dossier, const Checkpoint &row)
{
    const Claim &claim = dossier.claims[row.claim];
    const RareOfClaim &rare = dossier.rareOf(claim);
    const Event &event = dossier.events[claim.event];
    std::vector<std::string> fields{std::string(event.id),
                                    std::string(event.when->text),
                                    std::string(dossier.parties[claim.by].id),
                                    std::string(dossier.measures[claim.measure].id),
                                    idField(directionsOf(dossier, claim)),
                                    std::string(textOf(rare.since)),
                                    std::string(textOf(rare.until)),
                                    std::to_string(claim.quantity().low),
                                    highCell(claim.quantity()),
                                    claim.quantity().approximate ? "true" : "false",
                                    std::string(rare.said)};
    append(fields, row.own ? &*row.own : nullptr);
    append(fields, &row.everyone);
    const bool isJudged = row.verdict != Verdict::nothing;
    fields.emplace_back(name(row.verdict));
    fields.emplace_back(isJudged ? name(row.basis) : std::string_view{});
    fields.push_back(isJudged ? std::to_string(row.difference) : "");
    fields.push_back(isJudged ? std::to_string(row.missing) : "");
    fields.emplace_back(sourceOf(dossier, claim));
    fields.emplace_back(rare.note.text);
    return fields;
}

}

Json checkpointJson(const Dossier &dossier, const Checkpoint &row)
{
    const Claim &claim = dossier.claims[row.claim];
    const RareOfClaim &rare = dossier.rareOf(claim);
    const Event &event = dossier.events[claim.event];
    const bool isJudged = row.verdict != Verdict::nothing;
    return {{"event", event.id},
            {"date", event.when->text},
            {"by", dossier.parties[claim.by].id},
            {"measure", dossier.measures[claim.measure].id},
            {"to", directionsOf(dossier, claim)},
            {"since", textJson(textOf(rare.since))},
            {"until", textJson(textOf(rare.until))},
            {"period", daysJson(row.period)},
            {"stated", statedJson(dossier, claim)},
            {"own", recordedJson(row.own ? &*row.own : nullptr)},
            {"everyone", recordedJson(&row.everyone)},
            {"verdict", name(row.verdict)},
            {"basis", isJudged ? Json(name(row.basis)) : Json()},
            {"difference", isJudged ? Json(row.difference) : Json()},
            {"missing", isJudged ? Json(row.missing) : Json()},
            {"source", textJson(sourceOf(dossier, claim))},
            {"note", textJson(rare.note.text)}};
}

std::string checkpointsJson(const Reconciled &reconciled)
{
    std::vector<Json> rows;
    for (const Checkpoint &row : reconciled.rows)
        rows.push_back(checkpointJson(reconciled.dossier, row));
    return "{\"window\": " + inLine(daysJson(reconciled.window)) + ", "
        + readingJson(reconciled.dossier, reconciled.reading) + ", " + inLines("checkpoints", rows)
        + "}\n";
}

std::string checkpointsCsv(const Reconciled &reconciled)
{
    std::string result = csvLine({"event",
                                  "date",
                                  "by",
                                  "measure",
                                  "to",
                                  "since",
                                  "until",
                                  "low",
                                  "high",
                                  "approximate",
                                  "said",
                                  "own_low",
                                  "own_high",
                                  "own_undisclosed",
                                  "everyone_low",
                                  "everyone_high",
                                  "everyone_undisclosed",
                                  "verdict",
                                  "basis",
                                  "difference",
                                  "missing",
                                  "source",
                                  "note"});
    for (const Checkpoint &row : reconciled.rows)
        result += csvLine(rowFields(reconciled.dossier, row));
    return result;
}

}
