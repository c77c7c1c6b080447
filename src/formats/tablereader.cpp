// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/tablereader.h"

#include "dossier/utf8.h"
#include "formats/columnguess.h"
#include "formats/foreigndate.h"
#include "formats/foreignnumber.h"
#include "formats/intake.h"
#include "formats/plaintext.h"
#include "formats/storedkind.h"
#include "formats/table.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t mostGuessedLanes = 40; ///< more are no lanes, whatever the column is called

class TableReader
{
public:
    TableReader(std::string_view bytes, const Mapping &mapping, const ImportOptions &options)
        : m_table(bytes)
        , m_mapping(mapping)
        , m_intake(options)
    {
        m_columns.fill(noColumn);
        for (const MappedColumn &mapped : mapping.columns) {
            const std::size_t place = m_table.column(mapped.column);
            m_used.push_back(place);
            if (mapped.field == Field::value)
                m_values.push_back(place);
            if (column(mapped.field) == noColumn)
                m_columns[static_cast<std::size_t>(mapped.field)] = place;
        }
    }

    [[nodiscard]] Foreign read()
    {
        forEachRow(m_table, m_intake, [this](const CsvRow &row) { take(row); });
        const auto isByHand = [this] {
            return std::ranges::find(m_intake.options().mapping.columns, Field::lane,
                                     &MappedColumn::field)
                != m_intake.options().mapping.columns.end();
        };
        if (m_lanes.size() > mostGuessedLanes && !isByHand())
            dissolveLanes();
        return std::move(m_intake.foreign());
    }

private:
    void take(const CsvRow &row)
    {
        const ForeignDate start = readForeignDate(text(row, Field::start), m_mapping.dates);
        if (!start.isGood())
            return m_intake.skip(row.line, start.problem);
        ForeignEvent event;
        event.line = row.line;
        event.when = start.edtf;
        if (const std::string_view end = text(row, Field::end); !end.empty()) {
            const ForeignDate until = readForeignDate(end, m_mapping.dates);
            if (!until.isGood())
                return m_intake.skip(row.line, "of the end: " + until.problem);
            event.when = edtfInterval(start.edtf, until.edtf);
        }
        event.id = text(row, Field::id);
        event.title = plainLine(text(row, Field::title));
        event.summary = plainText(text(row, Field::summary));
        if (event.title.empty())
            event.title = shortened(event.summary);
        event.lane = plainLine(text(row, Field::lane));
        event.place = plainLine(text(row, Field::place));
        event.note = plainText(text(row, Field::note));
        event.kept = m_table.rest(row, m_used);
        if (const std::string_view kind = text(row, Field::kind); !kind.empty())
            readKind(event, kind);
        addSource(event, row);
        addClaims(event, row);
        if (event.claims.empty()) {
            event.by = text(row, Field::party);
            keep(event, row, {Field::to, Field::measure}); // of a number that is not there
        }
        if (m_lanes.size() <= mostGuessedLanes)
            m_lanes.insert(event.lane);
        const std::size_t taken = m_intake.foreign().events.size();
        m_intake.add(std::move(event));
        if (m_intake.foreign().events.size() > taken)
            noteRival(taken);
    }

    /// A word that is no kind is told once: a pledge by another name would be summed.
    void readKind(ForeignEvent &event, std::string_view word)
    {
        constexpr std::size_t mostTold = 20;
        const bool isKnown = takeKind(event, m_table.header()[column(Field::kind)], word);
        if (!isKnown && m_strangeKinds.size() < mostTold
            && m_strangeKinds.insert(std::string(word)).second)
            m_intake.warn(event.line,
                          inQuotes(word)
                              + " is no kind of event that is known here: this and all others of "
                                "it are taken as what took place");
    }

    /// Warns where an event tells a figure that another one seems to have told: a table may have a
    /// row for each party's word, and nobody but its maker knows that they are one event.
    void noteRival(std::size_t row)
    {
        const std::vector<ForeignEvent> &events = m_intake.foreign().events;
        const ForeignEvent &event = events[row];
        const std::string what
            = event.when + '\n' + event.title + '\n' + event.place + '\n' + event.lane;
        bool isTold = false;
        for (const ForeignClaim &claim : event.claims) {
            const auto [first, isNew]
                = m_figures.try_emplace(what + '\n' + claim.measure + '\n' + claim.to, row);
            const ForeignEvent &other = events[first->second];
            if (isNew || isTold || (!event.id.empty() && event.id == other.id)) // that is told
                continue;
            isTold = true;
            m_intake.warnOfTwin(event.line,
                                "it has the date, title and figure of line "
                                    + std::to_string(other.line)
                                    + ": taken as another event, whose numbers are added");
        }
    }

    void addSource(ForeignEvent &event, const CsvRow &row) const
    {
        ForeignSource source;
        source.publisher = plainLine(text(row, Field::source));
        source.url = text(row, Field::url);
        if (source.url.empty() && isWebAddress(source.publisher))
            source.url = std::exchange(source.publisher, {});
        if (source != ForeignSource())
            event.sources.push_back(std::move(source));
    }

    void addClaims(ForeignEvent &event, const CsvRow &row)
    {
        const std::string_view low = text(row, Field::low);
        const std::string_view high = text(row, Field::high);
        const bool isBounded = !low.empty() || !high.empty();
        if (isBounded)
            addInterval(event, row, low, high);
        for (const std::size_t column : m_values) {
            if (isBounded && column == m_values.front())
                continue; // the bounds are of the first
            const std::string_view cell = row.cell(column);
            if (cell.empty())
                continue;
            const std::string &name = m_table.header()[column];
            if (const auto quantity = readForeignQuantity(cell)) {
                const bool isPlain = readForeignCount(cell).has_value();
                addClaim(event, row, name, *quantity, isPlain ? "" : std::string(cell));
            } else {
                event.kept.emplace_back(name, cell);
                m_intake.warn(row.line, "no count in " + inQuotes(name) + ": " + inQuotes(cell));
            }
        }
    }

