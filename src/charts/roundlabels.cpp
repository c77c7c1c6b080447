// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roundlabels.h"

#include "paint/fonts.h"

#include <algorithm>
#include <optional>

namespace ledgerline {

namespace {

constexpr double height = 14; ///< px, of a line
constexpr double space = 4; ///< px beside a label
constexpr double above = 3; ///< px between a label and what it stands over
constexpr double neighbours = 10; ///< px between bars that may share a label
constexpr double widestChain = 120;
constexpr double bracketFoot = 3;

/// Bars beside each other.
struct Chain
{
    std::size_t first = 0;
    std::size_t last = 0; ///< the one after its last
};

std::vector<Chain> chainsOf(const std::vector<RoundBar> &bars)
{
    std::vector<Chain> result;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool continues = !result.empty()
            && bars[i].box.x - bars[i - 1].box.right() <= neighbours
            && bars[i].box.right() - bars[result.back().first].box.x <= widestChain;
        if (!continues)
            result.push_back({i, i});
        result.back().last = i + 1;
    }
    return result;
}

Box withSpace(const Box &label)
{
    return {label.x - space, label.y, label.width + 2 * space, label.height};
}

class Labeller
{
public:
    Labeller(const std::vector<RoundBar> &bars, const std::vector<Mark> &reports, const Box &area)
        : m_bars(bars)
        , m_area(area)
        , m_bare({area.x, area.y - 2, area.width, area.height + 4})
        , m_room(m_bare)
        , m_places(bars.size())
    {
        for (const RoundBar &bar : bars)
            m_bare.block(bar.box);
        for (const Mark &report : reports) {
            const Box &box = report.box;
            m_bare.block({box.x - 1, box.y - 1, box.width + 2, box.height + 2});
        }
        m_room = m_bare;
    }

    RoundLabels lay(const std::function<RoundWords(std::size_t, std::size_t)> &shared);

private:
    [[nodiscard]] bool mayStandAlone(const Chain &chain) const;
    [[nodiscard]] bool standsAlone(const Chain &chain) const;
    [[nodiscard]] double widthOf(const RoundWords &words) const;
    [[nodiscard]] std::optional<Box> placeAt(LabelRoom &room, double x, double y, double width);
    [[nodiscard]] std::optional<Box> over(const RoundBar &bar);
    [[nodiscard]] std::optional<Box> beside(const RoundBar &bar);
    void letShare(const std::vector<Chain> &chains,
                  const std::function<RoundWords(std::size_t, std::size_t)> &shared);
    [[nodiscard]] bool share(LabelRoom &room, const Chain &chain, const RoundWords &words);
    void add(const RoundWords &words, const Box &box);

