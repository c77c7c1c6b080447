// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "charts/account.h"
#include "charts/axes.h"
#include "charts/chartnames.h"
#include "charts/chartplots.h"
#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/painter.h"
#include "paint/svgdevice.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

constexpr double roomForContexts = 300; ///< px of height from which the axis tells years and months
constexpr double leastPlot = 24; ///< px; with less there is nothing to read

}

struct Chart::Private
{
    std::shared_ptr<const Account> account;
    ChartKind kind;
    std::vector<std::unique_ptr<Plot>> plots; ///< those that have data, from top to bottom
    Theme theme = themeNamed("light");
    ChartFrame frame;
    TimeScale asked; ///< whatever its width
    TimeScale scale; ///< the same as wide as the plots
    bool framed = false;
    bool windowed = false;
    bool stale = false; ///< what layOut made is of something else

    // what layOut made
    Furniture furniture;
    Box plotBox; ///< all panels
    std::size_t fitting = 0; ///< how many of the plots have room

    [[nodiscard]] std::span<const std::unique_ptr<Plot>> panels() const
    {
        return std::span(plots).first(fitting);
    }
    [[nodiscard]] bool hasRows() const { return !plots.empty() && !plots.front()->values(); }
    [[nodiscard]] std::string title() const;
    [[nodiscard]] ChartFrame legendFrame() const;
    [[nodiscard]] std::vector<Index> gapsShown() const;
    const Private &settled();
    void layOut();
    void layOutBelowTitle();
    void layOutPlots();
    void layOutRows(double top);
};

Chart::Chart(std::shared_ptr<const Dossier> dossier, ChartKind kind, const Reading &reading)
    : Chart(std::make_shared<const Account>(std::move(dossier), reading), kind)
{
}

Chart::Chart(std::shared_ptr<const Account> account, ChartKind kind)
    : d(std::make_unique<Private>())
{
    d->account = std::move(account);
    d->kind = kind;
    d->plots = plotsOf(d->account, kind);
    d->fitting = d->plots.size();
    setTheme(themeNamed("light"));
}

Chart::~Chart() = default;

ChartKind Chart::kind() const
{
    return d->kind;
}

QString Chart::title() const
{
    return toQString(d->settled().title());
}

bool Chart::hasData() const
{
    return !d->plots.empty();
}

void Chart::setReading(const Reading &reading)
{
    if (d->account->reading() != reading)
        setAccount(
            std::make_shared<const Account>(d->account->dossier(), reading, wholeOf(d->account)));
}

void Chart::setAccount(std::shared_ptr<const Account> account)
{
    if (account == d->account)
        return;
    d->account = std::move(account);
    for (const auto &plot : d->plots)
        plot->take(d->account);
    d->stale = true;
}

void Chart::setTheme(const Theme &theme)
{
    d->theme = theme;
    for (const auto &plot : d->plots)
        plot->setTheme(theme);
}

void Chart::setFrame(const ChartFrame &frame)
{
    if (d->framed && d->frame == frame)
        return;
    d->frame = frame;
    d->framed = true;
    d->stale = true;
}

void Chart::setWindow(const TimeScale &scale)
{
    if (d->windowed && d->asked == scale)
        return;
    d->asked = scale;
    d->scale = scale;
    d->windowed = true;
    d->stale = true;
}

void Chart::layOut()
{
    d->settled();
}

std::string Chart::Private::title() const
{
    std::string all
        = chartTitle(*account, kind, plots.empty() ? Period::month : plots.front()->period());
    if (fitting == plots.size())
        return all;
    return all + ": " + describe(static_cast<std::int64_t>(fitting)) + " of "
        + describe(static_cast<std::int64_t>(plots.size())) + " measures";
}

/// Rows have all the width, and their legend too.
ChartFrame Chart::Private::legendFrame() const
{
    ChartFrame result = frame;
    if (hasRows()) {
        result.plotLeft = 0;
        result.plotRight = frame.size.width();
    }
    return result;
}

