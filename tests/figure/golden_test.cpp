// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures that a human looked at. When one changes on purpose, run the test with
// LEDGERLINE_APPROVE=1, look at the pictures, and commit them with the change.
#include "catch.h"
#include "figure/requests.h"

#include "figure/preset.h"

#include <QDir>
#include <QFile>

using namespace ledgerline;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The first line that differs, both ways; empty when none does.
std::string firstDifference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = actual.split('\n');
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QByteArray was = i < before.size() ? before[i] : QByteArray("(no such line)");
        const QByteArray is = i < after.size() ? after[i] : QByteArray("(no such line)");
        if (was != is)
            return "line " + std::to_string(i + 1) + "\n  expected: " + was.toStdString()
                + "\n  actual:   " + is.toStdString();
    }
    return {};
}

/// The picture alone: what a figure says of its provenance holds the program's version.
void compareWithGolden(const char *name, FigureRequest request)
{
    request.provenance = "";
    const QByteArray actual = renderSvg(request);
    const QString file = QString::fromLatin1(name) + QStringLiteral(".svg");
    const QString golden = QStringLiteral(LEDGERLINE_GOLDEN "/") + file;
    if (qEnvironmentVariableIsSet("LEDGERLINE_APPROVE"))
        write(golden, actual);
    const std::string difference = firstDifference(contentOf(golden), actual);
    if (!difference.empty()) {
        QDir().mkpath(QStringLiteral(LEDGERLINE_GOLDEN_ACTUAL));
        write(QStringLiteral(LEDGERLINE_GOLDEN_ACTUAL "/") + file, actual);
        FAIL("tests/golden/" << name << ".svg differs in " << difference << "\nThe new figure is "
                             << LEDGERLINE_GOLDEN_ACTUAL << '/' << name
                             << ".svg; LEDGERLINE_APPROVE=1 makes it the golden one.");
    }
    SUCCEED();
}

}

TEST_CASE("golden figure: the whole timeline", "[golden]")
{
    compareWithGolden("timeline-whole", requestFor("timeline", {1600, 900}));
}

TEST_CASE("golden figure: one month of the timeline", "[golden]")
{
    FigureRequest request = requestFor("timeline");
    request.view.window = days(2025, 6, 1, 7, 1);
    compareWithGolden("timeline-month", request);
}

TEST_CASE("golden figure: the ultimatum, on dark paper", "[golden]")
{
    FigureRequest request = requestFor("timeline");
    request.view.window = days(2025, 7, 12, 9, 6);
    request.view.theme = "dark";
    compareWithGolden("timeline-ultimatum", request);
}

TEST_CASE("golden figure: bodies by month", "[golden]")
{
    compareWithGolden("bodies", requestFor("bodies"));
}

TEST_CASE("golden figure: running totals", "[golden]")
{
    compareWithGolden("cumulative", requestFor("cumulative", {800, 500}));
}

TEST_CASE("golden figure: pledges", "[golden]")
{
    compareWithGolden("pledges", requestFor("pledges"));
}

TEST_CASE("golden figure: pledges as of a day", "[golden]")
{
    FigureRequest request = requestFor("pledges", {800, 500});
    request.view.asOf = date::local_days{date::year{2025} / 6 / 8};
    compareWithGolden("pledges-as-of", request);
}

TEST_CASE("golden figure: contradictions", "[golden]")
{
    compareWithGolden("contradictions", requestFor("contradictions"));
}

TEST_CASE("golden figure: deadlines", "[golden]")
{
    compareWithGolden("deadlines", requestFor("deadlines", {960, 480}));
}

TEST_CASE("golden figure: the dashboard", "[golden]")
{
    compareWithGolden("dashboard", requestFor("dashboard", {1600, 900}));
}

TEST_CASE("golden figure: the dashboard on a page, as of a day, on dark paper", "[golden]")
{
    FigureRequest request = requestFor("dashboard", findPreset("page")->whole);
    request.view.asOf = date::local_days{date::year{2025} / 7 / 8};
    request.view.theme = "dark";
    compareWithGolden("dashboard-page", request);
}
