// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Calls of `ledgerline report`.
#pragma once

#include "cli/exporting.h"

/// Two stories about a small record, whose texts mean harm.
inline const std::string hostileDossier = R"json({"ledgerline": 1,
"title": "A <b>small</b> record & \"more\"", "language": "en", "timezone": "UTC", "edition": "2025-12-31",
"parties": {"alder": {"name": "Alder", "role": "belligerent", "ink": "party-1"},
            "birch": {"name": "Birch", "role": "belligerent", "ink": "party-2"}},
"measures": {"people": {"name": "People", "unit": "people"}},
"lanes": [{"id": "swaps", "name": "Swaps", "kinds": ["exchange"], "measure": "people"},
          {"id": "rounds", "name": "Rounds", "kinds": ["talks"]}],
"sources": {
"wire": {"publisher": "The <i>Wire</i>", "title": "<script>alert(1)</script> *Swaps* [x](y)", "url": "https://example.org/?a=1&b=<2>", "published": "2025-03-04"},
"mail": {"publisher": "The Mail", "title": "Also", "url": "javascript:alert(2)", "published": "2025-03-10"},
"late": {"publisher": "The Late", "title": "Nobody cites it", "url": "https://example.org/late", "published": "2025-03-10"}},
"events": [
{"id": "first", "kind": "exchange", "when": "2025-03-03", "title": "First", "claims": [
{"measure": "people", "to": "alder", "value": 25, "by": "alder", "source": "wire"},
{"measure": "people", "to": "alder", "value": 26, "by": "birch", "source": "mail"}]},
{"id": "second", "kind": "exchange", "when": "2025-04-09", "title": "Second", "claims": [
{"measure": "people", "to": "alder", "value": 50, "by": "alder", "source": "wire"}]}],
"stories": [
{"id": "spring", "title": "Spring </title><script>alert(3)</script>", "summary": "<img src=x onerror=alert(4)> & summary",
 "scenes": [
 {"view": {}, "caption": "# <svg onload=alert(5)> caption \"quoted\" & `code`", "notes": "Say it <b>loud</b>\n1. twice"},
 {"view": {"figure": "exchanges", "reading": "lowest", "as_of": "2025-03-31", "theme": "dark"}, "caption": "2. Exchanges [a](b) ![c](d) <https://example.net>"},
 {"view": {"window": ["2025-03", "2025-03"], "disputed": true, "hidden_lanes": ["rounds"]}}]},
{"id": "short", "title": "One figure", "scenes": [{"view": {"figure": "exchanges"}, "caption": "All"}]}]})json";

/// A folder with that dossier, to which reports are written as "out".
struct Reported : Folder
{
    Reported() { write("a.json", hostileDossier); }

    std::filesystem::path out() const { return path() / "out"; }
    std::string text(const std::string &file) const { return contents(out() / file); }

    Outcome report(Call options, Surroundings surroundings = {}) const
    {
        options.insert(options.begin(), {"report", "-o", "out"});
        surroundings.folder = path();
        return run(options, surroundings);
    }

    /// Every file of the report, with its contents.
    std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> result;
        for (const auto &entry : std::filesystem::directory_iterator(out()))
            result[entry.path().filename()] = contents(entry.path());
        return result;
    }
};
