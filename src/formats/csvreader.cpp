// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csvreader.h"

#include "formats/plaintext.h"

#include <algorithm>
#include <csv.h>
#include <new>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

}

/// libcsv's parser, and where it puts what it finds.
struct CsvReader::Parser
{
    explicit Parser(char delimiter)
    {
        // Empty lines are told too, so that the lines of rows can be counted.
        if (csv_init(&csv, CSV_REPALL_NL) != 0)
            throw std::bad_alloc();
        csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void feed(std::string_view line)
    {
        const bool isRead
            = csv_parse(&csv, line.data(), line.size(), &takeCell, &takeRow, this) == line.size();
        if (!isRead || hasFailed)
            throw std::bad_alloc(); // nothing else stops it when it is not strict
    }

    /// The end of the file ends its last row.
    void finish()
    {
        csv_set_opts(&csv, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
        isUnclosed
            = csv_fini(&csv, &takeCell, &takeRow, this) != 0 && csv_error(&csv) == CSV_EPARSE;
        csv_set_opts(&csv, CSV_REPALL_NL);
        const bool isRead = !isUnclosed || csv_fini(&csv, &takeCell, &takeRow, this) == 0;
        if (!isRead || hasFailed)
            throw std::bad_alloc();
    }

    /// Called from C, through which nothing may be thrown.
    static void takeCell(void *text, std::size_t size, void *parser) noexcept
    {
        auto &self = *static_cast<Parser *>(parser);
        try {
            self.cells.emplace_back(trimmed({static_cast<const char *>(text), size}));
        } catch (const std::bad_alloc &) {
            self.hasFailed = true;
        }
    }

    static void takeRow(int, void *parser) { static_cast<Parser *>(parser)->isAtEnd = true; }

    csv_parser csv{};
    std::vector<std::string> cells;
    bool isAtEnd = false; ///< of a row, or of an empty line
    bool isUnclosed = false;
    bool hasFailed = false;
};

char delimiterOf(std::string_view bytes)
{
    constexpr std::string_view candidates = ",;\t";
    std::size_t counts[candidates.size()] = {};
    bool isQuoted = false;
    for (const char c : bytes) {
        const auto found = candidates.find(c);
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        else if (!isQuoted && found != std::string_view::npos)
            ++counts[found];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts)];
}

CsvReader::CsvReader(std::string_view bytes)
    : m_rest(bytes.starts_with(byteOrderMark) ? bytes.substr(byteOrderMark.size()) : bytes)
    , m_parser(std::make_unique<Parser>(delimiterOf(bytes)))
{
}

CsvReader::~CsvReader() = default;

bool CsvReader::next(CsvRow &row)
{
    row.line = m_line;
    while (!m_rest.empty()) {
        m_parser->feed(takeLine());
        ++m_line;
        if (m_rest.empty())
            m_parser->finish();
        if (!std::exchange(m_parser->isAtEnd, false))
            continue;
        row.cells = std::exchange(m_parser->cells, {});
        row.isUnclosed = m_parser->isUnclosed;
        if (!std::ranges::all_of(row.cells, &std::string::empty))
            return true;
        row.line = m_line;
    }
    return false;
}

std::string_view CsvReader::takeLine()
{
    auto end = m_rest.find_first_of("\r\n");
    if (end == std::string_view::npos)
        end = m_rest.size();
    else
        end += m_rest.substr(end).starts_with("\r\n") ? 2 : 1;
    const std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    return line;
}

}
