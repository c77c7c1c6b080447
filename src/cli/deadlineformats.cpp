// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deadlineformats.h"

#include "dossier/calendar.h"
#include "ledger/machinetext.h"

namespace ledgerline::cli {

namespace {

constexpr std::chrono::seconds second{1};

std::string_view idOf(const Dossier &dossier, Index event)
{
    return event == none ? std::string_view{} : dossier.events[event].id;
}

std::vector<std::string_view> sourcesOf(const Dossier &dossier, const DeadlineRow &row)
{
    std::vector<std::string_view> result;
    for (const Index source : row.sources)
        result.push_back(dossier.sources[source].id);
    return result;
}

std::string_view name(OutcomeBasis basis)
{
    switch (basis) {
    case OutcomeBasis::calendar:
        return "calendar";
    case OutcomeBasis::file:
        return "file";
    case OutcomeBasis::event:
        return "event";
    case OutcomeBasis::nothing:
        break;
    }
    return {};
}

std::string_view speakerOf(const Dossier &dossier, const Event &event)
{
    return event.by == none ? std::string_view{} : dossier.parties[event.by].id;
}

Json intervalJson(const std::optional<DayCount> &days)
{
    if (!days)
        return nullptr;
    return {days->low, days->high ? Json(*days->high) : Json()};
}

Json endsJson(const std::optional<Edtf> &date, std::string_view zone)
{
    if (!date)
        return nullptr;
    const EdtfEnds ends = endsOf(*date, zone);
    return {ends.first, ends.last};
}

Json rowJson(const Dossier &dossier, const DeadlineRow &row)
{
    const Event &event = dossier.events[row.event];
    return {{"event", event.id},
            {"announced", event.when->text},
            {"by", textJson(speakerOf(dossier, event))},
            {"due", endsJson(row.due, dossier.timezone)},
            {"state", ledgerline::name(row.status.state)},
            {"days_given", intervalJson(row.given)},
            {"days_used", intervalJson(row.used)},
            {"days_left", intervalJson(row.left)},
            {"days_overdue", intervalJson(row.overdue)},
            {"chain", idsOf(dossier, row.chain)},
            {"amended_by", textJson(idOf(dossier, row.status.amendedBy))},
            {"basis", textJson(name(row.basis))},
            {"decided", endsJson(row.decided, dossier.timezone)},
            {"decided_by", textJson(idOf(dossier, row.decidedBy))},
            {"sources", sourcesOf(dossier, row)}};
}

/// Low and high; both empty where there is none, the high alone where it is open.
void append(std::vector<std::string> &fields, const std::optional<DayCount> &days)
{
    fields.push_back(days ? std::to_string(days->low) : "");
    fields.push_back(days && days->high ? std::to_string(*days->high) : "");
}

/// The first and the last day or moment.
void append(std::vector<std::string> &fields, const std::optional<Edtf> &date,
            std::string_view zone)
{
    const EdtfEnds ends = date ? endsOf(*date, zone) : EdtfEnds{};
    fields.push_back(ends.first);
    fields.push_back(ends.last);
}

std::vector<std::string> rowFields(const Dossier &dossier, const DeadlineRow &row)
{
    const Event &event = dossier.events[row.event];
    std::vector<std::string> fields{std::string(event.id), std::string(event.when->text),
                                    std::string(speakerOf(dossier, event))};
    append(fields, row.due, dossier.timezone);
    fields.emplace_back(ledgerline::name(row.status.state));
    append(fields, row.given);
    append(fields, row.used);
    append(fields, row.left);
    append(fields, row.overdue);
    fields.push_back(idField(idsOf(dossier, row.chain)));
    fields.emplace_back(idOf(dossier, row.status.amendedBy));
    fields.emplace_back(name(row.basis));
    append(fields, row.decided, dossier.timezone);
    fields.emplace_back(idOf(dossier, row.decidedBy));
    fields.push_back(idField(sourcesOf(dossier, row)));
    return fields;
}

}

std::string deadlinesJson(const Terms &terms)
{
    std::vector<Json> rows;
    for (const DeadlineRow &row : terms.rows)
        rows.push_back(rowJson(terms.dossier, row));
    return "{\"window\": " + inLine(daysJson(terms.window)) + ", "
        + readingJson(terms.dossier, terms.reading) + ", \"at\": "
        + inLine(Json(isoDay(terms.at - second))) + ", " + inLines("deadlines", rows) + "}\n";
}

std::string deadlinesCsv(const Terms &terms)
{
    std::string result = csvLine(
        {"event",       "announced",    "by",       "due_from",   "due_to",   "state",
         "given_low",   "given_high",   "used_low", "used_high",  "left_low", "left_high",
         "overdue_low", "overdue_high", "chain",    "amended_by", "basis",    "decided_from",
         "decided_to",  "decided_by",   "sources"});
    for (const DeadlineRow &row : terms.rows)
        result += csvLine(rowFields(terms.dossier, row));
    return result;
}

}
