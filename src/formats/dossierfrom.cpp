// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dossierfrom.h"

#include "dossier/calendar.h"
#include "dossier/jsontext.h"
#include "dossier/reader.h"
#include "dossier/vocabulary.h"
#include "dossier/writer.h"
#include "formats/foreignlanes.h"
#include "formats/foreignsources.h"
#include "formats/intake.h"
#include "formats/madeids.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <variant>

namespace ledgerline {

namespace {

/// The events, oldest first, as the canonical form has them.
std::vector<std::size_t> byTime(const Foreign &foreign, const std::string &zone)
{
    std::vector<Instant> begins;
    for (const ForeignEvent &event : foreign.events)
        begins.push_back(std::get<Edtf>(parseEdtf(event.when, zone)).start.earliest);
    std::vector<std::size_t> order(begins.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return begins[i]; });
    return order;
}

/// The last day that the data name; the program's clock has no say in it.
class LastDay
{
public:
    explicit LastDay(const std::string &zone)
        : m_zone(zone)
    {
    }

    void consider(const std::string &date)
    {
        const auto parsed = parseEdtf(date, m_zone);
        const auto *edtf = std::get_if<Edtf>(&parsed);
        if (!edtf)
            return;
        const EdtfDate &end = edtf->endEnd == EdtfEnd::date ? edtf->end : edtf->start;
        const Instant day = startOfDay(end.latest - std::chrono::seconds(1));
        if (day > m_last && isoYear(day).size() == 4)
            m_last = day;
    }

    [[nodiscard]] std::string text() const { return isoDay(m_last); }

private:
    const std::string &m_zone;
    Instant m_last = startOf(1, 1, 1);
};

std::string lastDayIn(const Foreign &foreign, const std::string &zone)
{
    LastDay last(zone);
    for (const ForeignEvent &event : foreign.events) {
        last.consider(event.when);
        for (const ForeignClaim &claim : event.claims)
            last.consider(claim.reported);
        for (const ForeignSource &source : event.sources)
            last.consider(source.published);
    }
    return last.text();
}

std::string titleOf(const Foreign &foreign, const ImportOptions &options)
{
    if (!options.title.empty())
        return options.title;
    if (!foreign.title.empty())
        return foreign.title;
    return options.fileName.empty() ? "Imported events" : options.fileName;
}

/// Writes the events first, so that all they name is known, and then the whole file.
class DossierText
{
public:
    DossierText(Foreign &foreign, const ImportOptions &options)
        : m_foreign(foreign)
        , m_options(options)
        , m_lanes(foreign)
        , m_sources(foreign, options)
    {
        for (const ForeignMeasure &measure : foreign.measures)
            m_measures.row(measure.name);
        for (const ForeignParty &party : foreign.parties)
            m_parties.row(party.name);
    }

    [[nodiscard]] std::string text()
    {
        const std::vector<std::size_t> order = byTime(m_foreign, m_options.timezone);
        const std::string edition = m_options.edition.empty()
            ? lastDayIn(m_foreign, m_options.timezone)
            : m_options.edition;
        // In the file's order: what is named first stands first, and has the shorter id.
        std::vector<std::string> events;
        for (ForeignEvent &event : std::exchange(m_foreign.events, {})) {
            events.push_back(eventJson(event));
            event = {};
            goOn(m_options, events.size());
        }
        JsonFileText file;
        file.add("ledgerline", "1");
        file.add("title", jsonText(titleOf(m_foreign, m_options)));
        if (!m_foreign.summary.empty())
            file.add("summary", jsonText(m_foreign.summary));
        file.add("language", jsonText(m_options.language));
        file.add("timezone", jsonText(m_options.timezone));
        file.add("edition", jsonText(edition));
        addParties(file);
        addMeasures(file);
        file.begin("lanes", "[]");
        for (const std::string &lane : m_lanes.rows(m_measures))
            file.addRow(lane);
        file.end();
        file.begin("sources", "{}");
        m_sources.addRows(file);
        file.end();
        file.begin("events", "[]");
        for (const std::size_t i : order)
            file.addRow(std::exchange(events[i], {}));
        file.end();
        return file.take();
    }

private:
    const std::string &partyId(const std::string &name)
    {
        return m_parties.id(m_parties.row(name.empty() ? m_sources.ownName() : name));
    }

    const std::string &measureId(const std::string &name)
    {
        return m_measures.id(m_measures.row(name));
    }

