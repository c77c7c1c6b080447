// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/reader.h"

using namespace ledgerline;

TEST_CASE("a valid file has no faults", "[reader]")
{
    const ReadResult result = readDossierFile(LEDGERLINE_TEST_DATA "/valid/full.json");
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "full.json"));
    REQUIRE(result.dossier);
    CHECK(result.faults.empty());
    CHECK(result.dossier->events.size() == 9);
}