/// Each once, in the order of the file.
std::vector<Index> Chart::Private::gapsShown() const
{
    std::set<Index> result;
    for (const auto &plot : plots) {
        for (const GapBand &band :
             gapBands(*account->dossier(), plot->lanes(), scale.window(), account->reading().asOf))
            result.insert(band.gap);
    }
    return {result.begin(), result.end()};
}

/// Laid out once for all that has changed since.
const Chart::Private &Chart::Private::settled()
{
    if (stale && framed && windowed) {
        stale = false;
        layOut();
    }
    return *this;
}

void Chart::Private::layOut()
{
    furniture = {};
    layOutBelowTitle();
    if (frame.titled)
        furniture.addTitle(title(), frame);
}

void Chart::Private::layOutBelowTitle()
{
    const TextMeasure measure = textMeasure();
    const bool full = frame.size.height() >= roomForContexts;
    const double bottom = frame.size.height() - timeAxisHeight(full);
    fitting = panelsIn(bottom, plots.size()); // of which the title tells
    const bool keyed = frame.keyed && !plots.empty();
    const double untitled = frame.titled ? 24 : 0;
    const double top = keyed
        ? furniture.addLegend(legendOf(*account->dossier(), plots), title(), legendFrame(), measure)
            + 2
        : untitled;
    if (hasRows()) {
        layOutRows(top);
        if (keyed && !plots.front()->drawsMarks()) { // there is nothing that a legend would tell of
            furniture = {};
            layOutRows(untitled);
        }
        return;
    }
    plotBox = {frame.plotLeft, top, std::max(1.0, frame.plotRight - frame.plotLeft),
               std::max(1.0, bottom - top)};
    scale = asked.resized(plotBox.width);
    if (plots.empty() || plotBox.height < leastPlot) {
        furniture.addSentence(plots.empty() ? nothingFor(*account, kind) : std::string(),
                              {0, top, frame.size.width(), std::max(0.0, bottom - top)});
        return;
    }
    layOutPlots();
}

void Chart::Private::layOutPlots()
{
    const TextMeasure measure = textMeasure();
    const auto count = static_cast<double>(fitting);
    const double height = std::floor((plotBox.height - panelGap * (count - 1)) / count);
    std::vector<Box> areas;
    bool empty = true;
    for (std::size_t i = 0; i < plots.size(); ++i) {
        if (i >= fitting) { // it is told in words and numbers all the same
            plots[i]->layOut(
                {{plotBox.x, plotBox.bottom(), plotBox.width, 0}, scale, frame.printed});
            continue;
        }
        const Box box{plotBox.x,
                      std::round(plotBox.y + static_cast<double>(i) * (height + panelGap)),
                      plotBox.width, height};
        areas.push_back(box);
        plots[i]->layOut({box, scale, frame.printed});
        const auto gaps = gapBands(*account->dossier(), plots[i]->lanes(), scale.window(),
                                   account->reading().asOf);
        furniture.addGaps(gaps, {box, scale});
        furniture.addValueAxis(*plots[i], box, measure);
        empty = empty && plots[i]->isEmpty();
    }
    furniture.addTimeAxis(scale, areas, frame.size.height() >= roomForContexts, frame, measure);
    if (empty)
        furniture.addSentence("Nothing recorded in this window.", plotBox);
}

/// A chart of rows has one plot and all the width.
void Chart::Private::layOutRows(double top)
{
    const double height = frame.size.height() - top;
    plotBox = {0, top, std::max(1.0, frame.size.width()), std::max(1.0, height)};
    plots.front()->layOut({plotBox, scale.resized(plotBox.width), frame.printed});
    if (plots.front()->isEmpty())
        furniture.addSentence("Nothing recorded in this window.", plotBox);
}

