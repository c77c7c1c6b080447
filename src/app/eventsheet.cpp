// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventsheet.h"

#include "app/claimrows.h"
#include "app/plaintext.h"
#include "app/undertakings.h"
#include "ledger/eventwording.h"
#include "ledger/knowledge.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventSheet)
};

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::high:
        return Words::tr("high");
    case Certainty::medium:
        return Words::tr("medium");
    case Certainty::low:
        return Words::tr("low");
    case Certainty::unstated:
        break;
    }
    return {};
}

QString relationName(LinkKind kind, bool forward)
{
    switch (kind) {
    case LinkKind::fulfils:
        return forward ? Words::tr("Fulfils") : Words::tr("Fulfilled by");
    case LinkKind::amends:
        return forward ? Words::tr("Amends") : Words::tr("Amended by");
    case LinkKind::disputes:
        return forward ? Words::tr("Disputes") : Words::tr("Disputed by");
    case LinkKind::partOf:
        return forward ? Words::tr("Part of") : Words::tr("Has the part");
    case LinkKind::reportsOn:
        return forward ? Words::tr("Reports on") : Words::tr("Reported on by");
    case LinkKind::agreedAt:
        return forward ? Words::tr("Agreed at") : Words::tr("Agreed there");
    }
    return {};
}

std::vector<FactRow> factsOf(const Dossier &dossier, const Event &event,
                             const std::string &language)
{
    std::vector<FactRow> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({name, value});
    };
    add(Words::tr("Place"), textIn(dossier.rareOf(event).place, language));
    QStringList parties;
    for (const Index party : dossier.partiesOf(event))
        parties.append(textIn(dossier.parties[party].name, language));
    add(Words::tr("Parties"), parties.join(u", "_s));
    if (event.by != none)
        add(Words::tr("By"), textIn(dossier.parties[event.by].name, language));
    add(Words::tr("Certainty"), certaintyName(event.certainty));
    return facts;
}

std::vector<LinkRow> linksOf(const Dossier &dossier, Index event, const std::string &language,
                             const Reading &reading)
{
    std::vector<LinkRow> rows;
    const auto add = [&](const Link &link, bool forward) {
        const Index other = forward ? link.to : link.from;
        if (!isKnown(dossier, other, reading))
            return;
        const Event &target = dossier.events[other];
        rows.push_back({relationName(link.kind, forward), toRow(other),
                        textIn(target.title, language), toQString(describe(*target.when))});
    };
    for (const Link &link : dossier.linksFrom(event))
        add(link, true);
    for (const Link &link : dossier.linksTo(event))
        add(link, false);
    return rows;
}

std::vector<SourceRow> sourcesOf(const Dossier &dossier, const Event &event,
                                 const std::string &language)
{
    std::vector<Citation> citations;
    const auto add = [&citations](const Citation &citation) {
        const auto same = [&](const Citation &other) { return other.source == citation.source; };
        if (citation.source != none && std::none_of(citations.begin(), citations.end(), same))
            citations.push_back(citation);
    };
    for (const Citation &citation : dossier.citationsOf(event))
        add(citation);
    for (const Claim &claim : dossier.claimsOf(event)) {
        Citation citation;
        citation.source = claim.source; // the locator stands with the claim
        add(citation);
    }

    std::vector<SourceRow> rows;
    for (const Citation &citation : citations) {
        const Source &source = dossier.sources[citation.source];
        QStringList origin{textIn(source.publisher, language),
                           source.published ? toQString(describe(*source.published)) : QString(),
                           toQString(citation.locator), textIn(source.reliability, language)};
        const bool isLink = isWebAddress(source.url); // any other is shown, and is no link
        origin.append(isLink ? QString() : toQString(source.url));
        origin.removeAll(QString());
        rows.push_back({textIn(source.title, language), origin.join(u" · "_s),
                        isLink ? toQString(source.url) : QString(), source.titleInferred});
    }
    return rows;
}

}

EventSheet describeEvent(const Dossier &dossier, Index row, const std::string &language,
                         const Reading &reading)
{
    const Event &event = dossier.events[row];
    EventSheet sheet;
    sheet.id = toQString(event.id);
    sheet.kind = kindName(event.kind);
    sheet.title = textIn(event.title, language);
    sheet.date = toQString(describe(*event.when));
    if (!isKnown(dossier, row, reading))
        sheet.notice = Words::tr("Not yet reported as of %1").arg(toQString(describeAsOf(reading)));
    sheet.summary = textIn(event.summary, language);
    sheet.note = textIn(dossier.rareOf(event).note, language);
    sheet.facts = factsOf(dossier, event, language);
    sheet.deadline = deadlineFacts(dossier, row, language, reading);
    sheet.pledge = pledgeFacts(dossier, row, language, reading);
    sheet.claims = claimRows(dossier, row, language, reading);
    sheet.links = linksOf(dossier, row, language, reading);
    sheet.sources = sourcesOf(dossier, event, language);
    return sheet;
}

QString kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::talks:
        return Words::tr("Talks");
    case EventKind::exchange:
        return Words::tr("Exchange");
    case EventKind::repatriation:
        return Words::tr("Repatriation");
    case EventKind::pledge:
        return Words::tr("Pledge");
    case EventKind::deadline:
        return Words::tr("Deadline");
    case EventKind::dispute:
        return Words::tr("Dispute");
    case EventKind::statement:
        return Words::tr("Statement");
    case EventKind::occurrence:
        return Words::tr("Event");
    }
    return {};
}

QString kindBeside(EventKind kind, const QString &title)
{
    QString name = kindName(kind);
    return title.startsWith(name, Qt::CaseInsensitive) ? QString() : name;
}

QString quantityText(const Dossier &dossier, Index measure, const Quantity &quantity)
{
    return toQString(describe(dossier, measure, quantity));
}

QString directionOf(const Dossier &dossier, Figure figure, const std::string &language)
{
    return figure.to == none
        ? QString()
        : Words::tr("to %1").arg(textIn(dossier.parties[figure.to].name, language));
}

QString figureText(const Dossier &dossier, Figure figure, const std::string &language)
{
    QStringList words{textIn(dossier.measures[figure.measure].name, language),
                      directionOf(dossier, figure, language)};
    words.removeAll(QString());
    return words.join(u' ');
}

QString inkName(const Dossier &dossier, Index party)
{
    if (party == none)
        return u"neutral"_s;
    switch (dossier.parties[party].ink) {
    case PartyInk::party1:
        return u"party1"_s;
    case PartyInk::party2:
        return u"party2"_s;
    case PartyInk::neutral:
        break;
    }
    return u"neutral"_s;
}

QString textIn(const Text &text, const std::string &language)
{
    return toQString(language.empty() ? text.text : text.in(language));
}

}
