// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Small dossiers for the tests of charts.
#pragma once

#include "catch.h"

#include "dossier/reader.h"

#include <memory>
#include <string>

namespace ledgerline {

inline std::shared_ptr<const Dossier> read(const std::string &json)
{
    ReadResult result = readDossier(json);
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "test"));
    REQUIRE(result.dossier);
    return result.dossier;
}

/// A dossier of two sides whose events are given, each text of it prefixed by `mark`.
inline std::shared_ptr<const Dossier> dossierOf(const std::string &events,
                                                const std::string &mark = {})
{
    return read(R"({"ledgerline": 1, "title": ")" + mark + R"(Test", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": {"north": {"name": ")"
                + mark + R"(North", "role": "belligerent", "ink": "party-1"},
                    "south": {"name": ")"
                + mark + R"(South", "role": "belligerent", "ink": "party-2"}},
        "measures": {"people": {"name": ")"
                + mark + R"(People returned", "unit": "people"},
                     "dead": {"name": ")"
                + mark + R"(Dead returned", "unit": "bodies"},
                     "minutes": {"name": ")"
                + mark + R"(Length", "unit": "minutes"}},
        "lanes": [{"id": "t", "name": ")"
                + mark + R"(Talks", "kinds": ["talks"], "measure": "minutes"},
                  {"id": "e", "name": ")"
                + mark + R"(Exchanges", "kinds": ["exchange"], "measure": "people"},
                  {"id": "b", "name": ")"
                + mark + R"(Bodies", "kinds": ["repatriation"], "measure": "dead"}],
        "sources": {"s": {"publisher": ")"
                + mark + R"(Agency", "title": ")" + mark + R"(Report"}},
        "events": [)"
                + events + "]}");
}

/// One event with one claim, or several in `claims` as they stand in a file.
inline std::string event(const std::string &id, const std::string &kind, const std::string &when,
                         const std::string &claims, const std::string &title = "Event")
{
    return R"({"id": ")" + id + R"(", "kind": ")" + kind + R"(", "when": ")" + when
        + R"(", "title": ")" + title + R"(", "sources": ["s"], "claims": [)" + claims + "]}";
}

inline std::string claim(const std::string &measure, const std::string &to,
                         const std::string &quantity, const std::string &by = "north")
{
    const std::string direction = to.empty() ? std::string() : R"("to": ")" + to + R"(", )";
    return R"({"measure": ")" + measure + R"(", )" + direction + quantity + R"(, "by": ")" + by
        + R"(", "source": "s"})";
}

}
