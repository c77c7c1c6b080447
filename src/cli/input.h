// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/reader.h"

#include <memory>
#include <string>

namespace ledgerline::cli {

/// The dossier of a file, or the built-in one where `file` is empty. Prints its errors
/// on standard error; null when there is any.
[[nodiscard]] std::shared_ptr<const Dossier> openDossier(const std::string &file);

}
