// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ucdp.h"

#include "dossier/utf8.h"
#include "formats/eventdata.h"
#include "formats/foreigndate.h"
#include "formats/foreignnumber.h"
#include "formats/intake.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::string_view publisher = "UCDP";
constexpr std::string_view measure = "Deaths";

/// By their numbers in the column type_of_violence, from 1.
constexpr std::string_view lanes[]
    = {"State-based violence", "Non-state violence", "One-sided violence"};

constexpr std::string_view names[] = {
    "id",
    "type_of_violence",
    "dyad_name",
    "side_a",
    "side_b",
    "source_article",
    "where_coordinates",
    "adm_1",
    "adm_2",
    "country",
    "date_prec",
    "date_start",
    "date_end",
    "low",
    "best",
    "high",
};

enum Column : std::size_t
{
    idColumn,
    typeColumn,
    dyadColumn,
    sideAColumn,
    sideBColumn,
    articleColumn,
    whereColumn,
    firstAreaColumn,
    secondAreaColumn,
    countryColumn,
    precisionColumn,
    startColumn,
    endColumn,
    lowColumn,
    bestColumn,
    highColumn,
};
static_assert(std::size(names) == highColumn + 1);

/// The parts of a text between marks that stand outside of quotes.
std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    bool isQuoted = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] == '"')
            isQuoted = !isQuoted;
        if (at < text.size() && (isQuoted || text[at] != mark))
            continue;
        parts.push_back(trimmed(text.substr(begin, at - begin)));
        begin = at + 1;
    }
    return parts;
}

std::string_view withoutQuotes(std::string_view text)
{
    if (text.starts_with('"'))
        text.remove_prefix(1);
    if (text.ends_with('"'))
        text.remove_suffix(1);
    return trimmed(text);
}

/// One article: outlet, date and headline, parted by commas, of which any may have more.
ForeignSource article(std::string_view text, DateOrder order)
{
    ForeignSource source;
    for (auto from = text.find(','); from != std::string_view::npos; from = text.find(',', from)) {
        ++from;
        const auto to = std::min(text.find(',', from), text.size());
        ForeignDate date = readForeignDate(text.substr(from, to - from), order);
        if (!date.isGood() || to == text.size())
            continue;
        source.publisher = trimmed(text.substr(0, from - 1));
        source.published = std::move(date.edtf);
        source.title = withoutQuotes(text.substr(to + 1));
        return source;
    }
    source.title = text; // an older way of writing them, each in its own words
    return source;
}

class UcdpReader
{
public:
    UcdpReader(std::string_view bytes, const ImportOptions &options)
        : m_table(bytes)
        , m_columns(m_table, names)
        , m_intake(options)
    {
    }

    [[nodiscard]] Foreign read()
    {
        forEachRow(m_table, m_intake, [this](const CsvRow &row) { take(row); });
        Foreign &foreign = m_intake.foreign();
        foreign.title = "UCDP Georeferenced Event Dataset";
        foreign.measures.push_back({std::string(measure), "people"});
        foreign.lanes.assign(std::begin(lanes), std::end(lanes));
        dropUnusedLanes(foreign);
        listSides(foreign);
        return std::move(foreign);
    }

private:
    void take(const CsvRow &row)
    {
        ForeignEvent event;
        event.line = row.line;
        const DateOrder order = m_intake.options().mapping.dates;
        const ForeignDate start = readForeignDate(text(row, startColumn), order);
        if (!start.isGood())
            return m_intake.skip(row.line, start.problem);
        ForeignDate end = start;
        if (const std::string_view cell = text(row, endColumn); !cell.empty())
            end = readForeignDate(cell, order);
        if (!end.isGood())
            return m_intake.skip(row.line, "of the end: " + end.problem);

        event.id = text(row, idColumn);
        event.title = text(row, dyadColumn);
        if (event.title.empty())
            event.title = cleanLine(std::string(text(row, sideAColumn)) + " - "
                                    + std::string(text(row, sideBColumn)));
        if (const std::string_view where = text(row, whereColumn); !where.empty())
            event.title += ": " + std::string(where);
        event.place = placeOf({text(row, whereColumn), text(row, secondAreaColumn),
                               text(row, firstAreaColumn), text(row, countryColumn)});
        event.kept = m_columns.rest(m_table, row);
        setLane(event, row);
        setDate(event, row, start.edtf, end.edtf);
        for (const Column side : {sideAColumn, sideBColumn})
            addParticipant(event, text(row, side));
        for (const std::string_view one : split(text(row, articleColumn), ';')) {
            if (const std::string_view inner = withoutQuotes(one); !inner.empty())
                event.sources.push_back(article(inner, order));
        }
        citeOwnLine(event);
        addDeaths(event, row);
        m_intake.add(std::move(event));
    }

