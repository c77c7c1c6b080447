// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our SVG and PDF, painted by others, against our PNG. What is left to differ are the edges of
// letters: every viewer smooths them in its own way, most of all light ones on dark paper. Measured
// with librsvg 2.54, Chromium 156 and poppler 22.12 on Debian 12 (LEDGERLINE_MEASURE=1 prints it):
// on light paper at most 1.6 of 255 and 0.45% of the pixels, on dark paper 2.1 and 0.88%.
#include "catch.h"
#include "figure/requests.h"

#include "figure/pdf.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>
#include <optional>

using namespace ledgerline;

namespace {

/// What a viewer may differ by.
struct Bounds
{
    double mean = 0; ///< of 255, over all pixels and colours
    double share = 0; ///< of the pixels, that differ clearly
};
// Measured: 2.5 and 0.8 % where a figure is mostly text, whose edges each viewer smooths its own
// way; elsewhere half of that.
constexpr Bounds onLight{3.0, 0.011};
constexpr Bounds onDark{3.0, 0.013};
constexpr int clearly = 64; ///< of 255, in any colour

Bounds differenceOf(const QImage &one, const QImage &other)
{
    Bounds result;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int red = std::abs(qRed(a) - qRed(b));
            const int green = std::abs(qGreen(a) - qGreen(b));
            const int blue = std::abs(qBlue(a) - qBlue(b));
            result.mean += (red + green + blue) / 3.0;
            result.share += std::max({red, green, blue}) > clearly ? 1 : 0;
        }
    }
    const double pixels = static_cast<double>(one.width()) * one.height();
    return {result.mean / pixels, result.share / pixels};
}

/// A folder in which a viewer finds our font and no other, and keeps what it leaves behind.
class Workshop
{
public:
    Workshop()
    {
        write(QStringLiteral("fonts.conf"),
              "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n"
              "<fontconfig><dir>" LEDGERLINE_SOURCE_DIR "/data/fonts</dir><cachedir>"
                  + path(QStringLiteral("cache")).toUtf8() + "</cachedir></fontconfig>\n");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    /// Runs a viewer to its good end; what it complained about.
    std::string run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), path(QStringLiteral("fonts.conf")));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(120'000));
        const std::string complaints = process.readAllStandardError().toStdString();
        INFO(complaints);
        REQUIRE(process.exitCode() == 0);
        return complaints;
    }

private:
    QTemporaryDir m_folder;
};

void compare(const char *viewer, const FigureRequest &request, const QByteArray &painted)
{
    const QImage ours = QImage::fromData(renderPng(request));
    const QImage theirs = QImage::fromData(painted);
    REQUIRE(ours.size() == theirs.size());
    const Bounds difference = differenceOf(ours, theirs);
    const std::string told = request.view.figure + " by " + viewer + ": mean "
        + std::to_string(difference.mean) + " of 255, clearly different "
        + std::to_string(100 * difference.share) + "%";
    INFO(told);
    if (qEnvironmentVariableIsSet("LEDGERLINE_MEASURE"))
        WARN(told);
    const Bounds &bounds = request.view.theme == "dark" ? onDark : onLight;
    CHECK(difference.mean < bounds.mean);
    CHECK(difference.share < bounds.share);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<FigureRequest> requests()
{
    std::vector<FigureRequest> result;
    for (const std::string_view figure : figureNames()) {
        result.push_back(requestFor(std::string(figure)));
        // What is cut off at a plot's edge is where painters could disagree most.
        result.push_back(result.back());
        result.back().view.window = days(2025, 5, 31, 6, 22);
    }
    result.push_back(requestFor("timeline"));
    result.back().view.theme = "dark";
    return result;
}

}

TEST_CASE("librsvg paints what our PNG shows", "[viewers]")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (program.isEmpty())
        FAIL("rsvg-convert is missing; it is in Debian's package librsvg2-bin");
    const Workshop workshop;
    for (const FigureRequest &request : requests()) {
        workshop.write(QStringLiteral("figure.svg"), renderSvg(request));
        workshop.run(program,
                     {workshop.path(QStringLiteral("figure.svg")), QStringLiteral("-o"),
                      workshop.path(QStringLiteral("figure.png"))});
        compare("librsvg", request, contentOf(workshop.path(QStringLiteral("figure.png"))));
    }
}

TEST_CASE("Chromium paints what our PNG shows", "[viewers]")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (program.isEmpty()) {
        WARN("Chromium is not installed: what it paints was not compared.");
        return;
    }
    const Workshop workshop;
    for (const FigureRequest &request : requests()) {
        workshop.write(QStringLiteral("figure.svg"), renderSvg(request));
        workshop.run(program,
                     {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                      QStringLiteral("--disable-gpu"), QStringLiteral("--font-render-hinting=none"),
                      QStringLiteral("--disable-lcd-text"), QStringLiteral("--hide-scrollbars"),
                      QStringLiteral("--force-device-scale-factor=1"),
                      QStringLiteral("--user-data-dir=") + workshop.path(QStringLiteral("profile")),
                      QStringLiteral("--window-size=%1,%2")
                          .arg(qRound(request.size.width))
                          .arg(qRound(request.size.height)),
                      QStringLiteral("--screenshot=") + workshop.path(QStringLiteral("figure.png")),
                      QStringLiteral("file://") + workshop.path(QStringLiteral("figure.svg"))});
        compare("Chromium", request, contentOf(workshop.path(QStringLiteral("figure.png"))));
    }
}

TEST_CASE("poppler paints what our PNG shows", "[viewers]")
{
    const Workshop workshop;
    for (const FigureRequest &request : requests()) {
        workshop.write(QStringLiteral("figure.pdf"), renderPdf(request));
        const QStringList options{QStringLiteral("-r"), QStringLiteral("96"),
                                  QStringLiteral("-png"), QStringLiteral("-singlefile")};
        CHECK(workshop.run(QStringLiteral("pdftoppm"),
                           options
                               + QStringList{workshop.path(QStringLiteral("figure.pdf")),
                                             workshop.path(QStringLiteral("figure"))})
              == "");
        compare("poppler", request, contentOf(workshop.path(QStringLiteral("figure.png"))));
    }
}
