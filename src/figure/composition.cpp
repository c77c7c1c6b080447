// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/composition.h"

#include "figure/alttext.h"
#include "figure/budget.h"
#include "figure/notes.h"
#include "figure/timelinelegend.h"
#include "figure/timelinenumbers.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/paragraph.h"
#include "timeline/layout.h"

#include <QStringList>

#include <algorithm>

namespace ledgerline {

namespace {

/// Lays a figure out from its edges inwards.
class Composer
{
public:
    explicit Composer(const FigureRequest &request)
        : m_request(request)
        , m_dossier(*request.dossier)
        , m_events(indexFor(request.dossier, request.view))
        , m_reading(m_events.reading())
        , m_kind(chartKindOf(request.view.figure))
        , m_measure(textMeasure())
        , m_budget(request.size, !m_kind)
        , m_top(m_budget.margin)
        , m_bottom(request.size.height - m_budget.margin)
        , m_width(std::max(1.0, request.size.width - 2 * m_budget.margin))
        , m_hidden(hiddenLanesOf(m_dossier, request.view))
    {
        m_result.chart = chartFor(request.dossier, request.view);
        m_shown = shownBy(request.view, m_events, m_result.chart.get());
    }

    [[nodiscard]] Composition compose() &&
    {
        layOut();
        m_result.language = m_shown.language;
        m_result.reading = m_shown.reading;
        describeForReaders();
        return std::move(m_result);
    }

    [[nodiscard]] FigureNumbers numbers() &&;

private:
    [[nodiscard]] Window statedWindow() const;
    [[nodiscard]] std::vector<std::string> facts() const;
    [[nodiscard]] std::string readingFact() const;
    [[nodiscard]] std::vector<std::string> statement(TextStyle style, int lines) const;
    [[nodiscard]] std::string provenance() const;

    [[nodiscard]] std::vector<ShownNumber> shownNumbers() const;

    void layOut();
    void addHeader();
    void addFooter();
    void addBelow(const std::vector<std::string> &lines, double gap);
    void layOutChart();
    void layOutTimelineAndLegend();
    void describeForReaders();

