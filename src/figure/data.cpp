// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/data.h"

#include "dossier/vocabulary.h"
#include "figure/composition.h"
#include "figure/notes.h"
#include "ledger/machinetext.h"
#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string_view name(ShownNumber::Kind kind)
{
    switch (kind) {
    case ShownNumber::Kind::sum:
        return "sum";
    case ShownNumber::Kind::running:
        return "running";
    case ShownNumber::Kind::stated:
        return "stated";
    case ShownNumber::Kind::together:
        return "together";
    case ShownNumber::Kind::event:
        break;
    }
    return "event";
}

/// What both formats write of a number or a claim, in the words of one dossier and language.
class Words
{
public:
    Words(const Dossier &dossier, std::string_view language)
        : m_dossier(dossier)
        , m_language(language)
    {
    }

    [[nodiscard]] std::string_view eventId(Index event) const
    {
        return event == none ? std::string_view{} : m_dossier.events[event].id;
    }
    [[nodiscard]] std::string_view title(Index event) const
    {
        return event == none ? std::string_view{} : m_dossier.events[event].title.in(m_language);
    }
    [[nodiscard]] std::string_view measure(Index measure) const
    {
        return measure == none ? std::string_view{} : m_dossier.measures[measure].id;
    }
    [[nodiscard]] std::string_view party(Index party) const
    {
        return party == none ? std::string_view{} : m_dossier.parties[party].id;
    }
    [[nodiscard]] const Source *source(const Claim &claim) const
    {
        return claim.source == none ? nullptr : &m_dossier.sources[claim.source];
    }
    [[nodiscard]] std::string_view publisher(const Source *source) const
    {
        return source ? source->publisher.in(m_language) : std::string_view{};
    }
    [[nodiscard]] std::vector<std::string_view> events(const ShownNumber &number) const
    {
        return idsOf(m_dossier, number.total.events);
    }
    [[nodiscard]] std::vector<std::string_view> directions(const Claim &claim) const
    {
        std::vector<std::string_view> result;
        for (const Index to : m_dossier.to(claim))
            result.push_back(m_dossier.parties[to].id);
        return result;
    }
    [[nodiscard]] const Claim &claim(Index claim) const { return m_dossier.claims[claim]; }
    [[nodiscard]] std::string_view scope(const Claim &claim) const
    {
        return wordFor(scopeWords, m_dossier.scopeOf(claim));
    }
    /// What a total is of, as its claims tell it; empty for what is no stated total.
    [[nodiscard]] std::string coverage(const ShownNumber &number) const
    {
        const bool isTotal = number.kind == ShownNumber::Kind::stated
            || number.kind == ShownNumber::Kind::together;
        return isTotal ? coverage(claim(number.claims.front())) : std::string();
    }
    [[nodiscard]] std::string coverage(const Claim &claim) const
    {
        return describeScope(m_dossier, claim);
    }
    [[nodiscard]] std::string_view said(const Claim &claim) const
    {
        return m_dossier.rareOf(claim).said;
    }
    [[nodiscard]] std::string_view reported(const Claim &claim) const
    {
        const Edtf *const day = m_dossier.reportedOf(claim);
        return day ? day->text : std::string_view{};
    }

private:
    const Dossier &m_dossier;
    std::string_view m_language;
};

bool isJudged(const ShownNumber &number)
{
    return number.checkpoint && number.checkpoint->verdict != Verdict::nothing;
}

Json highJson(const std::optional<std::int64_t> &high)
{
    return high ? Json(*high) : Json();
}

/// What is to be known of a sum besides its numbers; mostly nothing.
std::string noteOf(const ShownNumber &number)
{
    const std::string whole
        = number.isCut ? "all of " + periodOf(number) + ", also outside the window" : "";
    return whole + (whole.empty() || number.vagueness.empty() ? "" : "; ") + number.vagueness;
}

Json claimJson(const Words &words, const Claim &claim)
{
    const Source *source = words.source(claim);
    return {{"event", words.eventId(claim.event)},
            {"by", words.party(claim.by)},
            {"measure", words.measure(claim.measure)},
            {"to", words.directions(claim)},
            {"of", textJson(words.coverage(claim))},
            {"scope", words.scope(claim)},
            {"value", describe(claim.quantity())},
            {"low", claim.quantity().low},
            {"high", highJson(claim.quantity().high)},
            {"wording", textJson(words.said(claim))},
            {"reported", textJson(words.reported(claim))},
            {"source", textJson(source ? source->id : std::string_view{})},
            {"publisher", textJson(words.publisher(source))},
            {"address", textJson(source ? source->url : std::string_view{})}};
}

