// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/composition.h"

#include "figure/alttext.h"
#include "figure/arrangement.h"
#include "figure/budget.h"
#include "figure/notes.h"
#include "figure/picturelayout.h"
#include "figure/statement.h"
#include "figure/tiles.h"
#include "figure/timelinelegend.h"
#include "paint/fonts.h"
#include "paint/paragraph.h"

#include <algorithm>
#include <optional>

namespace ledgerline {

namespace {

constexpr double mostTotals = 0.3; ///< of a figure's height

/// Of lines at the bottom, with a gap above them.
double heightBelow(const std::vector<std::string> &lines, double gap)
{
    return lines.empty() ? 0
                         : lineHeight(TextStyle::small) * static_cast<double>(lines.size()) + gap;
}

/// Lays a figure out from its edges inwards.
class Composer
{
public:
    explicit Composer(const FigureRequest &request)
        : m_request(request)
        , m_dossier(*request.dossier)
        , m_parts(request.parts)
        , m_ground(groundOf(request))
        , m_events(*m_ground.events)
        , m_hidden(hiddenLanesOf(m_dossier, request.view))
        , m_pictures(picturesOf(request, m_ground))
        , m_shown(shownBy(m_pictures))
        , m_statement(statementOf(m_dossier, request.view, m_shown, m_pictures))
        , m_chart(m_pictures.size() == 1 ? m_pictures.front().chart.get() : nullptr)
        , m_measure(textMeasure())
        , m_budget(request.size, !m_chart)
        , m_top(m_budget.margin)
        , m_bottom(request.size.height - m_budget.margin)
        , m_width(std::max(1.0, request.size.width - 2 * m_budget.margin))
    {
    }

    [[nodiscard]] Composition compose() &&
    {
        layOut();
        m_result.language = m_shown.language;
        m_result.reading = m_shown.reading;
        describeForReaders();
        m_result.pictures = std::move(m_pictures);
        return std::move(m_result);
    }

    [[nodiscard]] FigureNumbers numbers() &&;

private:
    [[nodiscard]] Statement printedStatement() const;
    [[nodiscard]] bool hasTotals() const { return !m_pictures.front().tiles.empty(); }
    [[nodiscard]] Box area() const;
    [[nodiscard]] const std::vector<std::string> &totals();

    void layOut();
    void layOutBelowHeader();
    void addHeader();
    void addFooter();
    void addBelow(const std::vector<std::string> &lines, double gap);
    void layOutTotals();
    void placeTotals();
    void layOutPictures();
    void layOutAll();
    [[nodiscard]] Legend legend();
    void describeForReaders();

