// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/sketch.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double culling
    = 24; ///< px around the plot where marks are kept, for those that overlap its edge

}

Sketch::Sketch(const EventIndex &events, const TimeScale &scale, const Canvas &canvas,
               const Box &plot)
    : m_events(events)
    , m_scale(scale)
    , m_canvas(canvas)
{
    m_drawing.order = events.order();
    m_drawing.size = canvas.size;
    m_drawing.plot = plot;
}

double Sketch::pixels(std::chrono::seconds length) const
{
    return static_cast<double>(length.count()) / m_scale.secondsPerPixel();
}

double Sketch::widthOf(std::string_view text, TextStyle style) const
{
    return m_canvas.measure(text, style);
}

std::string Sketch::elided(std::string_view text, TextStyle style, double width) const
{
    return ledgerline::elided(text, style, width, m_canvas.measure);
}

std::string_view Sketch::in(const Text &text) const
{
    return m_canvas.language.empty() ? text.text : text.in(m_canvas.language);
}

std::string_view Sketch::labelOf(Index event) const
{
    const Event &row = dossier().events[event];
    return dossier().rareOf(row).label.isEmpty() ? in(row.title) : in(dossier().rareOf(row).label);
}

bool Sketch::shows(const Box &box) const
{
    return box.right() >= plot().x - culling && box.x <= plot().right() + culling;
}

bool Sketch::standsFor(const Mark &mark, Index event) const
{
    return event != none && ledgerline::standsFor(m_drawing, mark, event, m_events.rowOf(event));
}

Rows Sketch::members(std::span<const Item *const> items)
{
    const std::size_t first = m_drawing.order->size() + m_drawing.members.size();
    const Rows rows{static_cast<Index>(first), static_cast<Index>(items.size())};
    for (const Item *item : items)
        m_drawing.members.push_back(item->event);
    return rows;
}

void Sketch::add(Mark mark)
{
    if (!shows(mark.box))
        return;
    mark.selected = standsFor(mark, m_canvas.selected);
    mark.focused = standsFor(mark, m_canvas.focused);
    (mark.selected || mark.focused ? m_onTop : m_drawing.marks).push_back(mark);
}

void Sketch::addBackground(Shape shape, const Box &box, Ink ink, Index lane)
{
    Mark mark;
    mark.shape = shape;
    mark.box = box;
    mark.ink = ink;
    mark.lane = lane;
    addBackground(mark);
}

std::optional<Box> Sketch::boxOf(Index event) const
{
    std::optional<Box> result;
    for (const std::vector<Mark> *marks : {&m_drawing.marks, &m_onTop}) {
        for (const Mark &mark : *marks) {
            if (standsFor(mark, event))
                result = result ? united(*result, mark.box) : mark.box;
        }
    }
    return result;
}

Drawing Sketch::finish() &&
{
    m_drawing.marks.insert(m_drawing.marks.end(), m_onTop.begin(), m_onTop.end());
    return std::move(m_drawing);
}

Box lineBox(double x, double y, double width, TextStyle style)
{
    const double height = lineHeight(style);
    return {x, y - height / 2, width, height};
}

}
