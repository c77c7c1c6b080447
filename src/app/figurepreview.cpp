// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurepreview.h"

#include <QPainter>

#include <algorithm>

namespace ledgerline {

FigurePreview::FigurePreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void FigurePreview::setSource(FigureExport *source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (m_source)
        connect(m_source, &FigureExport::previewChanged, this, [this] { update(); });
    update();
    Q_EMIT sourceChanged();
}

void FigurePreview::paint(QPainter *painter)
{
    const auto request = m_source ? m_source->request() : std::nullopt;
    if (!request)
        return;
    const Size &size = request->size;
    const double scale = std::min(width() / size.width, height() / size.height);
    painter->translate((width() - size.width * scale) / 2, (height() - size.height * scale) / 2);
    painter->scale(scale, scale);
    painter->setClipRect(QRectF(0, 0, size.width, size.height));
    m_source->paint(*painter);
}

}
