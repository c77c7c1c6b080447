// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/writer.h"

#include "dossier/jsontext.h"
#include "dossier/term.h"
#include "dossier/utf8.h"
#include "dossier/vocabulary.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {

std::string toJson(const Text &text)
{
    if (text.translations().empty())
        return jsonText(text.text);
    JsonContainer translations("{}");
    for (const Translation &translation : text.translations())
        translations.add(translation.language, jsonText(translation.text));
    return translations.json();
}

/// An object that leaves out what is not there.
class Object
{
public:
    explicit Object(const Dossier &dossier)
        : m_dossier(dossier)
    {
    }

    void add(std::string_view key, std::string_view text) { m_container.addText(key, text); }
    void add(std::string_view key, const Edtf *date)
    {
        if (date)
            add(key, date->text);
    }
    void add(std::string_view key, const Text &text)
    {
        if (!text.isEmpty())
            addJson(key, toJson(text));
    }
    void addJson(std::string_view key, std::string_view json) { m_container.add(key, json); }

    /// Nothing, one id, or an array of them.
    template<typename Row>
    void addIds(std::string_view key, std::span<const Index> rows, const std::vector<Row> &table)
    {
        if (rows.size() == 1)
            return add(key, table[rows.front()].id);
        if (!rows.empty())
            addIdArray(key, rows, table);
    }

    template<typename Row>
    void addIdArray(std::string_view key, std::span<const Index> rows,
                    const std::vector<Row> &table)
    {
        JsonContainer ids("[]");
        for (const Index row : rows)
            ids.add(jsonText(table[row].id));
        addJson(key, ids.json());
    }

    template<typename Row>
    void addId(std::string_view key, Index row, const std::vector<Row> &table)
    {
        if (row != none)
            add(key, table[row].id);
    }

    void addExtras(Rows extras)
    {
        for (Index i = 0; i < extras.count; ++i) {
            const Extra &extra = m_dossier.extras[extras.first + i];
            addJson(extra.key, extra.json);
        }
    }

    [[nodiscard]] std::string json() const { return m_container.json(); }

private:
    const Dossier &m_dossier;
    JsonContainer m_container{"{}"};
};

