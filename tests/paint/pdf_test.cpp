// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What poppler shows of a PDF, against what is painted on an image.
#include "catch.h"
#include "paint/everymark.h"

#include "paint/painter.h"
#include "timeline/theme.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cmath>

using namespace ledgerline;

namespace {

constexpr int margin = 40; ///< px: figures do not begin in a page's corner
constexpr double alike = 24; ///< of 255, in part of a mark: viewers smooth thin lines in their ways

QImage painted(const Drawing &drawing, const Theme &theme)
{
    QImage image(int(drawing.size.width) + margin, int(drawing.size.height) + margin,
                 QImage::Format_RGB32);
    image.fill(toQColor(theme[Ink::paper]));
    QPainter painter(&image);
    painter.translate(margin, margin);
    paint(painter, drawing, theme);
    return image;
}

QImage printed(const Drawing &drawing, const Theme &theme)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("drawing.pdf"));
    const QSizeF size = QSizeF(drawing.size.width + margin, drawing.size.height + margin);
    {
        QPdfWriter writer(pdf);
        writer.setResolution(96);
        writer.setPageLayout(
            QPageLayout(QPageSize(size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch),
                        QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        painter.translate(margin, margin);
        paint(painter, drawing, theme);
    }
    QProcess process;
    process.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-png"), pdf});
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardError().toStdString() == "");
    REQUIRE(process.exitCode() == 0);
    QImage image = QImage::fromData(process.readAllStandardOutput());
    return image.copy(0, 0, qRound(size.width()), qRound(size.height()));
}

/// The mean of red, green and blue in a part of a picture.
std::array<double, 3> colorOf(const QImage &image, const QRect &part)
{
    std::array<double, 3> sum{};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor color = image.pixelColor(x, y);
            sum[0] += color.red();
            sum[1] += color.green();
            sum[2] += color.blue();
        }
    }
    for (double &channel : sum)
        channel /= part.width() * part.height();
    return sum;
}

double distance(const std::array<double, 3> &one, const std::array<double, 3> &other)
{
    double most = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        most = std::max(most, std::abs(one[i] - other[i]));
    return most;
}

}

TEST_CASE("a PDF shows every shape and fill as an image does, to its soft ends", "[pdf]")
{
    const Theme &theme = themeNamed(GENERATE("light", "dark"));
    const Drawing drawing = everyMark();
    const QImage image = painted(drawing, theme);
    const QImage page = printed(drawing, theme);
    REQUIRE(page.size() == image.size());
    constexpr int parts = 4; // of a mark, along either side
    for (const Mark &mark : drawing.marks) {
        if (mark.shape == Shape::line)
            continue;
        for (int row = 0; row < parts; ++row) {
            for (int column = 0; column < parts; ++column) {
                const QRect part = QRectF(margin + mark.box.x + column * mark.box.width / parts,
                                          margin + mark.box.y + row * mark.box.height / parts,
                                          mark.box.width / parts, mark.box.height / parts)
                                       .toAlignedRect();
                CAPTURE(int(mark.shape), int(mark.fill), mark.softRight, row, column);
                CHECK(distance(colorOf(image, part), colorOf(page, part)) < alike);
            }
        }
    }
}
