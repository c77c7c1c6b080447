// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/progress.h"
#include "formats/format.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

/// All that an import comes to, before anything is written.
struct Trial
{
    Foreign foreign;
    std::string text; ///< the dossier as a file; empty: there is no event to be taken
    std::shared_ptr<const Dossier> dossier; ///< what is read of that text
};

/// Reads a foreign file and makes the dossier of it. Never throws. The watch is asked between the
/// stages and while the dossier is read back; a trial that it stops ends in a fault.
[[nodiscard]] std::variant<Trial, Fault> tryImport(
    const ForeignFormat &format, std::string_view bytes, const ImportOptions &options,
    const ProgressWatch &watch = [](const Progress &) { return true; });

}
