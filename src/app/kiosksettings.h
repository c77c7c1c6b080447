// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// What visitors may do beside zooming and panning.
struct KioskControls
{
    bool lanes = true;
    bool reading = true;
    bool asOf = true;
    bool details = true; ///< open a mark's claims
    bool charts = true;
    bool language = true;

    friend bool operator==(const KioskControls &, const KioskControls &) = default;
};

/// Of a screen, in millimetres.
struct ScreenSize
{
    double width = 0;
    double height = 0;

    friend bool operator==(const ScreenSize &, const ScreenSize &) = default;
};

/// How one kiosk is set up, by its file (packaging/kiosk/README.md); here as it is without one.
struct KioskSettings
{
    std::string dossier; ///< relative to the file's folder; empty: what the call names
    std::vector<std::string> stories; ///< ids, told in turn; empty: all that there are
    std::chrono::seconds idle{60}; ///< without a touch, until visitors are asked
    std::chrono::seconds countdown{15}; ///< that the question stays
    std::vector<std::string> languages; ///< to choose from; fewer than two: there is no choice
    KioskControls controls;
    std::string pin; ///< in digits or hashed (pinhash.h); empty: nobody leaves by hand
    std::optional<ScreenSize> screen; ///< none: as the system says
    std::string theme = "light";

    friend bool operator==(const KioskSettings &, const KioskSettings &) = default;
};

struct KioskSettingsResult
{
    std::optional<KioskSettings> settings; ///< none when there is any fault
    std::vector<Fault> faults; ///< in file order
};

/// Reads a settings file (format 1). Every fault is reported in one run; a key that is not known
/// is one too, since a slip would otherwise leave a kiosk as nobody wanted it.
[[nodiscard]] KioskSettingsResult readKioskSettings(std::string_view json);

}
