// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ledgerline {

/// The style sheet of a report's page, on a desk, a telephone and paper.
[[nodiscard]] std::string_view htmlStyle();

}
