// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pdf.h"

#include "figure/composition.h"
#include "figure/embedding.h"
#include "figure/xmp.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

constexpr double dotsPerInch = 96; // CSS: one px is 1/96 inch
constexpr double pointsPerPixel = 72 / dotsPerInch;

/// Qt keeps pages in whole points; `finished` cuts this one to its true size.
QSizeF wholePoints(Size size)
{
    return {std::ceil(size.width * pointsPerPixel), std::ceil(size.height * pointsPerPixel)};
}

QByteArray painted(const FigureRequest &request, const Composition &figure,
                   const DocumentWords &words)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(qRound(dotsPerInch));
    writer.setPageLayout(QPageLayout(
        QPageSize(wholePoints(request.size), QPageSize::Point, u"Figure"_s, QPageSize::ExactMatch),
        QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(words.title);
    writer.setCreator(u"Ledgerline"_s);
    writer.setDocumentXmpMetadata(xmpPacket(words));
    QPainter painter(&writer);
    paintComposition(painter, figure, request);
    painter.end();
    return pdf;
}

void cutPage(QPDF &pdf, Size size)
{
    const double top = wholePoints(size).height(); // where Qt's page begins; PDF's y grows upwards
    const auto number = [](double points) { return QPDFObjectHandle::newReal(points, 4); };
    QPDFObjectHandle page = QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
    page.replaceKey(
        "/MediaBox",
        QPDFObjectHandle::newArray({number(0), number(top - size.height * pointsPerPixel),
                                    number(size.width * pointsPerPixel), number(top)}));
}

/// Qt names subsets by the number of their object, which follows a hash of this run.
void nameFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        const bool isFont = object.isDictionaryOfType("/Font");
        if (!isFont && !object.isDictionaryOfType("/FontDescriptor"))
            continue;
        const std::string key = isFont ? "/BaseFont" : "/FontName";
        if (!object.getKey(key).isName())
            continue;
        const std::string name = object.getKey(key).getName();
        const std::size_t tag = name.find('+');
        // Six capitals and a plus say that the font is a subset (ISO 32000-1, 9.6.4).
        object.replaceKey(key,
                          QPDFObjectHandle::newName(
                              "/LEDGER+" + name.substr(tag == std::string::npos ? 1 : tag + 1)));
    }
}

/// Qt's document without what the clock and chance have written in it: the day, the order of its
/// objects and their names. What is needed for that is a reader and writer of PDF.
QByteArray finished(const QByteArray &document, Size size, const DocumentWords &words)
{
    QPDF pdf;
    pdf.processMemoryFile("figure", document.constData(),
                          static_cast<std::size_t>(document.size()));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
    pdf.getTrailer().removeKey("/ID"); // from Qt 6.8 on a random one
    info.replaceKey("/Subject",
                    QPDFObjectHandle::newUnicodeString(words.description.toStdString()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(words.language.toStdString()));
    root.replaceKey(
        "/ViewerPreferences",
        QPDFObjectHandle::newDictionary({{"/DisplayDocTitle", QPDFObjectHandle::newBool(true)}}));
    cutPage(pdf, size);
    nameFonts(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true); // a digest of the content
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()),
            static_cast<qsizetype>(bytes->getSize())};
}

}

QByteArray renderPdf(const FigureRequest &request)
{
    const Composition figure = compose(request);
    const DocumentWords words{.title = QString::fromStdString(figure.title),
                              .description = QString::fromStdString(figure.description),
                              .language = QString::fromStdString(figure.language),
                              .more = provenanceElement(provenanceText(request))};
    return finished(painted(request, figure, words), request.size, words);
}

}
