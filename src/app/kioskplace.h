// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace ledgerline {

/// Where a kiosk is in its loop: kept in a file, so that it goes on there after a crash or a power
/// cut.
struct KioskPlace
{
    std::string story; ///< an id
    int scene = 1;

    friend bool operator==(const KioskPlace &, const KioskPlace &) = default;
};

/// Below $XDG_STATE_HOME, or ~/.local/state where that is not set.
[[nodiscard]] std::filesystem::path kioskPlaceFile();

/// None when the file is missing or says something else.
[[nodiscard]] std::optional<KioskPlace> loadPlace(const std::filesystem::path &file);

/// Writes it whole or not at all, and its folder if need be. Why it could not be; nothing when it
/// is.
[[nodiscard]] std::string savePlace(const std::filesystem::path &file, const KioskPlace &place);

}
