// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How SvgEngine says texts: whole, selectable, and as wide as the layout counted on.
#include "paint/svgengine.h"

#include "paint/fonts.h"
#include "paint/svgvalues.h"

#include <cmath>
#include <utility>

namespace ledgerline {

using svg::attribute;

void SvgEngine::setTextRoom(const std::optional<SvgTextRoom> &room)
{
    flush();
    m_room = room;
}

/// Whether a viewer without our font may take its own widths: nothing stands beside the text that
/// it could run into. Common sans-serif faces are up to a sixth wider than ours; what a brief text
/// grows by is less than what parts labels.
bool SvgEngine::hasRoom(const PendingText &run) const
{
    constexpr double spare = 1.2;
    constexpr double brief = 24; // px
    const bool isWhole = m_room && std::abs(run.width - m_room->width) < 0.5;
    return isWhole && (run.width < brief || m_room->box.width() >= m_room->width * spare);
}

void SvgEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    flushBoxes();
    flushLine();
    const QByteArray style = painted("fill", m_pen.brush()) + placing();
    const bool leftToRight = !(item.renderFlags() & QTextItem::RightToLeft);
    if (m_text && leftToRight && m_text->style == style && m_text->font == m_font
        && std::abs(m_text->position.y() - position.y()) < 0.01
        && std::abs(m_text->position.x() + m_text->width - position.x()) < 0.5) {
        m_text->text += item.text();
        m_text->width += item.width();
        return;
    }
    flushText();
    m_text = PendingText{item.text(), position, item.width(), m_font, style};
}

void SvgEngine::flushText()
{
    if (!m_text)
        return;
    const PendingText run = *std::exchange(m_text, std::nullopt);
    if (run.text.trimmed().isEmpty())
        return;
    const bool isFree = hasRoom(run);
    QPointF position = run.position;
    QByteArray anchor;
    if (isFree && m_room->alignment == Qt::AlignHCenter) {
        position.setX(m_room->box.center().x());
        anchor = attribute("text-anchor", QByteArrayLiteral("middle"));
    } else if (isFree && m_room->alignment == Qt::AlignRight) {
        position.setX(m_room->box.right());
        anchor = attribute("text-anchor", QByteArrayLiteral("end"));
    }
    const QPointF at = mapping().map(position);
    const double size
        = run.font.pixelSize() > 0 ? run.font.pixelSize() : run.font.pointSizeF() * 96 / 72;
    QByteArray element = "<text" + attribute("x", at.x()) + attribute("y", at.y());
    if (std::abs(size * factor() - fontSize) > 0.004)
        element += attribute("font-size", size * factor());
    if (run.font.family() != fontFamily())
        element += attribute("font-family", svg::escaped(run.font.family()));
    if (run.font.weight() != QFont::Normal)
        element += attribute("font-weight", run.font.weight());
    if (run.font.italic())
        element += attribute("font-style", QByteArrayLiteral("italic"));
    element += anchor;
    // A viewer without our font keeps to the width that the layout counted on.
    if (!isFree && run.text.size() > 1)
        element += attribute("textLength", run.width * factor())
            + attribute("lengthAdjust", QByteArrayLiteral("spacingAndGlyphs"));
    if (run.text != run.text.simplified())
        element += attribute("xml:space", QByteArrayLiteral("preserve"));
    m_body.add(element + run.style + '>' + svg::escaped(run.text) + "</text>");
}

}
