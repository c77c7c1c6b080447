// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ledgerline {

/// As zlib packs it.
[[nodiscard]] std::string deflated(std::string_view bytes);

/// The same backwards; none of what is damaged, or longer than a figure's words may be.
[[nodiscard]] std::optional<std::string> inflated(std::string_view bytes);

/// The most that is unpacked: many times what a figure says of itself.
inline constexpr std::size_t mostInflated = std::size_t{16} << 20;

}
