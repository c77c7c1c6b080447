// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/intake.h"

#include "dossier/edtf.h"
#include "dossier/reader.h"
#include "dossier/utf8.h"
#include "formats/madeids.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace ledgerline {

namespace {

constexpr std::size_t mostKept = 1000; ///< far below what a dossier's event may hold

void clean(ForeignEvent &event)
{
    for (std::string *line :
         {&event.id, &event.when, &event.due, &event.title, &event.place, &event.lane, &event.by})
        *line = cleanLine(*line);
    for (std::string *text : {&event.summary, &event.note})
        *text = cleanText(*text);
    for (std::string &party : event.parties)
        party = cleanLine(party);
    std::erase(event.parties, "");
    for (ForeignClaim &claim : event.claims) {
        for (std::string *line :
             {&claim.measure, &claim.by, &claim.to, &claim.said, &claim.reported})
            *line = cleanLine(*line);
        claim.note = cleanText(claim.note);
    }
    for (ForeignSource &source : event.sources) {
        for (std::string *line : {&source.publisher, &source.title, &source.url, &source.published})
            *line = cleanLine(*line);
    }
    for (auto &[name, text] : event.kept) {
        name = cleanLine(name);
        text = cleanText(text);
    }
    std::erase_if(event.kept, [](const auto &kept) { return kept.second.empty(); });
}

std::string complaintAboutDate(const std::string &date, const std::string &zone)
{
    if (date.empty())
        return "there is no date";
    const auto parsed = parseEdtf(date, zone);
    const auto *error = std::get_if<EdtfError>(&parsed);
    return error ? inQuotes(date) + ": " + error->message : "";
}

/// Whether a term ends before it begins, which no dossier says.
bool isBefore(const std::string &due, const std::string &announced, const std::string &zone)
{
    const auto end = std::get<Edtf>(parseEdtf(due, zone));
    const auto begin = std::get<Edtf>(parseEdtf(announced, zone));
    return end.end.latest <= begin.start.earliest && end.endEnd == EdtfEnd::date
        && begin.startEnd == EdtfEnd::date;
}

bool isTooLong(const std::string &text)
{
    return text.size() > limits::textBytes;
}

bool hasTooLong(const ForeignEvent &event)
{
    const auto any = [](const auto &...texts) { return (isTooLong(texts) || ...); };
    return any(event.title, event.summary, event.place, event.note, event.lane, event.by)
        || std::ranges::any_of(event.parties, isTooLong)
        || std::ranges::any_of(event.claims,
                               [&](const ForeignClaim &claim) {
                                   return any(claim.measure, claim.by, claim.to, claim.said,
                                              claim.note);
                               })
        || std::ranges::any_of(event.sources,
                               [&](const ForeignSource &source) {
                                   return any(source.publisher, source.title, source.url);
                               })
        || std::ranges::any_of(event.kept,
                               [&](const auto &kept) { return any(kept.first, kept.second); });
}

std::string complaintAbout(const ForeignClaim &claim, std::size_t sources)
{
    const std::int64_t high = claim.quantity.high.value_or(claim.quantity.low);
    if (claim.measure.empty())
        return "a number counts nothing that is named";
    if (claim.quantity.low > high) {
        return "the low bound " + std::to_string(claim.quantity.low) + " is above the high bound "
            + std::to_string(high);
    }
    if (claim.quantity.low < 0 || static_cast<std::uint64_t>(high) > greatestCount)
        return "a number is not from 0 to 1,000,000,000,000";
    return claim.source && *claim.source >= sources ? "a number has a source that is not there"
                                                    : "";
}

/// The names of what is kept are the keys of an object: no two are the same.
void makeUnique(std::vector<std::pair<std::string, std::string>> &kept)
{
    std::vector<std::string_view> names;
    names.reserve(kept.size());
    for (const auto &[name, text] : kept)
        names.push_back(name);
    std::ranges::sort(names);
    const bool isUnique = std::ranges::adjacent_find(names) == names.end();
    if (isUnique && (names.empty() || !names.front().empty()))
        return;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::string name = kept[i].first.empty() ? "column" : kept[i].first;
        const auto isTaken = [&](const std::string &candidate) {
            return std::any_of(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(i),
                               [&](const auto &other) { return other.first == candidate; });
        };
        kept[i].first = name;
        for (int n = 2; isTaken(kept[i].first); ++n)
            kept[i].first = name + ' ' + std::to_string(n);
    }
}

}

