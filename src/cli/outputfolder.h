// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ledgerline::cli {

/// A folder to write to, made if it is missing. What was made goes again unless something was
/// written to it.
class OutputFolder
{
public:
    explicit OutputFolder(const std::filesystem::path &path);
    ~OutputFolder();
    OutputFolder(const OutputFolder &) = delete;
    OutputFolder &operator=(const OutputFolder &) = delete;

    /// The sentence that says why it cannot be made; empty when it is there.
    [[nodiscard]] const std::string &problem() const { return m_problem; }
    [[nodiscard]] std::string pathOf(const std::string &file) const;

    /// Something was written: the folder stays.
    void keep() { m_made.clear(); }

private:
    std::filesystem::path m_path;
    std::vector<std::filesystem::path> m_made; ///< the innermost first
    std::string m_problem;
};

}
