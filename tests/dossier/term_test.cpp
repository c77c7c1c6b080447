// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/term.h"

using namespace ledgerline;

TEST_CASE("a term keeps months, days and seconds apart", "[term]")
{
    struct Row
    {
        std::string text;
        Term term;
        std::string written;
    };
    const auto row = GENERATE(values<Row>({
        {"P50D", {0, 50, 0}, "P50D"},
        {"P2W", {0, 14, 0}, "P14D"},
        {"P1M", {1, 0, 0}, "P1M"},
        {"P1Y", {12, 0, 0}, "P1Y"},
        {"P1Y6M", {18, 0, 0}, "P1Y6M"},
        {"P18M", {18, 0, 0}, "P1Y6M"},
        {"PT36H", {0, 0, 129600}, "PT36H"},
        {"PT90M", {0, 0, 5400}, "PT1H30M"},
        {"P1DT12H", {0, 1, 43200}, "P1DT12H"},
        {"P1Y2M3W4DT5H6M", {14, 25, 18360}, "P1Y2M25DT5H6M"},
        {"P0Y1D", {0, 1, 0}, "P1D"},
        {"P999999D", {0, 999999, 0}, "P999999D"},
    }));
    CAPTURE(row.text);

    const std::optional<Term> term = parseTerm(row.text);

    REQUIRE(term);
    CHECK(*term == row.term);
    CHECK(formatTerm(*term) == row.written);
    CHECK(parseTerm(formatTerm(*term)) == term);
}

TEST_CASE("what is no term is not read", "[term]")
{
    const auto text
        = GENERATE(as<std::string>(), "", "P", "PT", "50D", "P50", "PD", "P-50D", "P+50D", "P 50D",
                   "P50D ", "P1.5D", "P1,5D", "P50d", "P0D", "PT0M", "P3D2W", "P1D1M", "P1D1D",
                   "P1DT", "PT1D", "P1H", "PT1S", "P1DT1HT1M", "P1000000D", "P999999W",
                   "P999999Y999999M", "PT999999M999999H", "P99999999999999999999D", "soon");
    CAPTURE(text);
    CHECK_FALSE(parseTerm(text));
}