void goOn(const ImportOptions &options, std::size_t rows)
{
    constexpr std::size_t between = 1000;
    if (options.watch && rows % between == 0 && !options.watch({.events = rows}))
        throw ImportStopped();
}

Intake::Intake(const ImportOptions &options, Place place)
    : m_options(options)
{
    m_foreign.place = place;
}

void Intake::describe(const std::string &title, const std::string &summary)
{
    m_foreign.title = cleanLine(title);
    m_foreign.summary = cleanText(summary);
    if (isTooLong(m_foreign.title))
        m_foreign.title = shortened(m_foreign.title);
    if (isTooLong(m_foreign.summary)) {
        warn(0, "what is said of the whole is too long, and left out");
        m_foreign.summary.clear();
    }
}

void Intake::addLane(std::string name)
{
    name = cleanLine(name);
    if (isTooLong(name))
        name = shortened(name);
    const auto &lanes = m_foreign.lanes;
    if (!name.empty() && std::ranges::find(lanes, name) == lanes.end())
        m_foreign.lanes.push_back(std::move(name));
}

void Intake::add(ForeignEvent event)
{
    clean(event);
    if (std::string reason = complaint(event); !reason.empty())
        return skip(event.line, std::move(reason));
    noteId(event);
    if (slug(event.id) != event.id)
        event.kept.emplace_back("id", event.id);
    makeUnique(event.kept);
    const auto drop = [&](std::string &date, std::string_view what) {
        if (date.empty())
            return;
        const std::string problem = complaintAboutDate(date, m_options.timezone);
        if (problem.empty())
            return;
        warn(event.line, std::string(what) + " is left out: " + problem);
        date.clear();
    };
    for (ForeignSource &source : event.sources)
        drop(source.published, "the date of a source");
    for (ForeignClaim &claim : event.claims)
        drop(claim.reported, "the day of a report");
    m_foreign.events.push_back(std::move(event));
}

void Intake::noteId(const ForeignEvent &event)
{
    if (event.id.empty())
        return;
    const auto [first, isNew] = m_lines.try_emplace(event.id, event.line);
    if (isNew)
        return;
    warnOfTwin(event.line,
               "its id " + inQuotes(event.id) + " is that of "
                   + (m_foreign.place == Place::line ? "line " : "item ")
                   + std::to_string(first->second) + ": taken as another event"
                   + (event.claims.empty() ? "" : ", whose numbers are added"));
}

void Intake::warnOfTwin(std::size_t line, std::string text)
{
    constexpr std::size_t mostTold = 20; // ids of a table may be those of countries
    if (++m_twins <= mostTold)
        warn(line, std::move(text));
    else if (m_twins == mostTold + 1)
        warn(line,
             "from here on what is like something before it is not told one by one; it is "
             "taken as another event, whose numbers are added");
}

void Intake::countRow()
{
    goOn(m_options, ++m_foreign.rows);
}

void Intake::skip(std::size_t line, std::string reason)
{
    // What was warned of it is of no more account: nothing of it was taken.
    while (!m_foreign.warnings.empty() && m_foreign.warnings.back().line == line)
        m_foreign.warnings.pop_back();
    m_foreign.skipped.push_back({line, std::move(reason)});
}

void Intake::warn(std::size_t line, std::string text)
{
    m_foreign.warnings.push_back({line, std::move(text)});
}

std::string Intake::complaint(const ForeignEvent &event) const
{
    const std::string &zone = m_options.timezone;
    if (event.title.empty())
        return "there is no title";
    if (std::string problem = complaintAboutDate(event.when, zone); !problem.empty())
        return problem;
    if (event.kind == EventKind::deadline) {
        if (std::string problem = complaintAboutDate(event.due, zone); !problem.empty())
            return "of the term: " + problem;
        if (isBefore(event.due, event.when, zone))
            return "the term ends (" + event.due + ") before it begins (" + event.when + ")";
    }
    if (hasTooLong(event))
        return "a text is longer than " + std::to_string(limits::textBytes) + " bytes";
    if (event.kept.size() > mostKept)
        return "there are more than " + std::to_string(mostKept) + " columns";
    for (const ForeignClaim &claim : event.claims) {
        if (std::string problem = complaintAbout(claim, event.sources.size()); !problem.empty())
            return problem;
    }
    return {};
}

}
