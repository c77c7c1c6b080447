// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/reader.h"
#include "dossier/writer.h"

using namespace ledgerline;

TEST_CASE("what was written reads and writes the same", "[writer]")
{
    const ReadResult first = readDossierFile(LEDGERLINE_TEST_DATA "/valid/full.json");
    REQUIRE(first.dossier);
    const std::string written = writeDossier(*first.dossier);
    const ReadResult second = readDossier(written);
    REQUIRE(second.dossier);
    CHECK(writeDossier(*second.dossier) == written);
}