    const std::vector<RoundBar> &m_bars;
    Box m_area;
    TextMeasure m_measure = textMeasure();
    LabelRoom m_bare; ///< with the bars and reports
    LabelRoom m_room; ///< and with the bars' own labels
    std::vector<std::optional<Box>> m_places; ///< of the bars' own labels
    RoundLabels m_result;
};

double Labeller::widthOf(const RoundWords &words) const
{
    return std::max(m_measure(words.name, TextStyle::small),
                    m_measure(words.told, TextStyle::small));
}

bool Labeller::mayStandAlone(const Chain &chain) const
{
    return chain.last - chain.first == 1
        || std::none_of(m_bars.begin() + static_cast<std::ptrdiff_t>(chain.first),
                        m_bars.begin() + static_cast<std::ptrdiff_t>(chain.last),
                        [](const RoundBar &bar) { return bar.isMoved; });
}

bool Labeller::standsAlone(const Chain &chain) const
{
    for (std::size_t i = chain.first; i < chain.last; ++i) {
        if (!m_places[i])
            return chain.last - chain.first == 1; // nobody to share with
    }
    return true;
}

std::optional<Box> Labeller::placeAt(LabelRoom &room, double x, double y, double width)
{
    const Box box{std::clamp(x, m_area.x, std::max(m_area.x, m_area.right() - width)), y, width,
                  2 * height};
    return room.take(withSpace(box)) ? std::optional(box) : std::nullopt;
}

/// Over the bar, else over all reports; centred, else leaning to one side.
std::optional<Box> Labeller::over(const RoundBar &bar)
{
    const double width = widthOf(bar.words);
    for (const double end : {bar.box.y, bar.top}) {
        for (const double left :
             {bar.box.x + (bar.box.width - width) / 2, bar.box.x, bar.box.right() - width}) {
            if (const auto box = placeAt(m_room, left, end - 2 * height - above, width))
                return box;
        }
    }
    return {};
}

/// Right or left of the reports above the bar, or of the bar.
std::optional<Box> Labeller::beside(const RoundBar &bar)
{
    const double width = widthOf(bar.words);
    const double step = height / 2;
    const double start = bar.box.y - 2 * height - above;
    std::vector<double> ys;
    for (int i = 0; start - i * step >= bar.top - 2 * height; ++i)
        ys.push_back(start - i * step);
    for (int i = 1; start + i * step <= bar.box.bottom() - 2 * height; ++i)
        ys.push_back(start + i * step);
    for (const double y : ys) {
        for (const double left : {bar.box.right() + space, bar.box.x - space - width}) {
            if (const auto box = placeAt(m_room, left, y, width))
                return box;
        }
    }
    return {};
}

bool Labeller::share(LabelRoom &room, const Chain &chain, const RoundWords &words)
{
    const double left = m_bars[chain.first].box.x;
    const double right = m_bars[chain.last - 1].box.right();
    double top = m_area.bottom();
    for (std::size_t i = chain.first; i < chain.last; ++i)
        top = std::min({top, m_bars[i].top, m_bars[i].box.y});
    const double bracket = top - above - bracketFoot;
    const double width = widthOf(words);
    for (const double x : {(left + right - width) / 2, left, right - width}) {
        const auto box = placeAt(room, x, bracket - 2 * height - 1, width);
        if (!box)
            continue;
        const auto line = [&](const Box &at) {
            m_result.brackets.push_back(markOf(Shape::line, at, Ink::mutedText, Fill::solid));
        };
        line({left, bracket, right - left, 0});
        line({left, bracket, 0, bracketFoot});
        line({right, bracket, 0, bracketFoot});
        room.block({left, bracket, right - left, bracketFoot});
        add(words, *box);
        return true;
    }
    return false;
}

void Labeller::add(const RoundWords &words, const Box &box)
{
    m_result.labels.push_back(
        labelOf(words.name, {box.x, box.y, box.width, height}, Ink::text, Align::center));
    m_result.labels.push_back(labelOf(words.told, {box.x, box.y + height, box.width, height},
                                      Ink::mutedText, Align::center));
}

/// Chains of which not every bar has a label of its own; where there is no room for a common one
/// either, those that have keep it.
void Labeller::letShare(const std::vector<Chain> &chains,
                        const std::function<RoundWords(std::size_t, std::size_t)> &shared)
{
    std::vector<Chain> crowded;
    LabelRoom room = m_bare;
    for (const Chain &chain : chains) {
        if (!standsAlone(chain))
            crowded.push_back(chain);
        for (std::size_t i = chain.first; standsAlone(chain) && i < chain.last; ++i) {
            if (m_places[i])
                room.block(withSpace(*m_places[i]));
        }
    }
    for (const Chain &chain : crowded) {
        const bool isShared = share(room, chain, shared(chain.first, chain.last));
        for (std::size_t i = chain.first; i < chain.last; ++i) {
            if (m_places[i] && (isShared || !room.take(withSpace(*m_places[i]))))
                m_places[i].reset();
        }
    }
}

RoundLabels Labeller::lay(const std::function<RoundWords(std::size_t, std::size_t)> &shared)
{
    const std::vector<Chain> chains = chainsOf(m_bars);
    const auto each = [&](auto place) {
        for (const Chain &chain : chains) {
            for (std::size_t i = chain.first; mayStandAlone(chain) && i < chain.last; ++i) {
                if (!m_places[i])
                    m_places[i] = place(m_bars[i]);
            }
        }
    };
    each([this](const RoundBar &bar) { return over(bar); });
    each([this](const RoundBar &bar) { return beside(bar); });
    letShare(chains, shared);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (m_places[i])
            add(m_bars[i].words, *m_places[i]);
    }
    return std::move(m_result);
}

}

RoundLabels
layOutRoundLabels(const std::vector<RoundBar> &bars, const std::vector<Mark> &reports,
                  const Box &area,
                  const std::function<RoundWords(std::size_t first, std::size_t last)> &shared)
{
    return Labeller(bars, reports, area).lay(shared);
}

}
