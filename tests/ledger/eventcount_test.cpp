// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/eventcount.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

/// "2025 exchange 3 parts 1", year by year.
std::vector<std::string> rows(const DossierPointer &dossier, const Window &window)
{
    std::vector<std::string> result;
    for (const YearOfEvents &row : countEvents(*dossier, window)) {
        for (std::size_t kind = 0; kind < row.events.size(); ++kind) {
            if (row.events[kind] == 0)
                continue;
            result.push_back((row.year ? std::to_string(*row.year) : "?") + ' '
                             + std::string(name(static_cast<EventKind>(kind))) + ' '
                             + std::to_string(row.events[kind]) + " parts "
                             + std::to_string(row.parts[kind]));
        }
    }
    return result;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("events are counted by the year in which they began", "[eventcount]")
{
    const auto dossier = dossierOf(
        exchange("a", "2024-12-31/2025-01-02", "") + ", " + exchange("b", "2025-03", "") + ", "
        + exchange("c", "2025-03-02", "", R"("part_of": "b", )") + ", " + exchange("d", "2026", "")
        + R"(, { "id": "s", "kind": "statement", "when": "2025-03-02", "part_of": "b" })");
    CHECK(rows(dossier, dossier->extent())
          == Lines{"2024 exchange 1 parts 0", "2025 exchange 2 parts 1", "2025 statement 1 parts 0",
                   "2026 exchange 1 parts 0"});
    CHECK(rows(dossier, window("2025-03-02", "2025-03-02"))
          == Lines{"2025 exchange 2 parts 1", "2025 statement 1 parts 0"});
}

TEST_CASE("an event whose date does not tell the year is in none, and last", "[eventcount]")
{
    const auto dossier
        = dossierOf(exchange("a", "202X", "") + ", " + exchange("b", "../2025-03", "") + ", "
                    + exchange("c", "2029", ""));
    CHECK(rows(dossier, window("2020", "2029"))
          == Lines{"2029 exchange 1 parts 0", "? exchange 2 parts 0"});
}

TEST_CASE("where nothing is recorded no year is counted", "[eventcount]")
{
    CHECK(rows(dossierOf(""), window("2020", "2029")).empty());
}
