// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tallyformats.h"

#include "ledger/wording.h"

#include <algorithm>
#include <array>

namespace ledgerline::cli {

namespace {

constexpr std::size_t columnCount = 6;
using Cells = std::array<std::string, columnCount>;
constexpr std::array<bool, columnCount> isNumber{false, false, false, false, true, true};

/// How many characters of a fixed-width screen a text takes, one for each code point.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// A text from a file without what a terminal would obey: C1 controls and changes of direction.
std::string printable(std::string_view text)
{
    std::string result(text);
    const auto replace = [&result](std::string_view lead, unsigned char first, unsigned char last) {
        for (auto at = result.find(lead); at != std::string::npos;
             at = result.find(lead, at + lead.size())) {
            const auto next = static_cast<unsigned char>(
                at + lead.size() < result.size() ? result[at + lead.size()] : '\0');
            if (next >= first && next <= last)
                result.replace(at, lead.size() + 1, "\uFFFD");
        }
    };
    replace("\xC2", 0x80, 0x9F); // U+0080 to U+009F
    replace("\xE2\x80", 0xAA, 0xAE); // U+202A to U+202E
    replace("\xE2\x81", 0xA6, 0xA9); // U+2066 to U+2069
    return result;
}

Cells cellsOf(const Statistics &statistics, const Tally &row)
{
    const Dossier &dossier = statistics.dossier;
    const Index to = row.figure.to;
    const Total &total = row.total;
    return {row.period,
            printable(dossier.measures[row.figure.measure].name.text),
            to == none ? "" : printable(dossier.parties[to].name.text),
            describe(total),
            describe(static_cast<std::int64_t>(total.events.size())),
            total.undisclosed == 0 ? "" : describe(std::int64_t{total.undisclosed})};
}

void appendLine(std::string &result, const Cells &cells,
                const std::array<std::size_t, columnCount> &widths)
{
    std::string line;
    for (std::size_t column = 0; column < columnCount; ++column) {
        const std::string padding(widths[column] - width(cells[column]), ' ');
        line += isNumber[column] ? padding + cells[column] : cells[column] + padding;
        line += "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    result += line + '\n';
}

std::string headingOf(const Statistics &statistics)
{
    const Dossier &dossier = statistics.dossier;
    std::string result = printable(dossier.title.text);
    if (dossier.edition)
        result += ", edition of " + describe(*dossier.edition);
    result += '\n';
    if (!statistics.window.isEmpty())
        result += describeDays(statistics.window) + '\n';
    return result;
}

}

std::string tallyTable(const Statistics &statistics)
{
    std::string result = headingOf(statistics) + '\n';
    if (statistics.tallies.empty())
        return result + "No counts are recorded.\n";

    std::vector<Cells> lines{{"Period", "Measure", "To", "Total", "Events", "Undisclosed"}};
    for (const Tally &row : statistics.tallies)
        lines.push_back(cellsOf(statistics, row));
    std::array<std::size_t, columnCount> widths{};
    for (const Cells &cells : lines) {
        for (std::size_t column = 0; column < columnCount; ++column)
            widths[column] = std::max(widths[column], width(cells[column]));
    }
    for (const Cells &cells : lines)
        appendLine(result, cells, widths);
    return result
        + "\nTotals span what the rival claims about each event say. Running totals, combined "
          "counts\nand what was promised or disputed are not added.\n";
}

}
