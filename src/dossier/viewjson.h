// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A view as it stands in stories and in exported figures:
/// {"figure": "timeline", "window": ["2025-06-01T00:00:00", "2025-07-01T00:00:00"],
///  "hidden_lanes": ["talks"], "reading": "lowest", "as_of": "2025-06-08", "disputed": true,
///  "theme": "dark", "language": "en"}
/// Whatever is not there is as View has it by default.
#pragma once

#include "dossier/view.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <variant>
#include <vector>

namespace ledgerline {

/// What keeps a value from being a view.
struct ViewFault
{
    std::string pointer; ///< JSON pointer within the view: "/window/1"; empty: the whole
    std::string message;

    friend bool operator==(const ViewFault &, const ViewFault &) = default;
};

/// The figure, and what differs from the default.
[[nodiscard]] nlohmann::ordered_json viewJson(const View &view);

/// The same backwards, or all that is wrong with it. Whoever writes by hand may give the ends of
/// the window as days, months or years: from the beginning of the first to the end of the second;
/// and so the day of as-of.
[[nodiscard]] std::variant<View, std::vector<ViewFault>>
readView(const nlohmann::ordered_json &json);

}
