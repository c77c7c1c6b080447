// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads everything but gaps and events: parties, measures, lanes, sources, and the top level.
#include "dossier/draft.h"
#include "dossier/members.h"
#include "dossier/owner.h"
#include "dossier/utf8.h"
#include "dossier/zone.h"

#include <algorithm>

namespace ledgerline {

namespace {

struct SectionType
{
    std::string_view key;
    Node::Type type;
    std::string_view expected;
    Table table;
    Need need = Need::required;
};

constexpr SectionType sectionTypes[] = {
    {"parties", Node::Type::object, "an object from id to party", Table::party},
    {"measures", Node::Type::object, "an object from id to measure", Table::measure},
    {"lanes", Node::Type::array, "an array of lanes", Table::lane},
    {"sources", Node::Type::object, "an object from id to source", Table::source},
    {"gaps", Node::Type::array, "an array of gaps", Table::gap, Need::optional},
    {"events", Node::Type::array, "an array of events", Table::event},
    {"stories", Node::Type::array, "an array of stories", Table::story, Need::optional},
};

/// The id of an element that stands under it in an object. (The same key twice is reported by
/// the parser's handler, as in every object.)
std::string_view keyAsId(Draft &draft, const Node &node, Table table, std::size_t row)
{
    checkIdSyntax(draft, node.key, node.keyBegin);
    const Symbol symbol = draft.ids.symbol(node.key);
    draft.ids.define(table, symbol, static_cast<Index>(row));
    return draft.ids.word(symbol);
}

std::string_view readZone(Draft &draft, const Node &node)
{
    if (!checkType(draft, node, Node::Type::text, "a time zone such as \"Europe/Berlin\""))
        return {};
    if (!isKnownZone(node.text)) {
        draft.faults.error(node.begin,
                           "this system knows no time zone " + inQuotes(node.text)
                               + "; expected a name such as Europe/Berlin or UTC");
    }
    return draft.keep(node.text);
}

bool isDay(const Edtf &date)
{
    return !date.interval && date.start.precision == Precision::day && !date.start.approximate
        && !date.start.uncertain;
}

std::vector<EventKind> readKinds(Draft &draft, const Node &array)
{
    std::vector<EventKind> kinds;
    for (const Node &item : array.children()) {
        const std::optional<EventKind> kind = readWord(draft, item, eventKindWords);
        if (!kind)
            continue;
        const auto holdsKind = [kind](const Lane &lane) {
            return std::ranges::find(lane.kinds, *kind) != lane.kinds.end();
        };
        if (std::ranges::find(kinds, *kind) != kinds.end())
            draft.faults.error(item.begin, inQuotes(item.text) + " stands in this list twice");
        else if (std::ranges::any_of(draft.dossier.lanes, holdsKind))
            draft.faults.error(item.begin,
                               inQuotes(item.text) + " stands in an earlier lane already");
        else
            kinds.push_back(*kind);
    }
    return kinds;
}

}

void readParty(Draft &draft, const Node &node)
{
    std::vector<Party> &parties = draft.dossier.parties;
    Members in(draft, node, "an object that describes a party");
    const Owner owner(draft, node, in);
    Party party;
    party.id = keyAsId(draft, node, Table::party, parties.size());
    party.name = in.text("name", Need::required);
    party.shortName = in.text("short");
    if (party.shortName.isEmpty())
        party.shortName = party.name;
    party.role = in.word("role", roleWords, Need::required).value_or(Role::state);
    party.ink = in.word("ink", inkWords, Need::required).value_or(PartyInk::neutral);
    party.extras = in.extras();
    parties.push_back(party);
}

void readMeasure(Draft &draft, const Node &node)
{
    std::vector<Measure> &measures = draft.dossier.measures;
    Members in(draft, node, "an object that describes a measure");
    const Owner owner(draft, node, in);
    Measure measure;
    measure.id = keyAsId(draft, node, Table::measure, measures.size());
    measure.name = in.text("name", Need::required);
    measure.unit = in.text("unit", Need::required);
    measure.partOf = in.reference("part_of", Table::measure);
    const Node *const partOf = in.find("part_of");
    draft.partOfOffsets.push_back(partOf ? partOf->begin : 0);
    if (const Node *const counts = in.find("counts")) {
        measure.counts = readWord(draft, *counts, eventKindWords);
        if (partOf)
            draft.faults.error(partOf->keyBegin,
                               "a measure that counts events is no part of another: it has "
                               "\"counts\" or \"part_of\", not both");
    }
    measure.extras = in.extras();
    measures.push_back(measure);
}

void readLane(Draft &draft, const Node &node)
{
    std::vector<Lane> &lanes = draft.dossier.lanes;
    Members in(draft, node, "an object that describes a lane");
    Lane lane;
    if (const Node *const id = in.find("id", Need::required))
        lane.id = readOwnId(draft, *id, Table::lane, lanes.size());
    lane.name = in.text("name", Need::required);
    if (const Node *const kinds = in.array("kinds", Need::required))
        lane.kinds = readKinds(draft, *kinds);
    lane.measure = in.reference("measure", Table::measure);
    lane.extras = in.extras();
    lanes.push_back(std::move(lane));
}

void readSource(Draft &draft, const Node &node)
{
    std::vector<Source> &sources = draft.dossier.sources;
    Members in(draft, node, "an object that describes a source");
    const Owner owner(draft, node, in);
    Source source;
    source.id = keyAsId(draft, node, Table::source, sources.size());
    source.publisher = in.text("publisher", Need::required);
    source.title = in.text("title", Need::required);
    if (const Node *const url = in.find("url"))
        source.url = readUrl(draft, *url);
    source.published = in.date("published");
    source.language = in.languageTag("language");
    source.kind = in.word("kind", sourceKindWords).value_or(SourceKind::unstated);
    source.reliability = in.text("reliability");
    if (const Node *const inferred = in.find("title_inferred"))
        source.titleInferred = readTruth(draft, *inferred);
    source.extras = in.extras();
    sources.push_back(source);
}

void readTop(Draft &draft, const Node &node)
{
    Dossier &dossier = draft.dossier;
    Members in(draft, node, "an object that is a dossier");
    if (!in.isObject())
        return;
    const Node *const version = in.find("ledgerline", Need::required);
    dossier.title = in.text("title", Need::required);
    dossier.summary = in.text("summary");
    dossier.language = in.languageTag("language", Need::required);
    if (const Node *const zone = in.find("timezone", Need::required))
        dossier.timezone = readZone(draft, *zone);
    dossier.edition = in.date("edition", Need::required);
    if (dossier.edition && !isDay(*dossier.edition))
        draft.faults.error(in.find("edition")->begin, "an edition is one day, such as 2025-06-16");
    for (const SectionType &section : sectionTypes) {
        const Node *const found = in.find(section.key, section.need);
        const bool isRead = found && checkType(draft, *found, section.type, section.expected);
        if (!isRead)
            draft.ids.forgive(section.table);
    }
    dossier.ownExtras = in.extras();
    if (version)
        checkVersion(draft, *version);
}

}
