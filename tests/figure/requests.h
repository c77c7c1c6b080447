// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Figures of the golden dossier, for the tests of figures.
#pragma once

#include "catch.h"

#include "dossier/reader.h"
#include "figure/figure.h"

#include <string>

namespace ledgerline {

inline std::shared_ptr<const Dossier> goldenDossier()
{
    static const ReadResult result = readDossierFile(LEDGERLINE_GOLDEN "/dossier.json");
    REQUIRE(result.dossier);
    return result.dossier;
}

inline FigureRequest requestFor(const std::string &figure, Size size = {1280, 720})
{
    FigureRequest request;
    request.dossier = goldenDossier();
    request.view.figure = figure;
    request.size = size;
    return request;
}

inline Window days(int year, unsigned month, unsigned day, unsigned toMonth, unsigned toDay)
{
    using date::local_days;
    return {local_days(date::year(year) / date::month(month) / date::day(day)),
            local_days(date::year(year) / date::month(toMonth) / date::day(toDay))};
}

}
