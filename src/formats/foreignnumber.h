// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers of foreign tables.
#pragma once

#include "dossier/quantity.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ledgerline {

/// A whole number with or without thousands separators (1234, 1,234, 1 234, 1'234, 1.234.567); a
/// fraction must be nought (390.0). None for what may mean two things, such as 1.234.
[[nodiscard]] std::optional<std::int64_t> readForeignCount(std::string_view text);

/// A count as people write it: 390; 1,200+, >=1200, at least 1200; <=120; ~6000, about 6000;
/// 100-110. None for anything else, and for what is negative or beyond a dossier's numbers.
[[nodiscard]] std::optional<Quantity> readForeignQuantity(std::string_view text);

}
