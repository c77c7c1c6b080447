// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/painter.h"

#include "paint/fonts.h"
#include "paint/hatching.h"
#include "paint/marks.h"
#include "paint/pixeltext.h"
#include "paint/svgdevice.h"
#include "paint/textmemory.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

QRectF toQRectF(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

/// What all labels of a style are written with.
struct Face
{
    explicit Face(TextStyle style)
        : font(ledgerline::font(style))
    {
        const QFontMetricsF metrics(font);
        drop = (metrics.ascent() - metrics.descent()) / 2;
    }

    QFont font;
    double drop = 0; ///< px from a box's middle to the baseline of a text that looks centred
};

/// Asks a painter for another opacity only where it changes, and leaves it as it was.
class Opacity
{
public:
    explicit Opacity(QPainter &painter)
        : m_painter(painter)
        , m_whole(painter.opacity())
    {
    }
    ~Opacity() { set(1); }
    Opacity(const Opacity &) = delete;
    Opacity &operator=(const Opacity &) = delete;

    void set(double opacity)
    {
        if (opacity == m_opacity)
            return;
        m_opacity = opacity;
        m_painter.setOpacity(m_whole * opacity);
    }

private:
    QPainter &m_painter;
    double m_whole;
    double m_opacity = 1;
};

SvgTextRoom roomOf(const Label &label, const TextMeasure &measure)
{
    return {toQRectF(label.box),
            label.align == Align::left         ? Qt::AlignLeft
                : label.align == Align::center ? Qt::AlignHCenter
                                               : Qt::AlignRight,
            measure(label.text, label.style)};
}

/// The items from `first` on that `belong` together with it.
template<typename T, typename Predicate>
std::span<const T> runFrom(std::span<const T> items, Predicate belong)
{
    const auto end = std::ranges::find_if_not(
        items, [&](const T &item) { return belong(items.front(), item); });
    return items.first(static_cast<std::size_t>(end - items.begin()));
}

/// Paints marks run by run, those that stand for the same thing in one group.
class NamedPainter
{
public:
    NamedPainter(QPainter &painter, const Drawing &drawing, const Theme &theme,
                 const DrawingNames &names)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_theme(theme)
        , m_names(names)
        , m_isNamed(names.mark && names.lane && writesSvg(painter))
    {
    }

    void paintMarks(std::span<const Mark> marks) const
    {
        if (!m_isNamed)
            return ledgerline::paintMarks(m_painter, marks, m_theme);
        const auto same
            = [&](const Mark &one, const Mark &other) { return standForTheSame(one, other); };
        for (std::span<const Mark> rest = marks; !rest.empty();) {
            const auto run = runFrom(rest, same);
            paintOne(run);
            rest = rest.subspan(run.size());
        }
    }

    void paintLanes() const
    {
        if (!m_isNamed)
            return ledgerline::paintMarks(m_painter, m_drawing.marks, m_theme);
        inLanes(std::span<const Mark>(m_drawing.marks), "", [&](auto run) { paintMarks(run); });
    }

    void paintLabels() const
    {
        const auto paint = [&](auto run) { ledgerline::paintLabels(m_painter, run, m_theme); };
        const std::span<const Label> labels(m_drawing.labels);
        if (m_isNamed)
            inLanes(labels, "-labels", paint);
        else
            paint(labels);
    }

private:
    /// Paints what stands in one lane in a group that has the lane's name.
    template<typename T, typename Paint>
    void inLanes(std::span<const T> items, const char *suffix, Paint paint) const
    {
        const auto same = [](const T &one, const T &other) { return one.lane == other.lane; };
        for (std::span<const T> rest = items; !rest.empty();) {
            const auto run = runFrom(rest, same);
            std::optional<SvgGroup> group;
            if (const Index lane = run.front().lane; lane != none) {
                SvgName name = m_names.lane(lane);
                if (*suffix != '\0') // named once is enough
                    name.title.clear();
                name.id += suffix;
                group.emplace(m_painter, name);
            }
            paint(run);
            group.reset();
            rest = rest.subspan(run.size());
        }
    }

    [[nodiscard]] bool standForTheSame(const Mark &one, const Mark &other) const
    {
        const auto members = m_drawing.membersOf(one);
        const auto others = m_drawing.membersOf(other);
        return one.gap == other.gap && members.size() == others.size()
            && (members.data() == others.data() || std::ranges::equal(members, others));
    }

    void paintOne(std::span<const Mark> marks) const
    {
        const Mark &first = marks.front();
        if (first.members.count == 0 && first.gap == none)
            return ledgerline::paintMarks(m_painter, marks, m_theme);
        const SvgGroup group(m_painter, m_names.mark(first));
        ledgerline::paintMarks(m_painter, marks, m_theme);
    }

    QPainter &m_painter;
    const Drawing &m_drawing;
    const Theme &m_theme;
    const DrawingNames &m_names;
    bool m_isNamed;
};

}

