// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How tables are printed for other programs: JSON with each row on a line of its own, and
/// comma-separated values.
#pragma once

#include "ledger/reading.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

using Json = nlohmann::ordered_json;

/// The first and the last day of a window; null for an empty one.
[[nodiscard]] Json daysJson(const Window &window);

/// The first and the last day on which a date lies, in EDTF: "2025-12-31~" where it is about; where
/// the hour is known that moment, with what the clock of `zone` is ahead of universal time then:
/// "2025-04-21T00:00+03:00".
struct EdtfEnds
{
    std::string first;
    std::string last;
};
[[nodiscard]] EdtfEnds endsOf(const Edtf &date, std::string_view zone);

/// The last day of what the reading knows; null where that is all.
[[nodiscard]] Json asOfJson(const Reading &reading);

/// `"reading": "lowest", "as_of": "2025-06-08"`.
[[nodiscard]] std::string readingJson(const Dossier &dossier, const Reading &reading);

/// A text, or null for an empty one.
[[nodiscard]] Json textJson(std::string_view text);

/// JSON on one line, with a blank behind each comma and colon.
[[nodiscard]] std::string inLine(const Json &json);

/// `"name": [`, each row on a line of its own, and `]`.
[[nodiscard]] std::string inLines(std::string_view name, const std::vector<Json> &rows);

/// The ids of events, as an array of JSON or for idField().
[[nodiscard]] std::vector<std::string_view> idsOf(const Dossier &dossier,
                                                  std::span<const Index> events);

/// Several ids in one field, parted by blanks.
[[nodiscard]] std::string idField(const std::vector<std::string_view> &ids);

/// A line of fields (RFC 4180), in quotes where they need them.
[[nodiscard]] std::string csvLine(const std::vector<std::string> &fields);

}
