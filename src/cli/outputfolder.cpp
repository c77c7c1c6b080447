// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfolder.h"

#include <system_error>

#include <unistd.h>

namespace ledgerline::cli {

namespace fs = std::filesystem;

namespace {

/// The folders that making `path` makes too, the innermost first.
std::vector<fs::path> missingFolders(const fs::path &path)
{
    std::vector<fs::path> result;
    std::error_code error;
    auto folder = fs::absolute(path, error).lexically_normal();
    if (!folder.has_filename()) // it ends with a slash
        folder = folder.parent_path();
    for (; fs::symlink_status(folder, error).type() == fs::file_type::not_found;
         folder = folder.parent_path())
        result.push_back(folder);
    return result;
}

}

OutputFolder::OutputFolder(const fs::path &path)
    : m_path(path)
    , m_made(missingFolders(path))
{
    std::error_code error;
    fs::create_directories(m_path, error);
    if (error || !fs::is_directory(m_path, error)) {
        m_problem = m_path.native()
            + ": cannot be made a folder: " + (error ? error.message() : "a file is in the way");
    }
}

OutputFolder::~OutputFolder()
{
    for (const fs::path &folder : m_made)
        ::rmdir(folder.c_str()); // one that was never made, or is not empty, stays as it is
}

std::string OutputFolder::pathOf(const std::string &file) const
{
    return m_path == "." ? file : (m_path / file).native();
}

}
