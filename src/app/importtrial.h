// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loader.h"
#include "formats/tablelook.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ledgerline {

/// What an import would come to, as the window shows it. A million rows may have something to say.
struct ImportTrial
{
    QString problem; ///< why nothing can be taken at all; empty: something can
    std::size_t rows = 0; ///< that were read
    bool isHead = false; ///< these are the first alone
    std::size_t skipped = 0; ///< of `remarks` the first
    std::vector<Remark> remarks;
    Place place = Place::line; ///< what the remarks count
    bool hasTimes = false; ///< of day, which are of some clock
    bool hasOpenDates = false; ///< rows are skipped because 03/04/2025 may mean two days
    std::string text; ///< the dossier as a file
    std::shared_ptr<const Dossier> dossier; ///< null: there is no event to be taken
    std::shared_ptr<const EventIndex> index; ///< with the dossier

    std::vector<ColumnLook> columns; ///< of a table that is mapped
    Mapping mapping; ///< what they are taken for
};

/// `wanted` is what the user has made of the columns, whatever the options say; none: nothing yet.
/// For any thread. What it gives after `stop` was asked for is of no use.
[[nodiscard]] ImportTrial tryImport(const ForeignFile &file, ImportOptions options,
                                    const std::optional<Mapping> &wanted,
                                    const std::stop_token &stop);

}