    std::string claimJson(const ForeignEvent &event, const ForeignClaim &claim)
    {
        const auto [key, quantity] = statedQuantity(claim.quantity);
        JsonContainer json("{}");
        json.addText("measure", measureId(claim.measure));
        if (!claim.to.empty())
            json.addText("to", partyId(claim.to));
        json.add(key, quantity);
        json.addText("said", claim.said);
        json.addText("by", partyId(claim.by));
        m_sources.addCitation(json, event, claim);
        json.addText("reported", claim.reported);
        json.addText("note", claim.note);
        return json.json();
    }

    std::string eventJson(const ForeignEvent &event)
    {
        JsonContainer json("{}");
        json.addText("id", m_events.make(event.id.empty() ? event.title : event.id));
        json.addText("kind", name(event.kind));
        json.addText("when", event.when);
        json.addText("title", event.title);
        json.addText("summary", event.summary);
        json.addText("place", event.place);
        if (!event.by.empty())
            json.addText("by", partyId(event.by));
        json.addText("lane", m_lanes.take(event));
        addParticipants(json, event);
        json.add("sources", m_sources.citations(event));
        json.addText("certainty", wordFor(certaintyWords, event.certainty));
        json.addText("note", event.note);
        if (event.kind == EventKind::deadline) {
            JsonContainer deadline("{}");
            deadline.addText("due", event.due);
            deadline.addText("outcome", wordFor(outcomeWords, event.outcome));
            json.add("deadline", deadline.json());
        }
        addClaims(json, event);
        if (!event.kept.empty()) {
            JsonContainer kept("{}");
            for (const auto &[name, text] : event.kept)
                kept.add(name, jsonText(text));
            json.add(keptKey, kept.json());
        }
        return json.json();
    }

    void addParticipants(JsonContainer &json, const ForeignEvent &event)
    {
        std::vector<std::string> ids;
        for (const std::string &party : event.parties) {
            std::string id = partyId(party);
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(std::move(id));
        }
        if (ids.empty())
            return;
        JsonContainer array("[]");
        for (const std::string &id : ids)
            array.add(jsonText(id));
        json.add("parties", array.json());
    }

    void addClaims(JsonContainer &json, const ForeignEvent &event)
    {
        if (event.claims.empty())
            return;
        JsonContainer claims("[]");
        for (const ForeignClaim &claim : event.claims)
            claims.add(claimJson(event, claim));
        json.add("claims", claims.json());
    }

    void addParties(JsonFileText &file) const
    {
        std::size_t sides = 0;
        file.begin("parties", "{}");
        for (std::size_t row = 0; row < m_parties.size(); ++row) {
            const auto known
                = std::ranges::find(m_foreign.parties, m_parties.name(row), &ForeignParty::name);
            const Role role = known == m_foreign.parties.end() ? Role::organisation : known->role;
            const bool isSide = role == Role::belligerent && sides < 2;
            sides += isSide ? 1 : 0;
            JsonContainer json("{}");
            json.addText("name", m_parties.name(row));
            json.addText("role", wordFor(roleWords, role));
            json.addText("ink", !isSide ? "neutral" : sides == 1 ? "party-1" : "party-2");
            file.addRow(m_parties.id(row), json.json());
        }
        file.end();
    }

    void addMeasures(JsonFileText &file) const
    {
        file.begin("measures", "{}");
        for (std::size_t row = 0; row < m_measures.size(); ++row) {
            const std::string &name = m_measures.name(row);
            const auto known = std::ranges::find(m_foreign.measures, name, &ForeignMeasure::name);
            const bool hasUnit = known != m_foreign.measures.end() && !known->unit.empty();
            JsonContainer json("{}");
            json.addText("name", name);
            json.addText("unit", hasUnit ? known->unit : name);
            file.addRow(m_measures.id(row), json.json());
        }
        file.end();
    }

    Foreign &m_foreign;
    const ImportOptions &m_options;
    ForeignLanes m_lanes;
    ForeignSources m_sources;
    NamedRows m_parties{"party"};
    NamedRows m_measures{"measure"};
    MadeIds m_events{"event"};
};

}

std::string dossierFrom(Foreign &foreign, const ImportOptions &options)
{
    return DossierText(foreign, options).text();
}

std::string complaintAbout(const ImportOptions &options)
{
    // A dossier of nothing has no fault but what the options bring.
    Foreign nothing;
    const ReadResult result = readDossier(dossierFrom(nothing, options));
    return result.dossier ? std::string() : result.faults.front().message;
}

}