    const FigureRequest &m_request;
    const Dossier &m_dossier;
    EventIndex m_events;
    Reading m_reading;
    std::optional<ChartKind> m_kind;
    TextMeasure m_measure;
    Budget m_budget;
    double m_top; ///< what lies above is taken
    double m_bottom;
    double m_width;
    Shown m_shown;
    std::vector<Index> m_hidden;
    Composition m_result;
};

/// Everything is told without the margin that it is shown with.
Window Composer::statedWindow() const
{
    return m_request.view.window.value_or(m_shown.whole);
}

/// What the figure shows, apart from its reading.
std::vector<std::string> Composer::facts() const
{
    std::vector<std::string> result{describeDays(statedWindow())};
    if (m_reading.asOf)
        result.push_back("As of " + describeAsOf(m_reading));
    if (m_request.view.onlyDisputed && !m_kind)
        result.emplace_back("Only what is disputed");
    return result;
}

std::string Composer::readingFact() const
{
    return "Reading: "
        + (m_reading.rule == Reading::Rule::word
               ? describeRule(m_dossier, m_reading, m_shown.language)
               : std::string(name(m_dossier, m_reading)));
}

/// Window of time, day and reading, in lines that are broken between them; what the rule of the
/// reading means is told where that takes no line more.
std::vector<std::string> Composer::statement(TextStyle style, int lines) const
{
    std::vector<std::string> parts = facts();
    parts.push_back(readingFact());
    const std::string explained
        = parts.back() + ", " + explainRule(m_dossier, m_reading, m_shown.language);
    std::vector<std::string> plain = packed(parts, " · ", style, m_width, lines, m_measure);
    parts.back() = explained;
    std::vector<std::string> full = packed(parts, " · ", style, m_width, lines + 1, m_measure);
    return full.size() <= plain.size() ? full : plain;
}

std::string Composer::provenance() const
{
    std::string text(m_kind ? m_dossier.title.in(m_shown.language) : std::string_view());
    if (m_dossier.edition)
        text += (text.empty() ? "Edition of " : ", edition of ") + describe(*m_dossier.edition);
    return text;
}

void Composer::layOut()
{
    addHeader();
    addFooter();
    m_result.picture = {m_budget.margin, m_top, m_width, std::max(0.0, m_bottom - m_top)};
    if (m_kind)
        layOutChart();
    else
        layOutTimelineAndLegend();
}

void Composer::addHeader()
{
    m_result.title = m_request.words.title.value_or(
        m_kind ? m_result.chart->title().toStdString()
               : std::string(m_dossier.title.in(m_shown.language)));
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
    add(fits ? large : broken(m_result.title, TextStyle::strong, m_budget.title),
        fits ? TextStyle::title : TextStyle::strong, Ink::text);
    const auto &own = m_request.words.subtitle;
    add(own ? broken(*own, TextStyle::body, m_budget.subtitle)
            : statement(TextStyle::body, m_budget.subtitle),
        TextStyle::body, Ink::mutedText);
    if (m_top > m_budget.margin)
        m_top += 8;
}

/// Adds lines above what stands at the bottom already.
void Composer::addBelow(const std::vector<std::string> &lines, double gap)
{
    if (lines.empty())
        return;
    m_bottom -= lineHeight(TextStyle::small) * static_cast<double>(lines.size());
    for (Label &label :
         paragraph(lines, {m_budget.margin, m_bottom}, m_width, TextStyle::small, Ink::mutedText))
        m_result.labels.push_back(std::move(label));
    m_bottom -= gap;
}

void Composer::addFooter()
{
    std::vector<std::string> last
        = sourceLines(publishersOf(m_dossier, m_shown), m_width, m_budget.sources, m_measure);
    if (m_request.words.subtitle) { // the words of an editor may not take the place of this
        for (std::string &line : statement(TextStyle::small, 3))
            last.push_back(std::move(line));
    }
    for (std::string &line :
         wrapped(provenance(), TextStyle::small, m_width, m_budget.footer, m_measure))
        last.push_back(std::move(line));
    const double before = m_bottom;
    addBelow(last, 4);
    addBelow(totalLines(totalsOf(m_dossier, m_shown), m_width, m_budget.totals, m_measure), 4);
    if (m_bottom < before)
        m_bottom -= 6;
}

void Composer::layOutChart()
{
    constexpr double values = 56; // px left of the plot, for the labels of the value axis
    const Box &box = m_result.picture;
    const double left = std::min(values, box.width / 4);
    const double right = std::max(left + 1, box.width - plotMargin);
    m_result.chart->setTheme(themeNamed(m_request.view.theme));
    m_result.chart->setFrame({QSizeF(box.width, box.height), left, right, false});
    m_result.chart->setWindow(TimeScale(m_shown.window, right - left));
}

void Composer::layOutTimelineAndLegend()
{
    Canvas canvas;
    canvas.measure = m_measure;
    canvas.hiddenLanes = m_hidden;
    canvas.language = m_request.view.language;
    // The legend tells what the drawing holds, and the drawing takes what the legend leaves: what
    // a drawing holds hardly depends on its height, so one look ahead is enough.
    const auto drawn = [&] {
        canvas.size = {m_result.picture.width, m_result.picture.height};
        const double plot
            = std::max(1.0, canvas.size.width - gutterFor(m_dossier, canvas) - plotMargin);
        return layoutTimeline(m_events, TimeScale(m_shown.window, plot), canvas);
    };
    const Legend legend
        = layOutLegend(timelineLegend(m_dossier, drawn(), m_shown.language),
                       {m_budget.margin, m_top}, m_width, m_measure, m_budget.legend);
    const double taken = legend.height > 0 ? legend.height + 8 : 0;
    m_result.picture.y += taken;
    m_result.picture.height = std::max(0.0, m_result.picture.height - taken);
    m_result.marks.insert(m_result.marks.end(), legend.marks.begin(), legend.marks.end());
    m_result.labels.insert(m_result.labels.end(), legend.labels.begin(), legend.labels.end());
    m_result.timeline = drawn();
    if (m_result.timeline->marks.empty()) {
        Label label;
        label.box = m_result.timeline->plot;
        label.text = "Nothing recorded in this window.";
        label.ink = Ink::mutedText;
        label.align = Align::center;
        m_result.timeline->labels.push_back(std::move(label));
    }
}

std::vector<ShownNumber> Composer::shownNumbers() const
{
    return m_result.chart ? m_result.chart->numbers()
                          : timelineNumbers(m_events, m_hidden, m_shown.window);
}

void Composer::describeForReaders()
{
    if (m_request.words.altText) {
        m_result.description = *m_request.words.altText;
        return;
    }
    Telling telling{.title = m_result.title,
                    .facts = facts(),
                    .totals = totalsOf(m_dossier, m_shown),
                    .numbers = shownNumbers(),
                    .sentences = {},
                    .isTimeline = !m_kind};
    telling.facts.push_back(readingFact() + ", "
                            + explainRule(m_dossier, m_reading, m_shown.language));
    if (m_result.chart) {
        for (const QString &line : m_result.chart->description().split(u'\n'))
            telling.sentences.push_back(line.toStdString());
    }
    m_result.description = altText(m_dossier, telling, m_shown.language);
}

FigureNumbers Composer::numbers() &&
{
    FigureNumbers result{.title = {},
                         .language = std::string(m_shown.language),
                         .window = statedWindow(),
                         .reading = m_reading,
                         .rows = {}};
    // Whether months or years are shown depends on the picture's width.
    layOut();
    result.title = m_result.title;
    result.rows = shownNumbers();
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
