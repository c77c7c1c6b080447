// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/columnguess.h"
#include "formats/plaintext.h"
#include "formats/table.h"
#include "formats/timelinejs.h"

#include <algorithm>
#include <array>

namespace ledgerline {

namespace {

/// Both versions' columns are known by their names alone: some files lack a few.
class SheetReader
{
public:
    SheetReader(std::string_view bytes, const ImportOptions &options, DateOrder order)
        : m_table(bytes)
        , m_intake(options)
        , m_order(order)
        , m_isLegacy(m_table.column("Start Date") != noColumn)
    {
        for (const std::string_view name :
             {"Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time",
              "Start Date", "End Date", "Headline", "Text", "Type"})
            use(name);
        use(laneColumn());
    }

    [[nodiscard]] Foreign read()
    {
        skipHeader(m_table, m_intake);
        for (CsvRow row; m_table.next(row);) {
            if (!m_hasTitle && is(row, "title") && m_table.complaintAbout(row).empty())
                takeTitle(row);
            else
                take(row);
        }
        return std::move(m_intake.foreign());
    }

private:
    void takeTitle(const CsvRow &row)
    {
        m_hasTitle = true;
        std::string title = plainLine(text(row, "Headline"));
        std::string summary = plainText(text(row, "Text"));
        if (title.empty())
            title = shortened(summary);
        m_intake.describe(title, summary);
        std::string lost;
        for (const auto &[name, cell] : m_table.rest(row, m_used))
            lost += (lost.empty() ? "" : ", ") + name;
        if (!lost.empty())
            m_intake.warn(row.line, "the title's own are left out: " + lost);
    }

    void take(const CsvRow &row)
    {
        m_intake.countRow();
        if (std::string reason = m_table.complaintAbout(row); !reason.empty())
            return m_intake.skip(row.line, std::move(reason));
        const ForeignDate when = date(row);
        if (!when.isGood())
            return m_intake.skip(row.line, when.problem);
        if (is(row, "title"))
            m_intake.warn(row.line, "another row is the title; this one is taken as an event");
        ForeignEvent event;
        event.line = row.line;
        event.when = when.edtf;
        event.title = plainLine(text(row, "Headline"));
        event.summary = plainText(text(row, "Text"));
        event.lane = is(row, "era") ? eraLane : plainLine(text(row, laneColumn()));
        event.kept = m_table.rest(row, m_used);
        if (event.title.empty())
            event.title = shortened(event.summary);
        if (event.title.empty()) // a picture alone
            event.title = shortened(plainText(text(row, "Media Caption")));
        if (!is(row, "era") && !is(row, "title") && !text(row, "Type").empty())
            event.kept.emplace_back("Type", text(row, "Type"));
        m_intake.add(std::move(event));
    }

    [[nodiscard]] ForeignDate date(const CsvRow &row) const
    {
        if (!m_isLegacy) {
            return readInterval(
                {cell(row, "Year"), cell(row, "Month"), cell(row, "Day"), cell(row, "Time")},
                {cell(row, "End Year"), cell(row, "End Month"), cell(row, "End Day"),
                 cell(row, "End Time")});
        }
        ForeignDate start = readLegacyDate(text(row, "Start Date"), m_order);
        const std::string_view endText = text(row, "End Date");
        if (!start.isGood() || endText.empty())
            return start;
        const ForeignDate end = readLegacyDate(endText, m_order);
        if (!end.isGood())
            return {.edtf = {}, .problem = "of the end: " + end.problem};
        return {.edtf = edtfInterval(start.edtf, end.edtf), .problem = {}};
    }

    [[nodiscard]] std::string_view laneColumn() const
    {
        return m_table.column("Group") != noColumn ? "Group" : "Tag";
    }

    void use(std::string_view name)
    {
        if (const std::size_t column = m_table.column(name); column != noColumn)
            m_used.push_back(column);
    }

    [[nodiscard]] bool is(const CsvRow &row, std::string_view type) const
    {
        return lowerCase(text(row, "Type")) == type;
    }

    [[nodiscard]] std::string_view text(const CsvRow &row, std::string_view name) const
    {
        return row.cell(m_table.column(name));
    }

    [[nodiscard]] std::string cell(const CsvRow &row, std::string_view name) const
    {
        return std::string(text(row, name));
    }

    ForeignTable m_table;
    Intake m_intake;
    DateOrder m_order;
    bool m_isLegacy;
    bool m_hasTitle = false;
    std::vector<std::size_t> m_used;
};

}

bool isTimelineJsCsv(std::string_view bytes)
{
    constexpr std::array<std::string_view, 3> present{"year", "headline", "text"};
    constexpr std::array<std::string_view, 4> legacy{"start date", "headline", "text", "media"};
    return hasColumns(bytes, present) || hasColumns(bytes, legacy);
}

std::variant<Foreign, Fault> readTimelineJsCsv(std::string_view bytes, const ImportOptions &options)
{
    const ForeignTable table(bytes);
    const bool isDated = table.column("Year") != noColumn || table.column("Start Date") != noColumn;
    if (!isDated || table.column("Headline") == noColumn) {
        return Fault{.line = 1,
                     .column = 1,
                     .pointer = {},
                     .message = "a sheet of TimelineJS has the columns Year (or Start Date) and "
                                "Headline"};
    }
    const auto mapping = mappingOf(bytes, {.columns = {}, .dates = options.mapping.dates});
    const auto *known = std::get_if<Mapping>(&mapping);
    return SheetReader(bytes, options, known ? known->dates : DateOrder::unknown).read();
}

}