Json numberJson(const Words &words, const std::string &part, const ShownNumber &number)
{
    const bool isNumber = number.isCounted();
    const Total &total = number.total;
    Json claims = Json::array();
    for (const Index claim : number.claims)
        claims.push_back(claimJson(words, words.claim(claim)));
    return {{"part", part},
            {"row", name(number.kind)},
            {"date", number.date},
            {"event", textJson(words.eventId(number.event))},
            {"title", textJson(words.title(number.event))},
            {"measure", textJson(words.measure(number.figure.measure))},
            {"to", textJson(words.party(number.figure.to))},
            {"of", textJson(words.coverage(number))},
            {"low", isNumber ? Json(total.low) : Json()},
            {"high", isNumber ? highJson(total.high) : Json()},
            {"approximate", isNumber ? Json(total.approximate) : Json()},
            {"undisclosed", isNumber ? Json(total.undisclosed) : Json()},
            {"disputed", isNumber ? Json(total.disputed) : Json()},
            {"verdict",
             number.checkpoint ? Json(ledgerline::name(number.checkpoint->verdict)) : Json()},
            {"difference", isJudged(number) ? Json(number.checkpoint->difference) : Json()},
            {"events", words.events(number)},
            {"note", textJson(noteOf(number))},
            {"claims", std::move(claims)}};
}

std::string cell(const std::optional<std::int64_t> &number)
{
    return number ? std::to_string(*number) : "";
}

using Fields = std::vector<std::string>;

const Fields columns{
    "part",       "row",      "date",   "event",       "title",       "measure",   "to",
    "of",         "low",      "high",   "approximate", "undisclosed", "disputed",  "verdict",
    "difference", "events",   "by",     "scope",       "value",       "claim_low", "claim_high",
    "wording",    "reported", "source", "publisher",   "address",     "note"};

/// Fills up with empty cells.
std::string lineOf(Fields fields)
{
    fields.resize(columns.size());
    return csvLine(fields);
}

std::string numberCsv(const Words &words, const std::string &part, const ShownNumber &number)
{
    const Total &total = number.total;
    Fields fields{part,
                  std::string(name(number.kind)),
                  number.date,
                  std::string(words.eventId(number.event)),
                  std::string(words.title(number.event)),
                  std::string(words.measure(number.figure.measure)),
                  std::string(words.party(number.figure.to)),
                  words.coverage(number)};
    if (number.isCounted()) {
        const auto &checkpoint = number.checkpoint;
        for (std::string field :
             {std::to_string(total.low), cell(total.high),
              std::string(total.approximate ? "true" : "false"), std::to_string(total.undisclosed),
              std::to_string(total.disputed),
              std::string(checkpoint ? ledgerline::name(checkpoint->verdict) : std::string_view{}),
              isJudged(number) ? std::to_string(checkpoint->difference) : std::string()})
            fields.push_back(std::move(field));
    }
    fields.resize(15);
    fields.push_back(idField(words.events(number)));
    fields.resize(columns.size() - 1);
    fields.push_back(noteOf(number));
    return lineOf(std::move(fields));
}

std::string claimCsv(const Words &words, const std::string &part, const ShownNumber &number,
                     const Claim &claim)
{
    const Source *source = words.source(claim);
    Fields fields{part,
                  "claim",
                  number.date,
                  std::string(words.eventId(claim.event)),
                  std::string(words.title(claim.event)),
                  std::string(words.measure(claim.measure)),
                  idField(words.directions(claim)),
                  words.coverage(claim)};
    fields.resize(16);
    for (const std::string_view field : {words.party(claim.by), words.scope(claim)})
        fields.emplace_back(field);
    fields.push_back(describe(claim.quantity()));
    fields.push_back(std::to_string(claim.quantity().low));
    fields.push_back(cell(claim.quantity().high));
    for (const std::string_view field :
         {words.said(claim), words.reported(claim), source ? source->id : std::string_view{},
          words.publisher(source), source ? source->url : std::string_view{}})
        fields.emplace_back(field);
    return lineOf(std::move(fields));
}

}

QByteArray renderCsv(const FigureRequest &request)
{
    const FigureNumbers numbers = numbersOf(request);
    const Words words(*request.dossier, numbers.language);
    std::string result = csvLine(columns);
    for (const auto &[part, rows] : numbers.pictures) {
        for (const ShownNumber &number : rows) {
            result += numberCsv(words, part, number);
            for (const Index claim : number.claims)
                result += claimCsv(words, part, number, words.claim(claim));
        }
    }
    return QByteArray::fromStdString(result);
}

QByteArray renderJson(const FigureRequest &request)
{
    const Dossier &dossier = *request.dossier;
    const FigureNumbers numbers = numbersOf(request);
    const Words words(dossier, numbers.language);
    std::vector<Json> rows;
    for (const auto &[part, shown] : numbers.pictures) {
        for (const ShownNumber &number : shown)
            rows.push_back(numberJson(words, part, number));
    }
    const auto member = [](std::string_view key, std::string_view text) {
        return inLine(Json(key)) + ": " + inLine(textJson(text)) + ", ";
    };
    const std::string_view edition = dossier.edition ? dossier.edition->text : std::string_view{};
    return QByteArray::fromStdString(
        '{' + member("figure", request.view.figure) + member("title", numbers.title)
        + member("dossier", dossier.title.in(numbers.language)) + member("edition", edition)
        + "\"window\": " + inLine(daysJson(numbers.window)) + ", "
        + readingJson(dossier, numbers.reading) + ", " + inLines("rows", rows) + "}\n");
}

}