std::string toJson(const Dossier &dossier, const Party &party)
{
    Object object(dossier);
    object.add("name", party.name);
    // Where the file gives no short name, the name itself stands in for it.
    if (party.shortName.text.data() != party.name.text.data())
        object.add("short", party.shortName);
    object.add("role", wordFor(roleWords, party.role));
    object.add("ink", wordFor(inkWords, party.ink));
    object.addExtras(party.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Measure &measure)
{
    Object object(dossier);
    object.add("name", measure.name);
    object.add("unit", measure.unit);
    object.addId("part_of", measure.partOf, dossier.measures);
    if (measure.counts)
        object.add("counts", name(*measure.counts));
    object.addExtras(measure.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Lane &lane)
{
    JsonContainer kinds("[]");
    for (const EventKind kind : lane.kinds)
        kinds.add(jsonText(name(kind)));
    Object object(dossier);
    object.add("id", lane.id);
    object.add("name", lane.name);
    object.addJson("kinds", kinds.json());
    object.addId("measure", lane.measure, dossier.measures);
    object.addExtras(lane.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Source &source)
{
    Object object(dossier);
    object.add("publisher", source.publisher);
    object.add("title", source.title);
    object.add("url", source.url);
    object.add("published", source.published);
    object.add("language", source.language);
    object.add("kind", name(source.kind));
    object.add("reliability", source.reliability);
    if (source.titleInferred)
        object.addJson("title_inferred", "true");
    object.addExtras(source.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Citation &citation)
{
    const std::string_view source = dossier.sources[citation.source].id;
    if (citation.locator.empty() && citation.extras.count == 0)
        return jsonText(source);
    Object object(dossier);
    object.add("source", source);
    object.add("locator", citation.locator);
    object.addExtras(citation.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Claim &claim)
{
    const RareOfClaim &rare = dossier.rareOf(claim);
    const auto [key, quantity] = statedQuantity(claim.quantity());
    Object object(dossier);
    object.addId("measure", claim.measure, dossier.measures);
    object.addIds("to", dossier.to(claim), dossier.parties);
    object.addJson(key, quantity);
    object.add("said", rare.said);
    object.addId("by", claim.by, dossier.parties);
    object.addId("source", claim.source, dossier.sources);
    object.add("locator", rare.locator);
    object.add("reported", claim.ownReported);
    if (rare.scope != Scope::event)
        object.add("scope", wordFor(scopeWords, rare.scope));
    object.add("since", rare.since);
    object.add("until", rare.until);
    if (rare.combined.count > 0)
        object.addIdArray("events", dossier.combinedBy(claim), dossier.events);
    object.add("note", rare.note);
    object.addExtras(rare.extras);
    return object.json();
}

std::string toJson(const Term &term)
{
    return term.businessDays > 0 ? "{\"business_days\":" + std::to_string(term.businessDays) + '}'
                                 : jsonText(formatTerm(term));
}

std::string toJson(const Dossier &dossier, const Deadline &deadline)
{
    Object object(dossier);
    if (deadline.due)
        object.add("due", deadline.due);
    else if (deadline.shortest == deadline.longest)
        object.addJson("within", toJson(deadline.shortest));
    else
        object.addJson("within",
                       '[' + toJson(deadline.shortest) + ',' + toJson(deadline.longest) + ']');
    object.add("outcome", wordFor(outcomeWords, deadline.outcome));
    object.add("outcome_on", deadline.outcomeOn);
    object.addExtras(deadline.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, std::span<const Head> heads)
{
    JsonContainer object("{}");
    for (const Head &head : heads)
        object.add(dossier.parties[head.party].id, toJson(head.name));
    return object.json();
}

std::string toJson(std::span<const Text> texts)
{
    JsonContainer array("[]");
    for (const Text &text : texts)
        array.add(toJson(text));
    return array.json();
}

std::string toJson(const Dossier &dossier, const Scene &scene)
{
    Object object(dossier);
    object.addJson("view", scene.viewJson);
    object.add("caption", scene.caption);
    object.add("notes", scene.notes);
    if (scene.stated)
        object.addJson("seconds", std::to_string(scene.stated->count()));
    object.addExtras(scene.extras);
    return object.json();
}

template<typename Row>
std::string arrayOf(const Dossier &dossier, std::span<const Row> rows)
{
    JsonContainer array("[]");
    for (const Row &row : rows)
        array.add(toJson(dossier, row));
    return array.json();
}

std::string toJson(const Dossier &dossier, const Gap &gap)
{
    Object object(dossier);
    object.add("id", gap.id);
    object.add("when", gap.when->text);
    object.add("title", gap.title);
    object.add("note", gap.note);
    if (!gap.lanes.empty())
        object.addIdArray("lanes", gap.lanes, dossier.lanes);
    if (gap.citations.count > 0)
        object.addJson("sources", arrayOf(dossier, dossier.citationsOf(gap)));
    object.addExtras(gap.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Event &event)
{
    const RareOfEvent &rare = dossier.rareOf(event);
    Object object(dossier);
    object.add("id", event.id);
    object.add("kind", name(event.kind));
    object.add("when", event.when->text);
    object.add("title", event.title);
    object.add("label", rare.label);
    object.add("summary", event.summary);
    object.add("place", rare.place);
    object.addId("by", event.by, dossier.parties);
    object.addId("lane", event.lane, dossier.lanes);
    if (rare.parties.count > 0)
        object.addIdArray("parties", dossier.partiesOf(event), dossier.parties);
    if (rare.heads.count > 0)
        object.addJson("heads", toJson(dossier, dossier.headsOf(event)));
    if (rare.outcomes.count > 0)
        object.addJson("outcomes", toJson(dossier.outcomesOf(event)));
    if (event.citations.count > 0)
        object.addJson("sources", arrayOf(dossier, dossier.citationsOf(event)));
    object.add("certainty", wordFor(certaintyWords, event.certainty));
    object.add("note", rare.note);
    const auto row = static_cast<Index>(&event - dossier.events.data());
    for (const Word<LinkKind> &kind : linkKindWords) {
        std::vector<Index> targets;
        for (const Link &link : dossier.linksFrom(row)) {
            if (link.kind == kind.meaning)
                targets.push_back(link.to);
        }
        object.addIds(kind.word, targets, dossier.events);
    }
    if (const Deadline *const deadline = dossier.deadlineOf(event))
        object.addJson("deadline", toJson(dossier, *deadline));
    if (event.claims.count > 0)
        object.addJson("claims", arrayOf(dossier, dossier.claimsOf(event)));
    object.addExtras(rare.extras);
    return object.json();
}

std::string toJson(const Dossier &dossier, const Story &story)
{
    Object object(dossier);
    object.add("id", story.id);
    object.add("title", story.title);
    object.add("summary", story.summary);
    object.addJson("scenes", arrayOf(dossier, std::span(story.scenes)));
    object.addExtras(story.extras);
    return object.json();
}

/// A section: an object from id to entry, or an array.
template<typename Row>
void addSection(JsonFileText &file, std::string_view key, std::string_view brackets,
                const Dossier &dossier, const std::vector<Row> &rows)
{
    file.begin(key, brackets);
    for (const Row &row : rows) {
        if (brackets == "{}")
            file.addRow(row.id, toJson(dossier, row));
        else
            file.addRow(toJson(dossier, row));
    }
    file.end();
}

}

std::string writeDossier(const Dossier &dossier)
{
    JsonFileText file;
    const auto extras
        = std::span(dossier.extras).subspan(dossier.ownExtras.first, dossier.ownExtras.count);
    const auto isForEditors = [](const Extra &extra) { return extra.key == "$schema"; };
    if (const auto schema = std::ranges::find_if(extras, isForEditors); schema != extras.end())
        file.add(schema->key, schema->json); // people look for it on the first line
    file.add("ledgerline", "1");
    file.add("title", toJson(dossier.title));
    if (!dossier.summary.isEmpty())
        file.add("summary", toJson(dossier.summary));
    file.add("language", jsonText(dossier.language));
    file.add("timezone", jsonText(dossier.timezone));
    file.add("edition", jsonText(dossier.edition->text));
    addSection(file, "parties", "{}", dossier, dossier.parties);
    addSection(file, "measures", "{}", dossier, dossier.measures);
    addSection(file, "lanes", "[]", dossier, dossier.lanes);
    addSection(file, "sources", "{}", dossier, dossier.sources);
    if (!dossier.gaps.empty())
        addSection(file, "gaps", "[]", dossier, dossier.gaps);
    addSection(file, "events", "[]", dossier, dossier.events);
    if (!dossier.stories.empty())
        addSection(file, "stories", "[]", dossier, dossier.stories);
    for (const Extra &extra : extras) {
        if (!isForEditors(extra))
            file.add(extra.key, extra.json);
    }
    return file.take();
}

std::string writeEvent(const Dossier &dossier, Index event)
{
    return toJson(dossier, dossier.events[event]);
}

std::string writeStory(const Dossier &dossier, Index story)
{
    return toJson(dossier, dossier.stories[story]);
}

std::pair<std::string_view, std::string> statedQuantity(const Quantity &quantity)
{
    const auto as = [](QuantityKey key, std::string json) {
        return std::pair(wordFor(quantityWords, key), std::move(json));
    };
    const std::string low = std::to_string(quantity.low);
    if (quantity.undisclosed)
        return as(QuantityKey::undisclosed, "true");
    if (!quantity.high)
        return as(QuantityKey::atLeast, low);
    const std::string high = std::to_string(*quantity.high);
    if (!quantity.statesLow)
        return as(QuantityKey::atMost, high);
    if (quantity.low != *quantity.high)
        return as(QuantityKey::between, '[' + low + ',' + high + ']');
    return as(quantity.approximate ? QuantityKey::about : QuantityKey::value, low);
}

}
