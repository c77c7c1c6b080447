// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figureexport.h"

#include "app/figurepreview.h"
#include "app/sample.h"
#include "app/session.h"
#include "catch.h"
#include "figure/export.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A session with the sample open, and a folder to write to.
struct Exporting : CleanDesk
{
    Session session;
    FigureExport &figure = *session.figureExport();
    QString folder = path(text("figures"));

    Exporting()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, write(text("a.json"), sampleFile()));
        figure.setFolder(folder);
    }

    [[nodiscard]] static QStringList chosen(QAbstractItemModel &choices)
    {
        QStringList names;
        for (int row = 0; row < choices.rowCount(); ++row) {
            const QModelIndex index = choices.index(row, 0);
            if (choices.data(index, choices.roleNames().key("chosen")).toBool())
                names.append(choices.data(index, choices.roleNames().key("name")).toString());
        }
        return names;
    }

    void only(const QStringList &formats)
    {
        for (const QString &format : chosen(*figure.formats()))
            figure.toggleFormat(format);
        for (const QString &format : formats)
            figure.toggleFormat(format);
    }

    void exportFully()
    {
        figure.start();
        REQUIRE(eventually([&] { return !figure.isBusy(); }));
    }
};

}

TEST_CASE_METHOD(Exporting, "what the window shows is what is written", "[export]")
{
    session.perspective()->setReading(text("highest"));
    session.perspective()->setOnlyDisputed(true);
    only({text("svg"), text("txt")});
    CHECK(figure.files() == QStringList{text("timeline.svg"), text("timeline.alt.txt")});
    exportFully();
    CHECK_FALSE(figure.hasFailed());
    CHECK(figure.done() == 2);
    View view = session.shownView();
    view.figure = "timeline";
    view.theme = "light";
    CHECK(view.reading == "highest");
    CHECK(view.onlyDisputed);
    CHECK(contentOf(folder + text("/timeline.svg"))
          == renderSvg({.dossier = session.dossier(), .view = view}));
}

TEST_CASE_METHOD(Exporting, "the words of the figure may be another's", "[export]")
{
    const QString own = figure.ownTitle();
    CHECK(own == text("Alder and Birch"));
    figure.setTitle(text("  What was done "));
    CHECK(figure.request()->words.title == "What was done");
    CHECK(figure.ownTitle() == own);
    figure.setTitle(text(" "));
    CHECK_FALSE(figure.request()->words.title);
    figure.setAltText(text("Bars."));
    figure.chooseFigure(text("bodies"));
    CHECK(figure.altText().isEmpty()); // they were another figure's words
    CHECK_FALSE(figure.ownAltText().isEmpty());
}

TEST_CASE_METHOD(Exporting, "figure, size, formats and colours are chosen, and remembered",
                 "[export]")
{
    const QAbstractItemModelTester tester(figure.formats());
    CHECK(chosen(*figure.figures()) == QStringList{text("timeline")});
    CHECK(chosen(*figure.sizes()) == QStringList{text("screen")});
    CHECK(chosen(*figure.formats()) == QStringList{text("svg"), text("png")});
    figure.chooseSize(text("slide"));
    figure.chooseSize(text("no such size"));
    figure.chooseTheme(text("dark"));
    figure.toggleFormat(text("png"));
    figure.toggleFormat(text("csv"));
    CHECK(chosen(*figure.sizes()) == QStringList{text("slide")});
    CHECK(figure.request()->view.theme == "dark");
    CHECK(figure.request()->size.width * figure.request()->scale == 1920);

    Session next;
    FigureExport &again = *next.figureExport();
    CHECK(chosen(*again.sizes()) == QStringList{text("slide")});
    CHECK(chosen(*again.themes()) == QStringList{text("dark")});
    CHECK(chosen(*again.formats()) == QStringList{text("svg"), text("csv")});
    CHECK(again.folder() == folder);
}

TEST_CASE_METHOD(Exporting, "it says which files it will replace", "[export]")
{
    only({text("svg"), text("csv")});
    CHECK(figure.replaced().isEmpty());
    exportFully();
    only({text("svg"), text("json")});
    CHECK(figure.replaced() == QStringList{text("timeline.svg")});
}

