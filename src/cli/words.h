// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline::cli {

/// "1 event", "1,200 events".
[[nodiscard]] std::string counted(std::size_t number, std::string_view noun);

/// "one, two, three".
[[nodiscard]] std::string listed(const std::vector<std::string> &words);

}
