// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/tiles.h"

#include "charts/statistics.h"
#include "paint/paragraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <string>

namespace ledgerline {

namespace {

constexpr double barWidth = 3;
constexpr double inset = 11; ///< px from a tile's left to its texts
constexpr double across = 18; ///< px between tiles
constexpr double down = 10;
constexpr int anyLines = 99;

std::string headingOf(const Tile &tile)
{
    return tile.direction.empty() ? tile.heading : tile.heading + ' ' + tile.direction;
}

/// "9 events undisclosed," "3 disputed": where a text is broken by preference.
std::vector<std::string> atCommas(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = text.find(", ");
        parts.emplace_back(text.substr(0, comma == std::string_view::npos ? comma : comma + 1));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 2);
    }
    return parts;
}

/// A tile's texts, broken into lines.
struct Texts
{
    std::vector<std::string> heading;
    std::vector<std::string> value;
    std::vector<std::string> detail;
};

/// How tiles are set.
struct Setting
{
    TextStyle style = TextStyle::strong; ///< of the numbers
    std::size_t headingLines = 2; ///< at most; so the next
    std::size_t detailLines = 2;
    std::size_t columns = 1;
    std::vector<double> widths = {}; ///< of the columns
};

/// The best first.
const Setting ways[] = {{TextStyle::title, 1, 2},
                        {TextStyle::title, 2, 2},
                        {TextStyle::strong, 2, 2},
                        {TextStyle::strong, 2, 4}};

class Setter
{
public:
    Setter(const std::vector<Tile> &tiles, double width, const TextMeasure &measure)
        : m_tiles(tiles)
        , m_width(width)
        , m_measure(measure)
    {
    }

    [[nodiscard]] Texts textsOf(const Tile &tile, double width, TextStyle style) const
    {
        const double room = std::max(1.0, width - inset);
        const auto packedIn = [&](const std::vector<std::string> &parts) {
            return packed(parts, " ", TextStyle::small, room, anyLines, m_measure);
        };
        const std::vector<std::string> details = atCommas(tile.detail);
        const bool breakAtCommas = std::ranges::all_of(details, [&](const std::string &part) {
            return m_measure(part, TextStyle::small) <= room;
        });
        std::vector<std::string> heading{tile.heading};
        if (!tile.direction.empty())
            heading.push_back(tile.direction);
        return {packedIn(heading), wrapped(tile.value, style, room, anyLines, m_measure),
                breakAtCommas ? packedIn(details)
                              : wrapped(tile.detail, TextStyle::small, room, anyLines, m_measure)};
    }

    /// The fewest rows in which every number stands on one line, large where it can.
    [[nodiscard]] Setting setting() const
    {
        for (std::size_t rows = 1; rows <= m_tiles.size(); ++rows) {
            const std::size_t columns = (m_tiles.size() + rows - 1) / rows;
            for (const Setting &way : ways) {
                Setting result = way;
                result.columns = columns;
                result.widths = widthsOf(result);
                if (!result.widths.empty() && fits(result))
                    return result;
            }
        }
        Setting alone;
        alone.widths = {m_width};
        return alone;
    }

private:
    /// What a tile wants: its number on one line, its other texts on as many as they may have.
    [[nodiscard]] double need(const Tile &tile, const Setting &setting) const
    {
        const auto share = [&](const std::string &text, std::size_t lines) {
            constexpr double uneven = 1.25; // lines break at blanks
            const double width = m_measure(text, TextStyle::small);
            return lines == 1 ? width : width / static_cast<double>(lines) * uneven;
        };
        return inset + 1
            + std::max({m_measure(tile.value, setting.style),
                        share(headingOf(tile), setting.headingLines),
                        share(tile.detail, setting.detailLines)});
    }

    /// As wide as the widest tile of each column needs, and what is left over in equal shares;
    /// empty where that is less than nothing.
    [[nodiscard]] std::vector<double> widthsOf(const Setting &setting) const
    {
        std::vector<double> widths(setting.columns);
        for (std::size_t i = 0; i < m_tiles.size(); ++i) {
            double &width = widths[i % setting.columns];
            width = std::max(width, need(m_tiles[i], setting));
        }
        const double gaps = across * static_cast<double>(setting.columns - 1);
        const double rest = m_width - gaps - std::accumulate(widths.begin(), widths.end(), 0.0);
        if (rest < 0)
            return {};
        for (double &width : widths)
            width += rest / static_cast<double>(setting.columns);
        return widths;
    }

    [[nodiscard]] bool fits(const Setting &setting) const
    {
        for (std::size_t i = 0; i < m_tiles.size(); ++i) {
            const Texts texts
                = textsOf(m_tiles[i], setting.widths[i % setting.columns], setting.style);
            if (texts.value.size() > 1 || texts.heading.size() > setting.headingLines
                || texts.detail.size() > setting.detailLines)
                return false;
        }
        return true;
    }

    const std::vector<Tile> &m_tiles;
    double m_width;
    const TextMeasure &m_measure;
};

/// Adds lines below y, which moves on.
void add(Drawing &drawing, const std::vector<std::string> &lines, double x, double &y, double width,
         TextStyle style, Ink ink)
{
    for (Label &label : paragraph(lines, {x, y}, width, style, ink)) {
        y = label.box.bottom();
        drawing.labels.push_back(std::move(label));
    }
}

}

Drawing layOutTiles(const Dossier &dossier, const std::vector<Tile> &tiles, double width,
                    const TextMeasure &measure)
{
    const Setter setter(tiles, width, measure);
    const Setting setting = setter.setting();
    Drawing result;
    double top = 0;
    for (std::size_t first = 0; first < tiles.size(); first += setting.columns) {
        const auto row = std::span(tiles).subspan(first).first(
            std::min(setting.columns, tiles.size() - first));
        std::vector<Texts> texts;
        std::size_t headings = 0; // of the highest: numbers of a row stand on one line
        for (std::size_t i = 0; i < row.size(); ++i) {
            texts.push_back(setter.textsOf(row[i], setting.widths[i], setting.style));
            headings = std::max(headings, texts.back().heading.size());
        }
        double x = 0;
        double bottom = top;
        const std::size_t firstMark = result.marks.size();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double room = setting.widths[i] - inset;
            const auto missing = static_cast<double>(headings - texts[i].heading.size());
            double y = top + missing * lineHeight(TextStyle::small);
            add(result, texts[i].heading, x + inset, y, room, TextStyle::small, Ink::mutedText);
            add(result, texts[i].value, x + inset, y, room, setting.style, Ink::text);
            add(result, texts[i].detail, x + inset, y, room, TextStyle::small, Ink::mutedText);
            Mark bar;
            bar.box = {x, top + 2, barWidth, 0};
            bar.ink = inkOf(dossier, row[i].party);
            result.marks.push_back(bar);
            bottom = std::max(bottom, y);
            x += setting.widths[i] + across;
        }
        for (Mark &bar : std::span(result.marks).subspan(firstMark))
            bar.box.height = bottom - top - 4;
        top = bottom + down;
    }
    result.size = {width, std::max(0.0, top - down)};
    result.plot = {0, 0, result.size.width, result.size.height};
    return result;
}

}
