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

/// Finds quotes in quoted cells that are neither doubled nor the last of the cell. libcsv takes
/// such a quote for text, and what follows it too, up to the next that a cell may end with.
class QuoteWatch
{
public:
    explicit QuoteWatch(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// Follows a line of a row, with its end.
    void follow(std::string_view line)
    {
        if (m_place != Place::quoted && line.find('"') == std::string_view::npos)
            return;
        for (const char c : line)
            m_place = next(c);
    }

    /// Whether there was one in the row that ends here.
    [[nodiscard]] bool take()
    {
        m_place = Place::start;
        return std::exchange(m_hasStray, false);
    }

private:
    enum class Place
    {
        start, ///< of a cell, blanks passed
        plain, ///< in a cell without quotes around it
        quoted,
        quote, ///< behind a quote that may be the cell's last
        blank ///< and behind blanks after it
    };

    [[nodiscard]] Place next(char c)
    {
        const bool isQuote = c == '"';
        if (m_place == Place::quoted)
            return isQuote ? Place::quote : Place::quoted;
        if (m_place == Place::quote && isQuote)
            return Place::quoted; // doubled
        if (c == m_delimiter || c == '\n' || c == '\r')
            return Place::start;
        const bool isBlank = c == ' ' || c == '\t';
        switch (m_place) {
        case Place::start:
            return isQuote ? Place::quoted : isBlank ? Place::start : Place::plain;
        case Place::quote:
        case Place::blank:
            if (isBlank)
                return Place::blank;
            m_hasStray = true;
            return Place::quoted;
        default:
            return m_place;
        }
    }

    char m_delimiter;
    Place m_place = Place::start;
    bool m_hasStray = false;
};

}

/// libcsv's parser, and where it puts what it finds.
struct CsvReader::Parser
{
    explicit Parser(char delimiter)
        : quotes(delimiter)
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
        quotes.follow(line);
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
    QuoteWatch quotes;
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
        row.lines = m_line - row.line;
        row.isUnclosed = m_parser->isUnclosed;
        row.hasStrayQuote = m_parser->quotes.take();
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
