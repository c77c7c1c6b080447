// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The files of a folder whose names end in `extension`, sorted by name.
[[nodiscard]] std::vector<std::filesystem::path> filesIn(const std::filesystem::path &folder,
                                                         std::string_view extension);

[[nodiscard]] std::string bytesOf(const std::filesystem::path &path);
void writeBytes(const std::filesystem::path &path, std::string_view bytes);

/// A folder for files that a test makes; it goes when the test ends.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const
    {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};
