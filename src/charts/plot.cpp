// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

#include "paint/fonts.h"

#include <algorithm>

namespace ledgerline {

double PlotArea::x(Instant instant) const
{
    return box.x + scale.toX(instant);
}

bool PlotArea::shows(const Window &window) const
{
    return x(window.to) > box.x && x(window.from) < box.right();
}

Box Plot::headingIn(const Box &area) const
{
    const std::string text = heading();
    if (text.empty())
        return {area.x, area.y, 0, 0};
    const double width = textMeasure()(text, TextStyle::small) + 2 * headingInset;
    return {area.x, area.y, std::min(width, area.width), lineHeight(TextStyle::small) + 2};
}

bool LabelRoom::isFree(const Box &box) const
{
    return std::none_of(m_taken.begin(), m_taken.end(),
                        [&](const Box &taken) { return taken.intersects(box); });
}

bool LabelRoom::take(const Box &box)
{
    const bool inside = box.x >= m_bounds.x && box.right() <= m_bounds.right()
        && box.y >= m_bounds.y && box.bottom() <= m_bounds.bottom();
    if (!inside || !isFree(box))
        return false;
    m_taken.push_back(box);
    return true;
}

Mark markOf(Shape shape, const Box &box, Ink ink, Fill fill, bool up)
{
    Mark mark;
    mark.shape = shape;
    mark.box = box;
    mark.ink = ink;
    mark.fill = fill;
    mark.up = up;
    return mark;
}

Label labelOf(std::string text, const Box &box, Ink ink, Align align, TextStyle style)
{
    Label label;
    label.text = std::move(text);
    label.box = box;
    label.ink = ink;
    label.align = align;
    label.style = style;
    return label;
}

QRectF toQRectF(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

Box toBox(const QRectF &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

}
