// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurecopy.h"

#include "figure/export.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <memory>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureCopy)
};

}

QString copyFigure(const FigureRequest &figure)
{
    const QImage picture = QImage::fromData(renderPng(figure), "PNG");
    if (picture.isNull())
        return Words::tr("Nothing was copied: there is not enough memory for the picture");
    auto data = std::make_unique<QMimeData>();
    data->setImageData(picture);
    data->setData(u"image/svg+xml"_s, renderSvg(figure));
    QClipboard *const clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data.release()); // the clipboard owns it
    const QMimeData *const held = clipboard->mimeData();
    if (!held || !held->hasImage())
        return Words::tr("Nothing was copied: another program holds the clipboard");
    return {};
}

}
