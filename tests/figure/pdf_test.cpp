// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "figure/pdf.h"
#include "figure/preset.h"
#include "figure/xmp.h"

#include <QHashFunctions>
#include <QProcess>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <ctime>

using namespace ledgerline;

namespace {

/// What a tool of poppler's prints about a document.
QByteArray told(const char *tool, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QStringList arguments = options + QStringList{file.fileName()};
    if (qstrcmp(tool, "pdftotext") == 0)
        arguments += QStringLiteral("-"); // to standard output
    QProcess process;
    process.start(QString::fromLatin1(tool), arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardError().toStdString() == "");
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray lineOf(const QByteArray &text, const QByteArray &beginning)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(beginning))
            return line.mid(beginning.size()).trimmed();
    }
    return {};
}

}

TEST_CASE("a PDF's text is text, in our fonts alone, and these are embedded", "[pdf]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "bodies", "talks");
    CAPTURE(figure);
    const QByteArray pdf = renderPdf(requestFor(figure));
    const QByteArray text = told("pdftotext", {}, pdf);
    CHECK(text.contains("Reading: envelope"));
    CHECK(text.contains("to Ukraine") == (figure != "talks"));
    CHECK(text.contains("Sources: "));
    const QList<QByteArray> fonts = told("pdffonts", {}, pdf).trimmed().split('\n').mid(2);
    CHECK(fonts.size() == 2);
    for (const QByteArray &font : fonts) {
        CAPTURE(font.toStdString());
        CHECK(font.startsWith("LEDGER+LedgerlineSans-"));
        CHECK(font.simplified().contains("Identity-H yes yes yes")); // embedded, subset, Unicode
    }
    const QByteArray images = told("pdfimages", {QStringLiteral("-list")}, pdf).trimmed();
    CHECK(images.count('\n') == 1); // the two lines of the heading
}

TEST_CASE("a PDF's page is exactly the figure", "[pdf]")
{
    const auto [size, points] = GENERATE(table<Size, std::string>({
        {Size{1600, 900}, "1200 x 675 pts"},
        {Size{321, 401}, "240.75 x 300.75 pts"},
        {findPreset("column")->plot, "240.945 x 382.677 pts"}, // 85 mm by 135
    }));
    const QByteArray info = told("pdfinfo", {}, renderPdf(requestFor("bodies", size)));
    CHECK(lineOf(info, "Page size:").toStdString() == points);
    CHECK(lineOf(info, "Pages:") == "1");
}

TEST_CASE("a PDF says what it is, and nothing of the clock", "[pdf]")
{
    const QByteArray pdf = renderPdf(requestFor("bodies"));
    const QByteArray info = told("pdfinfo", {}, pdf);
    CHECK(lineOf(info, "Title:") == "Bodies returned by month");
    CHECK(lineOf(info, "Subject:").startsWith("Bar chart: Bodies returned by month. "));
    CHECK(lineOf(info, "CreationDate:").isEmpty());
    CHECK(lineOf(info, "ModDate:").isEmpty());
    const QByteArray packet = told("pdfinfo", {QStringLiteral("-meta")}, pdf);
    CHECK(packet.contains("Bodies returned by month</rdf:li>"));
    CHECK_FALSE(packet.contains("Date>"));
    CHECK_FALSE(pdf.contains("(D:2"));
}

TEST_CASE("the same PDF is the same bytes a while later and in another zone", "[pdf]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "cumulative");
    const QByteArray before = renderPdf(requestFor(figure));
    const QByteArray zone = qgetenv("TZ");
    const std::time_t second = std::time(nullptr);
    while (std::time(nullptr) == second) { } // dates in a PDF are told to the second
    qputenv("TZ", "Asia/Kathmandu");
    tzset();
    CHECK(renderPdf(requestFor(figure)) == before);
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

TEST_CASE("the same PDF is the same bytes whatever Qt's hashes are seeded with", "[pdf]")
{
    // Its fonts are embedded in the order of a hash; the window does not fix the seed.
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray before = renderPdf(requestFor("timeline"));
    for (int run = 0; run < 4; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        CHECK((renderPdf(requestFor("timeline")) == before));
    }
}

TEST_CASE("a packet of metadata is well-formed, whatever its words", "[pdf]")
{
    const QByteArray packet = xmpPacket({.title = QStringLiteral("<b>&amp;]]>"),
                                         .description = QStringLiteral("\"two\"\nlines"),
                                         .language = QStringLiteral("uk"),
                                         .more = {}});
    QXmlStreamReader reader(packet);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(words.contains(QStringLiteral("<b>&amp;]]>")));
    CHECK(words.contains(QStringLiteral("\"two\"\nlines")));
}
