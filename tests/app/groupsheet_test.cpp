// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groupsheet.h"

#include "app/sample.h"
#include "catch.h"

using namespace ledgerline;

TEST_CASE("several events are listed with what they come to and what was not added", "[group]")
{
    const auto dossier = sampleDossier();
    const GroupSheet sheet
        = describeGroup(*dossier,
                        {dossier->findEvent("bodies-1"), dossier->findEvent("exchange-1"),
                         dossier->findEvent("exchange-2"), dossier->findEvent("pledge-1")},
                        {}, {});
    REQUIRE(sheet.events.size() == 4);
    CHECK(sheet.count == 4);
    CHECK(moreThan(4, 4).isEmpty());
    CHECK(sheet.events.front().relation.toStdString() == "Repatriation");
    CHECK(sheet.events.front().title.toStdString() == "First return");
    std::vector<std::string> sums;
    for (const FactRow &row : sheet.sums)
        sums.push_back(row.name.toStdString() + ": " + row.value.toStdString());
    CHECK(sums
          == std::vector<std::string>{"People to Alder: at least 25\n1 event undisclosed",
                                      "People to Birch: 25",
                                      "Bodies to Alder: 500\u2013503\nclaims differ on 1 event"});
    std::vector<std::string> refusals;
    for (const QString &line : sheet.refusals)
        refusals.push_back(line.toStdString());
    CHECK(refusals
          == std::vector<std::string>{"1 running total counts earlier events again: not added",
                                      "1 amount was promised or stated, not done: not added",
                                      "no sum of all: they count in 2 units"});
}
