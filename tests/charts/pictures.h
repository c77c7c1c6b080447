// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Charts as they are seen: what is painted and what is hit.
#pragma once

#include "charts/chart.h"
#include "paint/painter.h"
#include "paint/svgdevice.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

namespace ledgerline::test {

inline const ChartFrame frame{{900, 340}, 60, 880, true};

inline Window months(int fromYear, unsigned fromMonth, int toYear, unsigned toMonth)
{
    using date::local_days;
    return {local_days(date::year(fromYear) / date::month(fromMonth) / 1),
            local_days(date::year(toYear) / date::month(toMonth) / 1)};
}

inline const Window halfYear = months(2025, 1, 2025, 7);

inline std::unique_ptr<Chart> chartOf(const std::shared_ptr<const Dossier> &dossier, ChartKind kind,
                                      const Window &window = halfYear)
{
    auto chart = std::make_unique<Chart>(dossier, kind);
    chart->setFrame(frame);
    chart->setWindow(TimeScale(window, frame.plotRight - frame.plotLeft));
    return chart;
}

inline QByteArray svgOf(const Chart &chart)
{
    SvgDevice device(frame.size, chart.title(), chart.description());
    QPainter painter(&device);
    chart.paint(painter);
    painter.end();
    return device.svg();
}

inline QImage imageOf(const Chart &chart)
{
    QImage image(frame.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paint(painter);
    return image;
}

inline QColor ink(Ink ink, const char *theme = "light")
{
    return toQColor(themeNamed(theme)[ink]);
}

inline QStringList texts(const QByteArray &svg)
{
    QStringList found;
    const QRegularExpression text(QStringLiteral("<text[^>]*>([^<]*)</text>"));
    for (auto match = text.globalMatch(QString::fromUtf8(svg)); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

/// The first hit from top to bottom, in the middle of the chart, that tells `text`.
inline std::optional<ChartHit> hitWith(const Chart &chart, const QString &text)
{
    for (double y = 0; y < frame.size.height(); y += 2) {
        auto hit = chart.hitAt({frame.size.width() / 2, y});
        if (hit && hit->text.contains(text))
            return hit;
    }
    return {};
}

}
