// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <string_view>
#include <variant>

namespace ledgerline {

/// Whether a table has the columns of ACLED.
[[nodiscard]] bool isAcled(std::string_view bytes);

/// Reads an export of ACLED's data. Its fatalities are a claim by ACLED, known since the row was
/// last changed; of the sources' numbers they are the most conservative one.
[[nodiscard]] std::variant<Foreign, Fault> readAcled(std::string_view bytes,
                                                     const ImportOptions &options);

}
