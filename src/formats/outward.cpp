// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/outward.h"

#include "dossier/vocabulary.h"
#include "ledger/count.h"
#include "ledger/deadline.h"
#include "ledger/eventwording.h"
#include "ledger/machinetext.h"
#include "ledger/wording.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {

bool isVague(const EdtfDate &date)
{
    return date.approximate || date.uncertain || date.precision > Precision::day;
}

class EventTeller
{
public:
    EventTeller(const Dossier &dossier, std::string_view language)
        : m_dossier(dossier)
        , m_language(language)
    {
    }

    [[nodiscard]] OutwardEvent tell(Index row)
    {
        const Event &event = m_dossier.events[row];
        m_lines.clear();
        OutwardEvent result;
        result.id = event.id;
        result.kind = name(event.kind);
        result.when = *event.when;
        result.dateWords = describe(*event.when);
        result.isVague = isVague(event.when->start) || isVague(event.when->end)
            || event.when->startEnd != EdtfEnd::date || event.when->endEnd != EdtfEnd::date;
        result.title = event.title.in(m_language);
        result.place = m_dossier.rareOf(event).place.in(m_language);
        result.laneRow = m_dossier.laneOf(event);
        if (result.laneRow != none)
            result.lane = m_dossier.lanes[result.laneRow].name.in(m_language);
        addLine("", event.summary.in(m_language));
        addStanding(event);
        if (m_dossier.deadlineOf(event))
            result.term = term(row);
        for (const Claim &claim : m_dossier.claimsOf(event)) {
            result.isOpen = result.isOpen || !claim.quantity().high;
            addClaim(event.kind, claim);
        }
        result.isDisputed = addDisputes(row);
        for (const Text &outcome : m_dossier.outcomesOf(event))
            addLine("Outcome: ", outcome.in(m_language));
        addRelations(row);
        addLine("Note: ", m_dossier.rareOf(event).note.in(m_language));
        addSources(result, event);
        result.text = std::move(m_lines);
        return result;
    }

private:
    void addLine(std::string_view key, std::string_view text)
    {
        if (text.empty())
            return;
        if (!m_lines.empty())
            m_lines += '\n';
        m_lines += key;
        m_lines += text;
    }

    [[nodiscard]] std::string partyName(Index party) const
    {
        return std::string(m_dossier.parties[party].name.in(m_language));
    }

    [[nodiscard]] std::string titleOf(Index event) const
    {
        return std::string(m_dossier.events[event].title.in(m_language));
    }

    template<typename Parties>
    [[nodiscard]] std::string figureName(Index measure, const Parties &to) const
    {
        std::string text(m_dossier.measures[measure].name.in(m_language));
        std::string_view word = " to ";
        for (const Index party : to) {
            text += std::string(word) + partyName(party);
            word = " and ";
        }
        return text;
    }

    /// What an event is that did not take place, who speaks or acts, and how sure it is: lanes may
    /// hold all kinds, and no format has a place for the rest.
    void addStanding(const Event &event)
    {
        if (!isOccurrence(event.kind))
            addLine("Kind: ", name(event.kind));
        if (event.by != none)
            addLine("By: ", partyName(event.by));
        std::string parties;
        for (const Index party : m_dossier.partiesOf(event))
            parties += (parties.empty() ? "" : ", ") + partyName(party);
        addLine("Parties: ", parties);
        for (const Head &head : m_dossier.headsOf(event))
            addLine("For " + partyName(head.party) + ": ", head.name.in(m_language));
        addLine("Certainty: ", wordFor(certaintyWords, event.certainty));
    }

    /// What stands before a figure that no sum counts, so that a line that is quoted alone is not
    /// read as something that took place. Running totals say so behind it.
    [[nodiscard]] static std::string_view caveatOf(EventKind kind, Scope scope)
    {
        if (isOccurrence(kind) || scope == Scope::cumulative)
            return {};
        return kind == EventKind::pledge ? "Pledged: " : "Said, not counted: ";
    }

    /// "Prisoners returned to Northland: at least 1,000 (Southland: "more than 1,000")".
    void addClaim(EventKind kind, const Claim &claim)
    {
        const RareOfClaim &rare = m_dossier.rareOf(claim);
        std::string text = describe(m_dossier, claim.measure, claim.quantity()) + " (";
        text += claim.by == none ? "nobody is named" : partyName(claim.by);
        if (!rare.said.empty())
            text += ": \"" + std::string(rare.said) + '"';
        text += scopeOf(claim) + ')';
        addLine(std::string(caveatOf(kind, rare.scope))
                    + figureName(claim.measure, m_dossier.to(claim)) + wholeOf(claim.measure)
                    + ": ",
                text);
        addLine("  ", rare.note.in(m_language));
    }

    /// " (part of: Prisoners exchanged)": nobody adds to a whole what is in it.
    [[nodiscard]] std::string wholeOf(Index measure) const
    {
        const Index whole = m_dossier.measures[measure].partOf;
        if (whole == none)
            return {};
        return " (part of: " + std::string(m_dossier.measures[whole].name.in(m_language)) + ')';
    }

    [[nodiscard]] std::string scopeOf(const Claim &claim) const
    {
        const RareOfClaim &rare = m_dossier.rareOf(claim);
        if (rare.scope == Scope::cumulative) {
            return "; running total" + (rare.since ? " since " + describe(*rare.since) : "")
                + (rare.until ? " until " + describe(*rare.until) : "");
        }
        if (rare.scope != Scope::combined)
            return {};
        std::string titles;
        for (const Index event : m_dossier.combinedBy(claim))
            titles += (titles.empty() ? "" : "; ") + titleOf(event);
        return "; counts together: " + titles;
    }

