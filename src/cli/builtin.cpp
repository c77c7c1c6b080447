// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/builtin.h"

#include <system_error>

namespace ledgerline::cli {

std::filesystem::path builtinDossier()
{
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    auto built = folder / LEDGERLINE_BUILTIN_BUILT;
    if (std::filesystem::exists(built, error))
        return built;
    return (folder / LEDGERLINE_BUILTIN_INSTALLED).lexically_normal();
}

}
