// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/manifest.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// The folder of a report while it is made. New files are gathered in a folder within it, and take
/// their places together; until then, and if that fails, the earlier report stays as it is. A file
/// that no report wrote, or that somebody has changed since, is never replaced or removed.
class ReportFolder
{
public:
    /// The folder is there, and these are to be all the report's files.
    ReportFolder(std::filesystem::path folder, const std::vector<std::string> &files);
    ~ReportFolder();
    ReportFolder(const ReportFolder &) = delete;
    ReportFolder &operator=(const ReportFolder &) = delete;

    /// Why nothing can be written there; empty when it can.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

    /// Each gives the sentence that says what went wrong; empty when nothing did.
    [[nodiscard]] std::string add(const std::string &file, std::string_view bytes);
    [[nodiscard]] std::string replace();

private:
    [[nodiscard]] std::string nameOf(const std::string &file) const;
    [[nodiscard]] std::string inTheWay(const std::string &file) const;
    [[nodiscard]] bool isOurs(const std::string &file) const;
    [[nodiscard]] std::string placeAll();
    [[nodiscard]] std::string save(const std::string &file, const std::string &name,
                                   std::string_view bytes) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_gathered; ///< where the new files wait, within the folder
    std::filesystem::path m_aside; ///< where the earlier ones are put meanwhile
    Manifest m_earlier;
    Manifest m_manifest;
    std::string m_problem;
};

}
