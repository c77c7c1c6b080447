// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/fault.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Bounds that keep a hostile file from taking the machine with it. README and data/FORMAT.md tell
/// all.
namespace limits {
inline constexpr std::size_t fileBytes = std::size_t{1} << 30; ///< 1 GiB
inline constexpr std::size_t depth = 32; ///< nested arrays and objects
inline constexpr std::size_t textBytes = std::size_t{64} << 10; ///< one string
inline constexpr std::size_t elementValues = std::size_t{1} << 18; ///< in one event, source ...
inline constexpr std::size_t faults = 200; ///< listed in one run, and as many warnings
}

struct ReadResult
{
    std::shared_ptr<const Dossier> dossier; ///< null when there is any error
    std::vector<Fault> faults; ///< in file order
    std::size_t errors = 0; ///< all of them, however many are listed; so the next two
    std::size_t warnings = 0;
    std::size_t accepted = 0; ///< warnings that the file itself answers; they are not listed
};

/// Reads a dossier (format 1). Never throws, never prints; the faults of the file are reported
/// in one run, up to limits::faults, and a fault in one event does not hide another.
[[nodiscard]] ReadResult readDossier(std::string_view json);

/// The same from a file. What the system says of an unreadable file becomes a fault.
[[nodiscard]] ReadResult readDossierFile(const std::filesystem::path &path);

}