    bool addDisputes(Index row)
    {
        bool isDisputed = false;
        for (const Figure &figure : figuresOf(m_dossier, row)) {
            const auto counted = count(m_dossier, row, figure);
            if (!counted || !counted->disputed)
                continue;
            isDisputed = true;
            const Index to[] = {figure.to};
            addLine(
                "Claims differ: ",
                figureName(figure.measure, std::span<const Index>(to, figure.to == none ? 0 : 1)));
        }
        for (const Link &link : m_dossier.linksTo(row)) {
            if (link.kind == LinkKind::disputes)
                addLine("Disputed by: ", titleOf(link.from));
            else if (link.kind == LinkKind::amends)
                addLine("Amended by: ", titleOf(link.from));
            isDisputed = isDisputed || link.kind == LinkKind::disputes;
        }
        return isDisputed;
    }

    /// What the event says of others: a stage whose whole is not told would be added twice.
    void addRelations(Index row)
    {
        for (const Link &link : m_dossier.linksFrom(row)) {
            if (link.to != none)
                addLine(relationOf(link.kind), titleOf(link.to));
        }
    }

    [[nodiscard]] static std::string_view relationOf(LinkKind kind)
    {
        switch (kind) {
        case LinkKind::fulfils:
            return "Fulfils: ";
        case LinkKind::amends:
            return "Amends: ";
        case LinkKind::disputes:
            return "Disputes: ";
        case LinkKind::partOf:
            return "Part of: ";
        case LinkKind::reportsOn:
            return "Reports on: ";
        case LinkKind::agreedAt:
            break;
        }
        return "Agreed at: ";
    }

    [[nodiscard]] OutwardTerm term(Index row)
    {
        const Deadline &deadline = *m_dossier.deadlineOf(m_dossier.events[row]);
        const Edtf due = dueDate(m_dossier, row);
        OutwardTerm result;
        result.outcome = deadline.outcome;
        result.due = stretchOf(due);
        addLine("Due: ", describe(due));
        if (deadline.due) {
            result.edtf = due.text;
        } else {
            const EdtfEnds ends = endsOf(due, m_dossier.timezone);
            result.edtf = due.interval ? ends.first + '/' + ends.last : ends.first;
            addLine("Term: ", describe(deadline.shortest, deadline.longest));
        }
        std::string outcome(wordFor(outcomeWords, deadline.outcome));
        if (!outcome.empty() && deadline.outcomeOn)
            outcome += ", " + describe(*deadline.outcomeOn);
        addLine("How it went, as the dossier states: ", outcome);
        return result;
    }

    void addSources(OutwardEvent &result, const Event &event)
    {
        std::vector<Index> sources;
        const auto add = [&](Index source) {
            if (source != none && std::ranges::find(sources, source) == sources.end())
                sources.push_back(source);
        };
        for (const Citation &citation : m_dossier.citationsOf(event))
            add(citation.source);
        for (const Claim &claim : m_dossier.claimsOf(event))
            add(claim.source);
        for (const Index row : sources) {
            const Source &source = m_dossier.sources[row];
            std::string text(source.publisher.in(m_language));
            if (const std::string_view title = source.title.in(m_language);
                !source.titleInferred && title != text)
                text += ": " + std::string(title);
            if (source.published)
                text += " (" + describe(*source.published) + ')';
            if (isWebAddress(source.url)) {
                text += ' ' + std::string(source.url);
                if (result.url.empty()) {
                    result.url = source.url;
                    result.publisher = source.publisher.in(m_language);
                }
            }
            addLine("Source: ", text);
        }
    }

    const Dossier &m_dossier;
    std::string_view m_language;
    std::string m_lines;
};

}

std::vector<OutwardEvent> outwardEvents(const Dossier &dossier, std::string_view language)
{
    EventTeller teller(dossier, language);
    std::vector<OutwardEvent> events;
    events.reserve(dossier.events.size());
    for (Index row = 0; row < dossier.events.size(); ++row)
        events.push_back(teller.tell(row));
    return events;
}

std::string outwardSummary(const Dossier &dossier, std::string_view language)
{
    std::string text(dossier.summary.in(language));
    for (const Gap &gap : dossier.gaps) {
        if (!text.empty())
            text += '\n';
        text += "Missing here: " + std::string(gap.title.in(language)) + " (" + describe(*gap.when)
            + "). " + std::string(gap.note.in(language));
    }
    const bool isTimed = std::ranges::any_of(
        dossier.events, [](const Event &event) { return stretchOf(*event.when).isTimed; });
    if (isTimed)
        text += (text.empty() ? "" : "\n") + std::string("Times are by the clock of ")
            + std::string(dossier.timezone) + '.';
    return text;
}

std::string textWithDate(const OutwardEvent &event)
{
    const std::string date = "Date: " + event.dateWords;
    if (!event.isVague || event.text.starts_with(date)) // it went out and came back before
        return event.text;
    return date + (event.text.empty() ? "" : "\n" + event.text);
}

std::string htmlOf(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\n':
            html += "<br>";
            break;
        default:
            html += c;
        }
    }
    return html;
}

}
