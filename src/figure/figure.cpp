// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

#include "dossier/vocabulary.h"
#include "figure/composition.h"
#include "figure/embedding.h"
#include "figure/names.h"
#include "figure/preset.h"
#include "paint/painter.h"
#include "paint/svgdevice.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What stands in charts beside others is called by their names too: "bodies-bar-2025-06-north".
SvgName nameOf(const Picture &picture)
{
    return {.id = QByteArray::fromStdString(picture.name),
            .title = picture.chart ? picture.chart->title() : QString(),
            .role = "group",
            .scopes = picture.chart != nullptr};
}

void paintPicture(QPainter &painter, const Picture &picture, const Theme &theme,
                  const Composition &figure, const FigureRequest &request)
{
    const Box &box = picture.box;
    if (box.width < 1 || box.height < 1)
        return;
    painter.save();
    painter.translate(box.x, box.y);
    painter.setClipRect(QRectF(0, 0, box.width, box.height), Qt::IntersectClip);
    if (picture.drawing)
        paint(painter, *picture.drawing, theme,
              namesOf(*request.dossier, *picture.drawing, figure.language, figure.reading));
    if (picture.chart)
        picture.chart->paint(painter);
    painter.restore();
}

}

void paintComposition(QPainter &painter, const Composition &figure, const FigureRequest &request)
{
    const Theme &theme = themeNamed(request.view.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, request.size.width, request.size.height),
                     toQColor(theme[Ink::paper]));
    for (const Picture &picture : figure.pictures) {
        std::optional<SvgGroup> group;
        if (figure.pictures.size() > 1)
            group.emplace(painter, nameOf(picture));
        paintPicture(painter, picture, theme, figure, request);
    }
    {
        const SvgGroup group(painter, "legend");
        paintMarks(painter, figure.marks, theme);
    }
    const SvgGroup group(painter, "texts");
    paintLabels(painter, figure.labels, theme);
    painter.restore();
}

const std::vector<std::string_view> &figureNames()
{
    static const std::vector<std::string_view> names(std::begin(figureWords),
                                                     std::end(figureWords));
    return names;
}

void paintFigure(QPainter &painter, const FigureRequest &request)
{
    paintComposition(painter, compose(request), request);
}

QByteArray renderSvg(const FigureRequest &request)
{
    const Composition figure = compose(request);
    SvgDevice device({request.size.width, request.size.height}, toQString(figure.title),
                     toQString(figure.description));
    device.setMetadata(provenanceElement(provenanceText(request)));
    if (isOnPaper(request.size))
        device.setInMillimetres();
    QPainter painter(&device);
    paintComposition(painter, figure, request);
    painter.end();
    return device.svg();
}

QByteArray renderAltText(const FigureRequest &request)
{
    return QByteArray::fromStdString(compose(request).description) + '\n';
}

QByteArray renderPng(const FigureRequest &request)
{
    const Composition figure = compose(request);
    const QSizeF size(request.size.width * request.scale, request.size.height * request.scale);
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    // Said aloud, or the density of whatever screen there is would stand in the file.
    const int dotsPerMetre = qRound(request.dotsPerInch.value_or(96 * request.scale) / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, toQString(figure.title));
    image.setText(u"Description"_s, toQString(figure.description));
    if (const std::string provenance = provenanceText(request); !provenance.empty())
        image.setText(provenanceKey(), toQString(provenance));
    // A size in millimetres is no whole number of pixels: the last ones are painted in part.
    image.fill(toQColor(themeNamed(request.view.theme)[Ink::paper]));
    QPainter painter(&image);
    painter.scale(request.scale, request.scale);
    paintComposition(painter, figure, request);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

}