    const FigureRequest &m_request;
    const Dossier &m_dossier;
    FigureParts m_parts;
    Ground m_ground;
    const EventIndex &m_events;
    std::vector<Index> m_hidden;
    std::vector<Picture> m_pictures;
    Shown m_shown;
    Statement m_statement;
    const Chart *m_chart; ///< that the figure is; null for the timeline and several pictures
    TextMeasure m_measure;
    Budget m_budget;
    double m_top; ///< what lies above is taken
    double m_bottom;
    double m_width;
    std::optional<std::vector<std::string>> m_totals; ///< see totals()
    Composition m_result;
};

/// What changes the numbers is told whatever an editor leaves out.
Statement Composer::printedStatement() const
{
    return m_parts.notes ? m_statement : m_statement.withoutNotes(m_shown.reading);
}

Box Composer::area() const
{
    return {m_budget.margin, m_top, m_width, std::max(0.0, m_bottom - m_top)};
}

/// Told on the figure and in its alt text: found once, as it walks through all that they count.
const std::vector<std::string> &Composer::totals()
{
    if (!m_totals)
        m_totals = totalsOf(m_ground.account->sums(), m_events, m_shown);
    return *m_totals;
}

void Composer::layOut()
{
    if (m_chart) { // its title tells of months or years, which depends on its width
        m_pictures.front().box = area();
        layOutAll();
    }
    m_result.title = m_request.words.title.value_or(
        m_chart ? m_chart->title().toStdString()
                : std::string(m_dossier.title.in(m_shown.language)));
    if (hasTotals())
        layOutTotals();
    if (m_parts.title)
        addHeader();
    const Box below = area();
    const std::size_t labels = m_result.labels.size();
    const std::size_t asked = m_pictures.size();
    layOutBelowHeader();
    if (m_pictures.size() == asked)
        return;
    m_top = below.y; // what had no room is not told of in the notes either
    m_bottom = below.bottom();
    m_result.labels.resize(labels);
    m_shown = shownBy(m_pictures);
    m_totals.reset();
    layOutBelowHeader();
}

void Composer::layOutBelowHeader()
{
    addFooter();
    if (hasTotals())
        placeTotals();
    layOutPictures();
}

void Composer::addHeader()
{
    const auto add = [&](const std::vector<std::string> &lines, TextStyle style, Ink ink) {
        for (Label &label : paragraph(lines, {m_budget.margin, m_top}, m_width, style, ink)) {
            m_top = label.box.bottom();
            m_result.labels.push_back(std::move(label));
        }
    };
    const auto broken = [&](const std::string &text, TextStyle style, int lines) {
        return wrapped(text, style, m_width, lines, m_measure);
    };
    // A long title on a small page is set smaller before it is cut.
    const auto large = broken(m_result.title, TextStyle::title, m_budget.title + 1);
    const bool fits = static_cast<int>(large.size()) <= m_budget.title;
    add(fits ? balanced(large, m_result.title, TextStyle::title, m_width, m_measure)
             : broken(m_result.title, TextStyle::strong, m_budget.title),
        fits ? TextStyle::title : TextStyle::strong, Ink::text);
    const auto &own = m_request.words.subtitle;
    add(own ? broken(*own, TextStyle::body, m_budget.subtitle)
            : printedStatement().lines(TextStyle::body, m_width, m_budget.subtitle, m_measure),
        TextStyle::body, Ink::mutedText);
    if (m_top > m_budget.margin)
        m_top += 8;
}

/// Adds lines above what stands at the bottom already.
void Composer::addBelow(const std::vector<std::string> &lines, double gap)
{
    if (lines.empty())
        return;
    m_bottom -= heightBelow(lines, 0);
    for (Label &label :
         paragraph(lines, {m_budget.margin, m_bottom}, m_width, TextStyle::small, Ink::mutedText))
        m_result.labels.push_back(std::move(label));
    m_bottom -= gap;
}

void Composer::addFooter()
{
    std::vector<std::string> last;
    if (m_parts.sources)
        last = sourceLines(publishersOf(m_dossier, m_shown), m_width, m_budget.sources, m_measure);
    // The words of an editor may not take the place of this.
    if (m_request.words.subtitle || !m_parts.title) {
        for (std::string &line : printedStatement().lines(TextStyle::small, m_width, 3, m_measure))
            last.push_back(std::move(line));
    }
    if (m_parts.sources) {
        const std::string edition
            = editionOf(m_dossier, m_chart ? m_dossier.title.in(m_shown.language) : "");
        for (std::string &line :
             wrapped(edition, TextStyle::small, m_width, m_budget.footer, m_measure))
            last.push_back(std::move(line));
    }
    const double before = m_bottom;
    addBelow(last, 4);
    if (m_parts.notes && !hasTotals())
        addBelow(totalLines(totals(), m_width, m_budget.totals, m_measure), 4);
    if (m_bottom < before)
        m_bottom -= 6;
}

/// Totals that would leave the other pictures no room are notes instead.
void Composer::layOutTotals()
{
    Picture &totals = m_pictures.front();
    totals.drawing = layOutTiles(m_dossier, totals.tiles, m_width, m_measure);
    if (totals.drawing->size.height > m_request.size.height * mostTotals)
        m_pictures.erase(m_pictures.begin());
}

void Composer::placeTotals()
{
    Picture &totals = m_pictures.front();
    m_top += 4;
    totals.box = {m_budget.margin, m_top, m_width, totals.drawing->size.height};
    m_top = totals.box.bottom() + 12;
}

void Composer::layOutPictures()
{
    // The legend tells what the pictures hold, and they take what it leaves: what a drawing holds
    // hardly depends on its height, so one look ahead is enough, and one more for each chart that
    // has no room below the legend.
    arrange(m_pictures, area());
    const double top = m_top;
    const double bottom = m_bottom;
    Legend key;
    std::vector<std::string> bars;
    for (std::size_t before = 0; before != m_pictures.size();) {
        before = m_pictures.size();
        layOutAll();
        m_top = top;
        key = m_chart || !m_parts.legend ? Legend() : legend();
        m_top += key.height > 0 ? key.height + 8 : 0;
        bars = packed(caveatsOf(m_pictures, m_dossier), " ", TextStyle::small, m_width,
                      m_budget.bars, m_measure);
        m_bottom = bottom - heightBelow(bars, 6);
        arrange(m_pictures, area());
    }
    layOutAll();
    m_bottom = bottom;
    addBelow(bars, 6);
    m_result.marks = std::move(key.marks);
    for (Label &label : key.labels)
        m_result.labels.push_back(std::move(label));
}

void Composer::layOutAll()
{
    ChartFrame frame;
    frame.titled = !m_chart;
    frame.keyed = m_chart && m_parts.legend;
    frame.printed = true; // nothing moves in print
    for (Picture &picture : m_pictures) {
        if (picture.chart)
            layOutChart(picture, themeNamed(m_request.view.theme), frame);
        else if (picture.isTimeline())
            layOutTimeline(picture, m_events, m_hidden, m_request.view.language);
    }
}

Legend Composer::legend()
{
    const auto entries = legendOf(m_dossier, m_pictures, m_shown.language);
    return layOutLegend(entries, {m_budget.margin, m_top}, m_width, m_measure, m_budget.legend);
}

void Composer::describeForReaders()
{
    if (m_request.words.altText) {
        m_result.description = *m_request.words.altText;
        return;
    }
    Telling telling{.title = m_result.title,
                    .facts = m_statement.facts(),
                    .totals = hasTotals() ? toldInRows(m_pictures.front().tiles) : totals(),
                    .bars = caveatsOf(m_pictures, m_dossier),
                    .pictures = tellingsOf(m_pictures, m_events, m_hidden)};
    if (!m_statement.reading.empty())
        telling.facts.push_back(m_statement.reading + ", " + m_statement.rule);
    m_result.description = altText(m_dossier, telling, m_shown.language);
}

FigureNumbers Composer::numbers() &&
{
    // Whether months or years are shown depends on a picture's width.
    layOut();
    FigureNumbers result{.title = m_result.title,
                         .language = std::string(m_shown.language),
                         .window = m_request.view.window.value_or(m_shown.whole),
                         .reading = m_shown.reading,
                         .pictures = {},
                         .wholeBars = wholeBarsOf(m_pictures),
                         .vagueBars = vagueBarsOf(m_pictures)};
    for (const Picture &picture : m_pictures)
        result.pictures.push_back({picture.name, numbersOf(picture, m_events, m_hidden)});
    return result;
}

}

FigureNumbers numbersOf(const FigureRequest &request)
{
    return Composer(request).numbers();
}

Composition compose(const FigureRequest &request)
{
    return Composer(request).compose();
}

}
