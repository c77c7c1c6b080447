// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreview.h"

#include "paint/fonts.h"
#include "paint/painter.h"
#include "timeline/view.h"

#include <algorithm>

namespace ledgerline {

ImportPreview::ImportPreview(QQuickItem *parent)
    : Surface(parent)
{
    connect(this, &Surface::sessionChanged, this, [this] {
        if (session())
            connect(session()->foreignImport(), &ForeignImport::previewChanged, this,
                    [this] { polish(); });
    });
}

void ImportPreview::paint(QPainter *painter)
{
    ledgerline::paint(*painter, m_drawing, theme());
}

void ImportPreview::layOut()
{
    m_drawing = blank();
    const auto index = session() ? session()->foreignImport()->index() : nullptr;
    if (!index)
        return;
    Canvas canvas;
    canvas.size = m_drawing.size;
    canvas.measure = textMeasure();
    canvas.gutter = gutterFor(index->dossier(), canvas);
    const double plot = canvas.size.width - canvas.gutter - plotMargin;
    if (plot > 0)
        m_drawing = layoutTimeline(*index, {everything(index->extent()), plot}, canvas);
}

}
