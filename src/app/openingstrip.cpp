// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingstrip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ledgerline {

OpeningStrip::OpeningStrip(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &OpeningStrip::colorChanged, this, [this] { update(); });
}

void OpeningStrip::setOpening(Opening *opening)
{
    if (opening == m_opening)
        return;
    if (m_opening)
        m_opening->disconnect(this);
    m_opening = opening;
    if (m_opening)
        connect(m_opening, &Opening::changed, this, [this] { update(); });
    Q_EMIT openingChanged();
}

void OpeningStrip::paint(QPainter *painter)
{
    if (!m_opening || m_opening->glimpse().counts().empty())
        return;
    const std::vector<std::uint32_t> &counts = m_opening->glimpse().counts();
    const double most = *std::ranges::max_element(counts);
    const double step = width() / static_cast<double>(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const double left = std::floor(static_cast<double>(i) * step);
        const double right = std::max(left + 1, std::floor(static_cast<double>(i + 1) * step));
        const double bar = std::max(1.0, counts[i] / most * height());
        painter->fillRect(QRectF(left, height() - bar, right - left, bar), m_color);
    }
}

}
