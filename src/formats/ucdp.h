// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <string_view>
#include <variant>

namespace ledgerline {

/// Whether a table has the columns of the UCDP Georeferenced Event Dataset.
[[nodiscard]] bool isUcdp(std::string_view bytes);

/// Reads the UCDP Georeferenced Event Dataset or its candidate events. The low, best and high
/// numbers of deaths are one claim by UCDP: an interval that keeps the best estimate in words.
[[nodiscard]] std::variant<Foreign, Fault> readUcdp(std::string_view bytes,
                                                    const ImportOptions &options);

}
