// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/acled.h"

#include "dossier/calendar.h"
#include "dossier/edtf.h"
#include "dossier/utf8.h"
#include "formats/eventdata.h"
#include "formats/foreigndate.h"
#include "formats/foreignnumber.h"
#include "formats/intake.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::string_view publisher = "ACLED";
constexpr std::string_view measure = "Fatalities";

constexpr std::string_view names[] = {
    "event_id_cnty",  "data_id", "event_date", "time_precision", "event_type",
    "sub_event_type", "actor1",  "inter1",     "actor2",         "inter2",
    "country",        "admin1",  "admin2",     "admin3",         "location",
    "source",         "notes",   "fatalities", "timestamp",
};

enum Column : std::size_t
{
    idColumn,
    oldIdColumn,
    dateColumn,
    precisionColumn,
    typeColumn,
    subTypeColumn,
    firstActorColumn,
    firstSortColumn,
    secondActorColumn,
    secondSortColumn,
    countryColumn,
    firstAreaColumn,
    secondAreaColumn,
    thirdAreaColumn,
    locationColumn,
    sourceColumn,
    notesColumn,
    fatalitiesColumn,
    timestampColumn,
};
static_assert(std::size(names) == timestampColumn + 1);

/// Whether an actor is of a sort that fights: 1 to 4 and 8 in older files, words in newer ones.
bool isArmed(std::string_view sort)
{
    static constexpr std::string_view armed[] = {"1",
                                                 "2",
                                                 "3",
                                                 "4",
                                                 "8",
                                                 "state forces",
                                                 "rebel group",
                                                 "political militia",
                                                 "identity militia",
                                                 "external/other forces"};
    const std::string lower = lowerCase(sort);
    return std::ranges::any_of(armed, [&](std::string_view one) {
        return lower == one || lower == std::string(one) + 's';
    });
}

/// The week in the middle of which a day lies.
std::string weekAround(const std::string &day)
{
    constexpr auto half = std::chrono::hours(3 * 24);
    const auto parsed = parseEdtf(day);
    const auto *edtf = std::get_if<Edtf>(&parsed);
    if (!edtf)
        return day;
    const Instant middle = edtf->start.earliest;
    return sometimeFrom(isoDay(middle - half), isoDay(middle + half));
}

class AcledReader
{
public:
    AcledReader(std::string_view bytes, const ImportOptions &options)
        : m_table(bytes)
        , m_columns(m_table, names)
        , m_intake(options)
    {
        if (options.mapping.dates == DateOrder::unknown)
            findOrder(bytes);
    }

    [[nodiscard]] Foreign read()
    {
        forEachRow(m_table, m_intake, [this](const CsvRow &row) { take(row); });
        Foreign &foreign = m_intake.foreign();
        foreign.title = "Events recorded by ACLED";
        foreign.measures.push_back({std::string(measure), "people"});
        listSides(foreign, m_roles);
        return std::move(foreign);
    }

private:
    /// Looks through all rows: a week of them may have no day beyond the twelfth.
    void findOrder(std::string_view bytes)
    {
        OrderSearch search;
        ForeignTable table(bytes);
        const std::size_t column = table.column(names[dateColumn]);
        for (CsvRow row; table.next(row);)
            search.add(row.cell(column));
        if (search.isContradictory() || search.order() == DateOrder::monthFirst)
            m_order = search.order();
    }

    void take(const CsvRow &row)
    {
        const ForeignDate date = readDate(text(row, dateColumn));
        if (!date.isGood())
            return m_intake.skip(row.line, date.problem);
        ForeignEvent event;
        event.line = row.line;
        event.id = text(row, text(row, idColumn).empty() ? oldIdColumn : idColumn);
        setDate(event, row, date.edtf);
        event.title = titleOf(row);
        event.summary = text(row, notesColumn);
        event.lane = text(row, typeColumn);
        event.place = placeOf({text(row, locationColumn), text(row, thirdAreaColumn),
                               text(row, secondAreaColumn), text(row, firstAreaColumn),
                               text(row, countryColumn)});
        event.kept = m_columns.rest(m_table, row);
        for (const Column column : {firstSortColumn, secondSortColumn, timestampColumn})
            event.kept.emplace_back(names[column], text(row, column));
        addActor(event, text(row, firstActorColumn), text(row, firstSortColumn));
        addActor(event, text(row, secondActorColumn), text(row, secondSortColumn));
        addSources(event, text(row, sourceColumn));
        addFatalities(event, row);
        m_intake.add(std::move(event));
    }

