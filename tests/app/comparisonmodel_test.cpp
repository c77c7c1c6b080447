// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonmodel.h"

#include "app/sample.h"
#include "app/session.h"
#include "catch.h"

#include <QAbstractItemModelTester>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A session with the sample open, of which the view of 12 March is pinned: 500 of 1,000 bodies.
struct Pinned : CleanDesk
{
    QString file = write(text("a.json"), sampleFile());
    Session session;
    ComparisonModel &comparison = *session.comparison();
    Perspective &perspective = *session.perspective();

    Pinned()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, file);
        perspective.setDay(march(12));
        session.toggleComparison();
    }

    static Day march(int number) { return date::local_days{date::year{2001} / 3 / number}; }

    static QVariant value(QAbstractItemModel &model, int row, const char *role)
    {
        return model.data(model.index(row, 0), model.roleNames().key(role));
    }
    [[nodiscard]] QString total(const char *role, int row = 0) const
    {
        return value(*comparison.totals(), row, role).toString();
    }

    /// "Only now: Ten days"
    [[nodiscard]] static QStringList lines(QAbstractItemModel &links)
    {
        QStringList result;
        for (int row = 0; row < links.rowCount(); ++row)
            result.append(value(links, row, "relation").toString() + text(": ")
                          + value(links, row, "title").toString());
        return result;
    }
};

}

TEST_CASE_METHOD(Pinned, "a pinned view does not differ from itself", "[comparison]")
{
    CHECK(comparison.isActive());
    CHECK(comparison.isSame());
    CHECK(comparison.first() == comparison.second());
    CHECK_THAT(comparison.first().toStdString(),
               ContainsSubstring("what all claims span, as of 12 March 2001"));
    CHECK(comparison.totals()->rowCount() == 0);
    CHECK(comparison.events()->rowCount() == 0);
}

TEST_CASE_METHOD(Pinned, "two days are compared: sums, pledges, events", "[comparison]")
{
    const QAbstractItemModelTester tester(comparison.totals());
    perspective.setDay(march(13));
    CHECK_FALSE(comparison.isSame());
    REQUIRE(comparison.totals()->rowCount() == 1);
    CHECK(total("title") == text("Bodies to Alder"));
    CHECK(total("first") == text("500"));
    CHECK(total("second") == text("500–503"));
    CHECK(total("difference") == text("0 to +3"));
    // 503, the greatest number of the measure, is all of the axis.
    CHECK(value(*comparison.totals(), 0, "secondHigh").toDouble() == 1.0);
    CHECK(value(*comparison.totals(), 0, "firstHigh").toDouble() == 500.0 / 503.0);
    CHECK(lines(*comparison.events())
          == QStringList{text("Counted otherwise: 500 → 500–503 to Alder: First return")});
    CHECK(lines(*comparison.pledges()).size() == 1);
    CHECK(
        lines(*comparison.pledges()).front().contains(text("outstanding to Alder: 500 → 497–500")));
}

TEST_CASE_METHOD(Pinned, "what nobody had reported then is there only now", "[comparison]")
{
    perspective.showEverything();
    CHECK(lines(*comparison.events()).contains(text("Only now: A quiet exchange")));
    const int open = comparison.totals()->rowCount() - 1;
    CHECK(open >= 1);
    CHECK(value(*comparison.totals(), 0, "title").toString() == text("People to Alder"));
    CHECK(value(*comparison.totals(), 0, "secondOpen").toBool());
}

TEST_CASE_METHOD(Pinned, "two readings are compared", "[comparison]")
{
    perspective.setDay(march(13));
    session.toggleComparison();
    session.toggleComparison(); // pinned anew
    CHECK(comparison.isSame());
    perspective.setReading(text("highest"));
    CHECK_THAT(comparison.second().toStdString(), ContainsSubstring("the highest claim"));
    REQUIRE(comparison.totals()->rowCount() >= 1);
    CHECK(total("second") == text("503"));
}

TEST_CASE_METHOD(Pinned, "two stretches of time are compared", "[comparison]")
{
    session.viewport()->setWindow({march(1), march(8)});
    CHECK(total("title") == text("People to Alder"));
    CHECK(total("second") == text("none recorded"));
    CHECK(lines(*comparison.events()).contains(text("Only before: 25 for 25")));
}

TEST_CASE_METHOD(Pinned, "a saved file keeps the pinned view, another dossier does not",
                 "[comparison]")
{
    perspective.setDay(march(13));
    const QByteArray mended = sampleFile("\"value\": 500, ", "\"value\": 501, ");
    openFully(session, write(text("a.json"), mended));
    CHECK(comparison.isActive());
    CHECK(total("first") == text("501"));
    openFully(session, write(text("b.json"), mended));
    CHECK_FALSE(comparison.isActive());
}

TEST_CASE_METHOD(Pinned, "Esc ends the comparison after the selection and before as-of",
                 "[comparison]")
{
    session.selection()->select(0);
    session.stepBack();
    CHECK(comparison.isActive());
    session.stepBack();
    CHECK_FALSE(comparison.isActive());
    CHECK(comparison.totals()->rowCount() == 0);
    CHECK(perspective.day());
}
