// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <string_view>
#include <variant>

namespace ledgerline {

/// Whether a table's header names a date and what happened then.
[[nodiscard]] bool isTableOfEvents(std::string_view bytes);

/// Reads any table with a header, each row an event, as its columns are called or as the options
/// map them. A number that is none is kept as text, with a warning.
[[nodiscard]] std::variant<Foreign, Fault> readTable(std::string_view bytes,
                                                     const ImportOptions &options);

}
