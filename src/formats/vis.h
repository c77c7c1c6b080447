// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <string_view>
#include <variant>

namespace ledgerline {

/// vis-timeline: its array of items, or an object with "items" and "groups".
[[nodiscard]] bool isVis(std::string_view bytes);
[[nodiscard]] std::variant<Foreign, Fault> readVis(std::string_view bytes,
                                                   const ImportOptions &options);

}
