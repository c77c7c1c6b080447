// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "catch.h"

#include "figure/pdf.h"

using namespace ledgerline;
using namespace date::literals;

namespace {

View peculiar()
{
    View view;
    view.figure = "talks";
    view.window = Window{date::local_days{2001_y / 3 / 2}, date::local_days{2001_y / 3 / 18}};
    view.hiddenLanes = {"pledges", "deadlines"};
    view.reading = "birch";
    view.asOf = Day{2001_y / 3 / 11};
    view.onlyDisputed = true;
    return view;
}

/// A session with the sample open, and figures of it.
struct WithFigures : CleanDesk
{
    QString file = write(QStringLiteral("a.json"), sampleFile());
    Session session;

    WithFigures()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, file);
    }

    /// The sample's figure as a file.
    [[nodiscard]] QString figure(const QString &format, const View &view = peculiar()) const
    {
        FigureRequest request;
        request.dossier = sampleDossier();
        request.view = view;
        request.size = {800, 500};
        const QByteArray bytes = format == QStringLiteral("svg") ? renderSvg(request)
            : format == QStringLiteral("png")                    ? renderPng(request)
                                                                 : renderPdf(request);
        return write(QStringLiteral("figure.") + format, bytes);
    }

    [[nodiscard]] QString fault()
    {
        QAbstractItemModel *rows = session.faults()->rows();
        REQUIRE(rows->rowCount() == 1);
        return rows->index(0, 0).data(rows->roleNames().key("message")).toString();
    }
};

}

TEST_CASE_METHOD(WithFigures, "an exported figure that is opened restores its view", "[figure]")
{
    const auto format = GENERATE(as<std::string>{}, "svg", "png", "pdf");
    const View view = peculiar();
    openFully(session, figure(QString::fromStdString(format)));
    CHECK_FALSE(session.faults()->isOpen());
    CHECK(session.path() == file);
    CHECK(session.fileName() == QStringLiteral("a.json"));
    CHECK(session.viewport()->scale().window() == *view.window);
    CHECK(session.perspective()->reading() == QStringLiteral("birch"));
    CHECK(session.perspective()->day() == view.asOf);
    CHECK(session.perspective()->isOnlyDisputed());
    CHECK(session.hiddenLanes()
          == std::vector<Index>{session.dossier()->findLane("pledges"),
                                session.dossier()->findLane("deadlines")});
    CHECK(session.appearance()->charts().contains(QStringLiteral("talks")));
    CHECK(session.recentFiles()->rowCount() == 1);

    SECTION("and another takes it back")
    {
        openFully(session, figure(QStringLiteral("svg"), View()));
        CHECK(session.viewport()->scale().window() == session.viewport()->everything());
        CHECK_FALSE(session.perspective()->isSelective());
        CHECK_FALSE(session.perspective()->day());
        CHECK_FALSE(session.perspective()->isOnlyDisputed());
        CHECK(session.hiddenLanes().empty());
        CHECK(session.appearance()->charts().contains(QStringLiteral("talks")));
    }

    SECTION("and reloading reads the dossier, not the figure")
    {
        session.viewport()->showAll();
        const Window window = session.viewport()->scale().window();
        session.reload();
        REQUIRE(eventually([&] { return !session.isOpening(); }));
        CHECK(session.path() == file);
        CHECK(session.viewport()->scale().window() == window);
    }
}

TEST_CASE_METHOD(WithFigures, "a figure opens its dossier if that is the built-in one", "[figure]")
{
    const QString other = write(QStringLiteral("b.json"), sampleFile("Alder and Birch", "Another"));
    Session fresh;
    fresh.setBuiltIn(file);
    openFully(fresh, other);
    fresh.clearRecent();
    openFully(fresh, figure(QStringLiteral("svg")));
    CHECK(fresh.title() == QStringLiteral("Alder and Birch"));
    CHECK(fresh.path() == file);
    CHECK(fresh.perspective()->reading() == QStringLiteral("birch"));
}

TEST_CASE_METHOD(WithFigures, "a figure opens its dossier if that was open lately", "[figure]")
{
    openFully(session, write(QStringLiteral("b.json"), sampleFile("Alder and Birch", "Another")));
    openFully(session, figure(QStringLiteral("png")));
    CHECK(session.title() == QStringLiteral("Alder and Birch"));
    CHECK(session.viewport()->scale().window() == *peculiar().window);
}

TEST_CASE_METHOD(CleanDesk, "a figure at the start opens the built-in dossier in its view",
                 "[figure]")
{
    WithFigures others;
    Session session;
    session.setBuiltIn(others.file);
    session.viewport()->setAnimated(false);
    openFully(session, others.figure(QStringLiteral("svg")));
    CHECK(session.hasDossier());
    CHECK(session.viewport()->scale().window() == *peculiar().window);
}

TEST_CASE_METHOD(WithFigures, "a figure of a dossier that is not at hand says which it asks for",
                 "[figure]")
{
    const QString svg = figure(QStringLiteral("svg"));
    const Window before = session.viewport()->scale().window();
    replace(file, sampleFile("Alder and Birch", "Another")); // the same file, with other words
    openFully(session, svg);
    REQUIRE(session.faults()->isOpen());
    CHECK(session.faults()->file() == svg);
    for (const QString &told : {QStringLiteral("“Alder and Birch”"), QStringLiteral("2001-12-31"),
                                QString::fromStdString(sampleDossier()->sha256)})
        CHECK(fault().contains(told));
    CHECK(session.hasDossier());
    CHECK(session.viewport()->scale().window() == before);
    CHECK_FALSE(session.perspective()->isOnlyDisputed());
}

TEST_CASE_METHOD(WithFigures, "a picture that is none of ours is told to be none", "[figure]")
{
    openFully(session,
              write(QStringLiteral("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    REQUIRE(session.faults()->isOpen());
    CHECK(fault().contains(QStringLiteral("does not say where it comes from")));
    CHECK(session.title() == QStringLiteral("Alder and Birch"));
}
