// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ledgerline {

/// What stands behind a day in a foreign date, its letters small, as EDTF has it: "T14:30", with
/// seconds and zone if there are any. Empty for a midnight to the second without a zone: that is
/// what tables make of a day without a time. None for what is no time.
[[nodiscard]] std::optional<std::string> readForeignTime(std::string_view text);

}
