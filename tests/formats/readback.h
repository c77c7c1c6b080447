// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"
#include "dossier/reader.h"
#include "dossier/writer.h"
#include "formats/dossierfrom.h"

/// The dossier that comes of an import, which must be without any error and in canonical form.
inline std::shared_ptr<const ledgerline::Dossier> readBack(const ledgerline::Foreign &foreign,
                                                           const ledgerline::ImportOptions &options)
{
    const std::string text = ledgerline::dossierFrom(foreign, options);
    const ledgerline::ReadResult result = ledgerline::readDossier(text);
    for (const ledgerline::Fault &fault : result.faults)
        UNSCOPED_INFO(ledgerline::describe(fault, "import"));
    INFO(text);
    REQUIRE(result.errors == 0);
    CHECK(ledgerline::writeDossier(*result.dossier) == text);
    CHECK(result.dossier->events.size() == foreign.events.size());
    return result.dossier;
}