    void setLane(ForeignEvent &event, const CsvRow &row)
    {
        const auto type = readForeignCount(text(row, typeColumn));
        if (type && *type >= 1 && *type <= std::ssize(lanes))
            event.lane = lanes[*type - 1];
        else
            m_intake.warn(row.line, "no type of violence: " + inQuotes(text(row, typeColumn)));
    }

    /// The data set says from when to when, and how well that is known: 1 to the day, 2 within two
    /// to six days, 3 within a week, 4 within a month, 5 within a year.
    void setDate(ForeignEvent &event, const CsvRow &row, const std::string &start,
                 const std::string &end)
    {
        const std::string_view precision = text(row, precisionColumn);
        if (precision == "1") {
            event.when = edtfInterval(start, end);
        } else if (precision == "2" || precision == "3") {
            event.when = sometimeFrom(start, end);
        } else if (precision == "4") {
            event.when = monthsOf(start, end);
        } else if (precision == "5") {
            event.when = yearsOf(start, end);
        } else {
            event.when = sometimeFrom(start, end);
            m_intake.warn(row.line,
                          "it is not told how well the date is known (date_prec "
                              + inQuotes(precision) + "): taken as about then");
        }
    }

    void addDeaths(ForeignEvent &event, const CsvRow &row)
    {
        std::string said;
        std::vector<std::int64_t> counts;
        bool isRead = true;
        const auto number = [&](Column column) {
            const std::string_view cell = text(row, column);
            const auto count = readForeignCount(cell);
            if (cell.empty())
                return count;
            isRead = isRead && count;
            if (count)
                counts.push_back(*count);
            said += (said.empty() ? "" : ", ") + std::string(names[column]) + ' '
                + std::string(cell);
            return count;
        };
        const auto low = number(lowColumn);
        const auto best = number(bestColumn);
        const auto high = number(highColumn);
        if (!isRead) {
            for (const Column column : {lowColumn, bestColumn, highColumn})
                event.kept.emplace_back(names[column], text(row, column));
            return m_intake.warn(row.line, "no count of deaths: " + said);
        }
        if (counts.empty())
            return;
        const bool isOrdered = std::ranges::is_sorted(counts);
        const auto [least, most] = std::ranges::minmax(counts);
        ForeignClaim claim;
        claim.measure = measure;
        claim.by = publisher;
        const bool isBestAlone = !low && !high;
        claim.quantity.statesLow = low || isBestAlone;
        claim.quantity.low = claim.quantity.statesLow ? least : 0;
        if (high || isBestAlone)
            claim.quantity.high = most;
        if (!isOrdered) {
            claim.said = said;
            m_intake.warn(row.line,
                          "the estimates are in no order (" + said
                              + "): the widest bounds are taken");
        } else if (best && !claim.quantity.isExact()) {
            claim.said = "best " + std::string(text(row, bestColumn));
        }
        event.claims.push_back(std::move(claim));
    }

    [[nodiscard]] std::string_view text(const CsvRow &row, Column column) const
    {
        return m_columns.text(row, column);
    }

    ForeignTable m_table;
    NamedColumns m_columns;
    Intake m_intake;
};

}

bool isUcdp(std::string_view bytes)
{
    static constexpr std::string_view needed[]
        = {"type_of_violence", "side_a", "side_b", "date_start", "low", "best", "high"};
    return hasColumns(bytes, needed);
}

std::variant<Foreign, Fault> readUcdp(std::string_view bytes, const ImportOptions &options)
{
    static constexpr std::string_view needed[]
        = {"type_of_violence", "date_start", "low", "best", "high"};
    if (!hasColumns(bytes, needed))
        return Fault{.line = 1,
                     .column = 1,
                     .pointer = {},
                     .message = "there is no header with the columns of UCDP: "
                                "type_of_violence, date_start, low, best, high ..."};
    return UcdpReader(bytes, options).read();
}

}