    /// Two bounds are one interval; the value between them is what was said of it.
    void addInterval(ForeignEvent &event, const CsvRow &row, std::string_view low,
                     std::string_view high)
    {
        const std::string_view value = text(row, Field::value);
        const auto least = readForeignCount(low);
        const auto most = readForeignCount(high);
        const auto best = readForeignCount(value);
        const bool isRead
            = (least || low.empty()) && (most || high.empty()) && (best || value.empty());
        const bool isOrdered = (!least || !most || *least <= *most)
            && (!best || ((!least || *least <= *best) && (!most || *best <= *most)));
        if (!isRead || !isOrdered) {
            keep(event, row, {Field::low, Field::value, Field::high});
            return m_intake.warn(
                row.line,
                std::string(isRead ? "the bounds are in no order" : "no count in the bounds")
                    + ": low " + inQuotes(low) + ", value " + inQuotes(value) + ", high "
                    + inQuotes(high));
        }
        const Quantity quantity{
            .low = least.value_or(0), .high = most, .statesLow = least.has_value()};
        const std::size_t named = column(Field::value);
        addClaim(event, row, named == noColumn ? "value" : m_table.header()[named], quantity,
                 best && least != most ? "best " + std::string(value) : "");
    }

    void addClaim(ForeignEvent &event, const CsvRow &row, std::string_view column,
                  const Quantity &quantity, std::string said) const
    {
        ForeignClaim claim;
        claim.measure = plainLine(text(row, Field::measure));
        if (claim.measure.empty())
            claim.measure = column;
        else if (m_values.size() > 1) // or they would be rivals about one figure
            claim.measure += ": " + std::string(column);
        claim.quantity = quantity;
        claim.by = text(row, Field::party);
        claim.to = text(row, Field::to);
        claim.said = std::move(said);
        event.claims.push_back(std::move(claim));
    }

    /// Keeps the cells of some fields as texts.
    void keep(ForeignEvent &event, const CsvRow &row, std::initializer_list<Field> fields) const
    {
        for (const Field field : fields) {
            if (const std::string_view cell = text(row, field); !cell.empty())
                event.kept.emplace_back(m_table.header()[column(field)], cell);
        }
    }

    /// So many lanes are a key or a text; what they say is kept with each event.
    void dissolveLanes()
    {
        Foreign &foreign = m_intake.foreign();
        const std::string &name = m_table.header()[column(Field::lane)];
        for (ForeignEvent &event : foreign.events) {
            if (!event.lane.empty())
                event.kept.emplace_back(name, std::exchange(event.lane, {}));
        }
        m_intake.warn(0,
                      inQuotes(name)
                          + " has too many different texts to make lanes of; they are "
                            "kept with each event");
    }

    [[nodiscard]] std::size_t column(Field field) const
    {
        return m_columns[static_cast<std::size_t>(field)];
    }

    [[nodiscard]] std::string_view text(const CsvRow &row, Field field) const
    {
        return row.cell(column(field));
    }

    ForeignTable m_table;
    const Mapping &m_mapping;
    Intake m_intake;
    std::array<std::size_t, fieldNames.size()> m_columns{}; ///< the first of each field
    std::vector<std::size_t> m_values; ///< the columns of values
    std::vector<std::size_t> m_used; ///< those of all fields
    std::set<std::string> m_lanes;
    std::set<std::string> m_strangeKinds;
    std::unordered_map<std::string, std::size_t> m_figures; ///< the event that told each first
};

/// The program counts what goes to one of two sides: those to whom anything goes are sides where
/// they are no more. A table names no roles.
void listReceivers(Foreign &foreign)
{
    std::vector<ForeignParty> receivers;
    for (const ForeignEvent &event : foreign.events) {
        for (const ForeignClaim &claim : event.claims) {
            if (claim.to.empty()
                || std::ranges::find(receivers, claim.to, &ForeignParty::name) != receivers.end())
                continue;
            if (receivers.size() == 2)
                return;
            receivers.push_back({claim.to, Role::belligerent});
        }
    }
    foreign.parties = std::move(receivers);
}

bool has(const Mapping &mapping, Field field)
{
    return std::ranges::find(mapping.columns, field, &MappedColumn::field) != mapping.columns.end();
}

}

bool isTableOfEvents(std::string_view bytes)
{
    const Mapping mapping = guessedMapping(headerOf(bytes));
    return has(mapping, Field::start)
        && (has(mapping, Field::title) || has(mapping, Field::summary));
}

std::variant<Foreign, Fault> readTable(std::string_view bytes, const ImportOptions &options)
{
    const auto mapped = mappingOf(bytes, options.mapping);
    if (const auto *fault = std::get_if<Fault>(&mapped))
        return *fault;
    const auto &mapping = std::get<Mapping>(mapped);
    const bool hasTitle = has(mapping, Field::title) || has(mapping, Field::summary);
    if (!has(mapping, Field::start) || !hasTitle) {
        std::string message = "no column is known to be the ";
        message += hasTitle ? "date" : "title";
        message += "; say which one is: the columns are";
        const ForeignTable table(bytes);
        for (const std::string &name : table.header())
            message += (message.ends_with(" are") ? " " : ", ") + inQuotes(name);
        return Fault{.line = 1, .column = 1, .pointer = {}, .message = std::move(message)};
    }
    Foreign foreign = TableReader(bytes, mapping, options).read();
    listReceivers(foreign);
    return foreign;
}

}