TEST_CASE_METHOD(Exporting, "what cannot be written is told, and stopping leaves whole files",
                 "[export]")
{
    only({text("svg"), text("png")});
    QDir().mkpath(folder + text("/timeline.png")); // a folder where a file should be
    exportFully();
    CHECK(figure.hasFailed());
    CHECK(figure.message().contains(text("timeline.png")));
    CHECK_FALSE(contentOf(folder + text("/timeline.svg")).isEmpty());

    figure.start();
    figure.cancel();
    CHECK_FALSE(figure.isBusy());
    CHECK_FALSE(figure.hasFailed());
    only({});
    figure.start();
    CHECK_FALSE(figure.isBusy());
}

TEST_CASE_METHOD(Exporting, "what is chosen while files are written is for the next time",
                 "[export]")
{
    only({text("svg"), text("txt")});
    figure.start();
    only({text("csv")});
    figure.chooseFigure(text("bodies"));
    figure.setFolder(path(text("elsewhere")));
    REQUIRE(eventually([&] { return !figure.isBusy(); }));
    CHECK_FALSE(figure.hasFailed());
    CHECK(figure.message() == text("2 files written to ") + folder + text("."));
    CHECK(QDir(folder).entryList(QDir::Files)
          == QStringList{text("timeline.alt.txt"), text("timeline.svg")});
    CHECK_FALSE(QDir(path(text("elsewhere"))).exists());
}

TEST_CASE_METHOD(Exporting, "the picture is copied, and as SVG for those who take it", "[export]")
{
    figure.copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data);
    CHECK(data->hasImage());
    CHECK(data->data(text("image/svg+xml")) == renderSvg(*figure.request()));
}

TEST_CASE_METHOD(Exporting, "the preview is the figure", "[export]")
{
    FigurePreview preview;
    preview.setSource(&figure);
    preview.setSize({800, 450});
    QImage painted(800, 450, QImage::Format_RGB32);
    painted.fill(Qt::magenta);
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    preview.paint(&painter);
    painter.end();
    auto request = *figure.request();
    request.scale = 0.5;
    CHECK(painted == QImage::fromData(renderPng(request), "PNG").convertToFormat(painted.format()));
}

TEST_CASE_METHOD(Exporting, "what is left out of a figure is left out the next time too",
                 "[export]")
{
    CHECK(figure.request()->parts == FigureParts());
    figure.togglePart(text("legend"));
    figure.togglePart(text("notes"));
    figure.togglePart(text("notes"));
    figure.togglePart(text("no such part"));
    FigureParts parts;
    parts.legend = false;
    CHECK(figure.request()->parts == parts);
    Session next;
    const QStringList kept = chosen(*next.figureExport()->parts());
    CHECK(kept == QStringList{text("title"), text("notes"), text("sources"), text("provenance")});
}

TEST_CASE_METHOD(Exporting, "the dashboard is exported as it is shown", "[export]")
{
    figure.chooseFigure(text("dashboard"));
    figure.chooseSize(text("slide"));
    CHECK(figure.request()->size.width * figure.request()->scale == 1920);
    only({text("svg")});
    exportFully();
    CHECK(contentOf(folder + text("/dashboard.svg")) == renderSvg(*figure.request()));
}

TEST_CASE_METHOD(Exporting, "how copying went is told, also when there was nothing to copy",
                 "[figure]")
{
    const QSignalSpy told(&figure, &FigureExport::copied);
    figure.copy();
    REQUIRE(told.count() == 1);
    CHECK(told.first().first() == text("Figure copied"));
    CHECK_FALSE(figure.hasFailed());
    Session empty;
    const QSignalSpy failed(empty.figureExport(), &FigureExport::copied);
    empty.figureExport()->copy();
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first() == text("Nothing was copied: no dossier is open"));
    CHECK(empty.figureExport()->hasFailed());
}

TEST_CASE_METHOD(Exporting, "the chart of contradictions is called so among the figures too",
                 "[figure]")
{
    const QAbstractItemModel &choices = *figure.figures();
    const int label = choices.roleNames().key("label");
    QStringList labels;
    for (int row = 0; row < choices.rowCount(); ++row)
        labels.append(choices.data(choices.index(row, 0), label).toString());
    CHECK(labels.contains(text("Contradictions")));
    CHECK_FALSE(labels.contains(text("Disputes")));
}
