// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace ledgerline::cli {

/// Why what is made of `source` must not be written to `output`: that is the very same file, by
/// whatever path. Empty where it is another, or none yet.
[[nodiscard]] std::string complaintAboutOutput(const std::string &output,
                                               const std::filesystem::path &source);

/// The same, and that any other file that is there is replaced only by force.
[[nodiscard]] std::string complaintAboutOutput(const std::string &output,
                                               const std::filesystem::path &source, bool isForced);

}
