// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reading a large dossier while somebody waits for it and may lose patience.
#pragma once

#include "dossier/glimpse.h"
#include "dossier/reader.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>

namespace ledgerline {

/// How far a reading has come. What was read so far is no part of the dossier yet, since the rest
/// of the file may be at fault: it is told as counts of events and as nothing else.
struct Progress
{
    std::size_t read = 0; ///< bytes, of `size`
    std::size_t size = 0;
    std::size_t events = 0;
    Glimpse glimpse = {}; ///< of those of them that have a date
};

/// Told every few megabytes, on one of the threads that read, and once more when all is read and is
/// still to be put in order; answers whether to go on.
using ProgressWatch = std::function<bool(const Progress &)>;

/// As without a watch. A reading that is stopped ends in a fault.
[[nodiscard]] ReadResult readDossier(std::string_view json, const ProgressWatch &watch);
[[nodiscard]] ReadResult readDossierFile(const std::filesystem::path &path,
                                         const ProgressWatch &watch);

}