void Chart::paint(QPainter &painter) const
{
    d->settled();
    const SvgGroup group(painter, "chart");
    painter.save();
    painter.fillRect(QRectF(QPointF(), d->frame.size), toQColor(d->theme[Ink::paper]));
    paintMarks(painter, d->furniture.under, d->theme);
    if ((d->hasRows() || !d->furniture.labels.empty()) && d->plotBox.height >= leastPlot) {
        const SvgGroup plots(painter, "plot");
        painter.save();
        painter.setClipRect(toQRectF(d->plotBox).adjusted(0, -1, 1, 1), Qt::IntersectClip);
        for (const auto &plot : d->panels())
            plot->paint(painter, d->theme);
        if (writesSvg(painter))
            nameHits(painter, d->panels(), toQRectF(d->plotBox));
        painter.restore();
    }
    paintMarks(painter, d->furniture.over, d->theme);
    paintLabels(painter, d->furniture.labels, d->theme);
    painter.restore();
}

std::vector<LegendEntry> Chart::legend() const
{
    if (d->settled().hasRows() && !d->plots.front()->drawsMarks())
        return {};
    return legendOf(*d->account->dossier(), d->plots);
}

std::optional<ChartHit> Chart::hitAt(QPointF point) const
{
    d->settled();
    if (point.x() < d->plotBox.x || point.x() >= d->plotBox.right())
        return {};
    for (const auto &plot : d->panels()) {
        if (auto hit = plot->hitAt(point)) {
            hit->box &= toQRectF(d->plotBox);
            return hit;
        }
    }
    return {};
}

std::vector<NamedHit> Chart::hits() const
{
    d->settled();
    return hitsOf(d->panels(), toQRectF(d->plotBox));
}

std::vector<Index> Chart::eventsAt(QPointF point) const
{
    d->settled();
    if (point.x() < d->plotBox.x || point.x() >= d->plotBox.right())
        return {};
    for (const auto &plot : d->plots) {
        if (std::vector<Index> events = plot->eventsAt(point); !events.empty())
            return events;
    }
    return {};
}

Chart::Told Chart::told(std::size_t most) const
{
    d->settled();
    Told result;
    for (const auto &plot : d->plots) {
        Told part = plot->told(d->scale.window(), most - result.sentences.size());
        result.count += part.count;
        std::ranges::move(part.sentences, std::back_inserter(result.sentences));
    }
    if (result.count == 0)
        result = {
            {hasData() ? "Nothing recorded in this window." : nothingFor(*d->account, d->kind)}, 1};
    for (const Index gap : d->gapsShown()) {
        ++result.count;
        if (result.sentences.size() < most)
            result.sentences.push_back(sentenceOf(*d->account->dossier(), gap));
    }
    return result;
}

QString Chart::description(std::size_t most) const
{
    const auto [sentences, count] = told(most);
    std::string text;
    for (const std::string &sentence : sentences)
        text += (text.empty() ? "" : "\n") + sentence;
    if (sentences.size() < count)
        text += "\nAnd " + describe(static_cast<std::int64_t>(count - sentences.size())) + " more.";
    return toQString(text);
}

std::vector<ShownNumber> Chart::numbers() const
{
    d->settled();
    std::vector<ShownNumber> result;
    for (const auto &plot : d->plots) {
        for (ShownNumber &number : plot->numbers(d->scale.window(), d->account->reading()))
            result.push_back(std::move(number));
    }
    return result;
}

std::vector<Bucket> Chart::cutBars() const
{
    return cutBarsOf(d->settled().plots, d->scale.window());
}

std::map<Period, std::vector<Index>> Chart::vagueEvents() const
{
    return vagueEventsOf(d->settled().plots, d->scale.window());
}

std::optional<Window> Chart::extent() const
{
    return d->hasRows() ? d->plots.front()->extent() : std::nullopt;
}

std::vector<Index> Chart::events(const Window &window) const
{
    return eventsOf(d->settled().plots, window);
}

}
