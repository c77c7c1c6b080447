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
    if (m_opening)
        m_opening->disconnect(this);
    m_opening = opening;
    if (m_opening)
        connect(m_opening, &Opening::changed, this, [this] { update(); });
    Q_EMIT openingChanged();
}

void OpeningStrip::paint(QPainter *painter)
{
    if (!m_opening || m_opening->progress().months.empty())
        return;
    const auto &months = m_opening->progress().months;
    const std::int64_t first = months.begin()->first;
    const auto span = static_cast<double>(months.rbegin()->first - first + 1);
    const auto fewer = [](const auto &a, const auto &b) { return a.second < b.second; };
    const double most = std::max_element(months.begin(), months.end(), fewer)->second;
    for (const auto &[month, events] : months) {
        const double left = std::floor(static_cast<double>(month - first) / span * width());
        const double right = std::ceil(static_cast<double>(month - first + 1) / span * width());
        const double height = std::max(1.0, events / most * this->height());
        painter->fillRect(QRectF(left, this->height() - height, right - left, height), m_color);
    }
}

}
