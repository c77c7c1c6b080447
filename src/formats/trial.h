// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

/// All that an import comes to, before anything is written.
struct Trial
{
    Foreign foreign; ///< but for its events, which the dossier has
    std::string text; ///< the dossier as a file; empty: there is no event to be taken
    std::shared_ptr<const Dossier> dossier; ///< what is read of that text
};

/// Reads a foreign file and makes the dossier of it. Never throws. Where the options' watch has had
/// enough it ends in a fault.
[[nodiscard]] std::variant<Trial, Fault>
tryImport(const ForeignFormat &format, std::string_view bytes, const ImportOptions &options);

}