    /// With hyphens it is the day that stands first (ACLED's codebook), unless others can only have
    /// it second; where both are found, or with slashes, as a spreadsheet writes it, nobody knows.
    [[nodiscard]] ForeignDate readDate(std::string_view cell) const
    {
        const DateOrder asked = m_intake.options().mapping.dates;
        const bool isOwn = asked == DateOrder::unknown && cell.find('/') == std::string_view::npos;
        return readForeignDate(cell, isOwn ? m_order : asked);
    }

    void setDate(ForeignEvent &event, const CsvRow &row, const std::string &day)
    {
        const std::string_view precision = text(row, precisionColumn);
        if (precision == "1") {
            event.when = day;
        } else if (precision == "2") {
            event.when = weekAround(day);
        } else if (precision == "3") {
            event.when = monthsOf(day, day);
        } else {
            event.when = sometimeFrom(day, day);
            m_intake.warn(row.line,
                          "it is not told how well the date is known (time_precision "
                              + inQuotes(precision) + "): taken as about then");
        }
    }

    [[nodiscard]] std::string titleOf(const CsvRow &row) const
    {
        std::string title(text(row, text(row, subTypeColumn).empty() ? typeColumn : subTypeColumn));
        const std::string_view first = text(row, firstActorColumn);
        const std::string_view second = text(row, secondActorColumn);
        if (!first.empty())
            title += ": " + std::string(first);
        if (!second.empty())
            title += (first.empty() ? ": " : " \u2013 ") + std::string(second);
        if (const std::string_view where = text(row, locationColumn); !where.empty())
            title += ", " + std::string(where);
        return title;
    }

    void addActor(ForeignEvent &event, std::string_view actor, std::string_view sort)
    {
        addParticipant(event, actor);
        if (!isArmed(sort))
            m_roles.emplace(cleanLine(actor), Role::organisation);
    }

    /// Several stand in one cell.
    static void addSources(ForeignEvent &event, std::string_view cell)
    {
        while (!cell.empty()) {
            const auto end = std::min(cell.find(';'), cell.size());
            const std::string_view name = trimmed(cell.substr(0, end));
            if (!name.empty())
                event.sources.push_back(
                    {.publisher = std::string(name), .title = {}, .url = {}, .published = {}});
            cell.remove_prefix(std::min(end + 1, cell.size()));
        }
        citeOwnLine(event);
    }

    void addFatalities(ForeignEvent &event, const CsvRow &row)
    {
        const std::string_view cell = text(row, fatalitiesColumn);
        if (cell.empty())
            return;
        const auto count = readForeignCount(cell);
        if (!count) {
            event.kept.emplace_back(names[fatalitiesColumn], cell);
            return m_intake.warn(row.line, "no count of fatalities: " + inQuotes(cell));
        }
        ForeignClaim claim;
        claim.measure = measure;
        claim.quantity = {.low = *count, .high = *count};
        claim.by = publisher;
        claim.reported = lastChange(row);
        claim.note = "The most conservative of the estimates that ACLED found.";
        event.claims.push_back(std::move(claim));
    }

    /// When the row was last changed, in seconds since 1970; empty if that is not told.
    [[nodiscard]] std::string lastChange(const CsvRow &row)
    {
        const std::string_view cell = text(row, timestampColumn);
        if (cell.empty())
            return {};
        const auto seconds = readForeignCount(cell);
        if (seconds) {
            const ForeignDate date = dateFromMilliseconds(*seconds * 1000);
            if (date.isGood())
                return date.edtf;
        }
        m_intake.warn(row.line, "no time of the last change: " + inQuotes(cell));
        return {};
    }

    [[nodiscard]] std::string_view text(const CsvRow &row, Column column) const
    {
        return m_columns.text(row, column);
    }

    ForeignTable m_table;
    NamedColumns m_columns;
    Intake m_intake;
    DateOrder m_order = DateOrder::dayFirst; ///< of dates with hyphens
    std::map<std::string, Role> m_roles; ///< of those who are no side
};

constexpr std::string_view needed[]
    = {"event_date", "event_type", "sub_event_type", "actor1", "fatalities"};

}

bool isAcled(std::string_view bytes)
{
    return hasColumns(bytes, needed);
}

std::variant<Foreign, Fault> readAcled(std::string_view bytes, const ImportOptions &options)
{
    if (!hasColumns(bytes, needed))
        return Fault{.line = 1,
                     .column = 1,
                     .pointer = {},
                     .message = "there is no header with the columns of ACLED: event_date, "
                                "event_type, sub_event_type, actor1, fatalities ..."};
    return AcledReader(bytes, options).read();
}

}