QColor toQColor(Color color)
{
    return QColor(color.red, color.green, color.blue, color.alpha);
}

void paintMarks(QPainter &painter, std::span<const Mark> marks, const Theme &theme)
{
    MarkPainter markPainter(painter, theme);
    Opacity opacity(painter);
    for (const Mark &mark : marks) {
        if (mark.opacity <= 0)
            continue;
        opacity.set(mark.opacity);
        markPainter.paint(mark);
    }
}

void paintLabels(QPainter &painter, std::span<const Label> labels, const Theme &theme)
{
    const PixelGrid grid(painter);
    const TextMeasure measure = textMeasure();
    std::optional<TextStyle> style;
    std::optional<Ink> ink;
    const bool isSvg = writesSvg(painter);
    const bool onPixels
        = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    Opacity opacity(painter);
    PixelText pixelText(painter);
    for (const Label &label : labels) {
        if (label.opacity <= 0)
            continue;
        opacity.set(label.opacity);
        const Face &face = memoryOf<Face>(label.style);
        double x = label.box.x;
        if (label.align != Align::left) {
            const double rest = label.box.width - measure(label.text, label.style);
            x += label.align == Align::center ? rest / 2 : rest;
        }
        const double y = grid.y(label.box.y + label.box.height / 2 + face.drop);
        if (onPixels) {
            pixelText.write(QPointF(x, y), label.text, label.style, toQColor(theme[label.ink]));
            continue;
        }
        if (std::exchange(style, label.style) != label.style)
            painter.setFont(face.font);
        if (std::exchange(ink, label.ink) != label.ink)
            painter.setPen(toQColor(theme[label.ink]));
        if (isSvg)
            setSvgTextRoom(painter, roomOf(label, measure));
        painter.drawText(QPointF(x, y), QString::fromStdString(label.text));
    }
    setSvgTextRoom(painter, {});
}

void paint(QPainter &painter, const Drawing &drawing, const Theme &theme, const DrawingNames &names)
{
    painter.save();
    painter.fillRect(QRectF(0, 0, drawing.size.width, drawing.size.height),
                     toQColor(theme[Ink::paper]));
    const NamedPainter named(painter, drawing, theme, names);
    {
        const SvgGroup group(painter, "background");
        named.paintMarks(drawing.background);
    }
    {
        const SvgGroup group(painter, "marks");
        // One clip for all: whole pixels, so that the raster engine takes its fast path.
        painter.save();
        painter.setClipRect(toQRectF(drawing.plot).toAlignedRect(), Qt::IntersectClip);
        named.paintLanes();
        painter.restore();
    }
    {
        const SvgGroup group(painter, "labels");
        named.paintLabels();
    }
    painter.restore();
}

QBrush fillBrush(Fill fill, QColor color)
{
    switch (fill) {
    case Fill::solid:
        return color;
    case Fill::outline:
    case Fill::dashed:
        return Qt::NoBrush;
    case Fill::hatched:
    case Fill::undisclosed:
        break;
    }
    // Half a step along both axes is one step across the lines x + y = n * hatchStep.
    QLinearGradient lines(0, 0, hatchStep / 2, hatchStep / 2);
    lines.setSpread(QGradient::RepeatSpread);
    const bool isFaint = fill == Fill::undisclosed;
    QColor ground = color;
    ground.setAlphaF(color.alphaF() * static_cast<float>(isFaint ? hatchTint / 2 : hatchTint));
    QColor line = color;
    line.setAlphaF(color.alphaF() * static_cast<float>(isFaint ? 0.5 : hatchStrength));
    const double across = hatchStep / std::sqrt(2.0); // from one line to the next
    const double half = hatchThickness / across / 2;
    const double edge = 0.25 / across; // antialiasing: gradients have none of their own
    lines.setColorAt(0, line);
    lines.setColorAt(half - edge, line);
    lines.setColorAt(half + edge, ground);
    lines.setColorAt(1 - half - edge, ground);
    lines.setColorAt(1 - half + edge, line);
    lines.setColorAt(1, line);
    return lines;
}

}
