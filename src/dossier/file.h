// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reading and replacing whole files. What the system says against it is returned in its words.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ledgerline {

/// The bytes of a file; or why they cannot be had.
struct FileBytes
{
    std::string bytes;
    std::string problem; ///< empty when they are there
};

/// Reads a regular file of up to `limits::fileBytes`. Does not wait for what is none.
[[nodiscard]] FileBytes readFile(const std::filesystem::path &path);

/// What readFile() says of a file that is larger than that.
[[nodiscard]] std::string tooLarge();

/// What the system says of an error number.
[[nodiscard]] std::string inWords(int error);

/// Makes a file or replaces what is in it, whole or not at all: whatever fails, and whenever the
/// machine stops, there is the old file or the new one. The target of a symbolic link is replaced,
/// not the link; a file keeps its permissions, and one that may not be written to stays as it is.
/// Returns why it could not be done; nothing when it is.
[[nodiscard]] std::string saveFile(const std::filesystem::path &path, std::string_view bytes);

}
