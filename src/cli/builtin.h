// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ledgerline::cli {

/// The dossier that is shown when the user names none: a file found from where the program lies.
/// Which one it is, data/CMakeLists.txt says.
[[nodiscard]] std::filesystem::path builtinDossier();

}
