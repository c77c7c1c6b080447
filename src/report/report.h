// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A story on paper: a numbered figure for each of its scenes in every format, and two pages,
/// index.html and index.md, that show and tell of them.
#pragma once

#include "figure/figure.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct ReportRequest
{
    std::shared_ptr<const Dossier> dossier;
    const Story *story = nullptr; ///< of the dossier or of a file of its own
    std::string storySha256; ///< of that file; empty where there is none
    std::vector<std::string> formats; ///< of formatNames(); empty: all. SVG is always there
    std::string preset = "page"; ///< of presets()
    std::string theme; ///< empty: each scene's
    std::string language; ///< BCP 47; empty: each scene's
    bool hasNotes = false; ///< what is for the speaker is printed, too
};

/// A figure of a report.
struct ReportFigure
{
    const Scene *scene = nullptr;
    std::size_t number = 1;
    std::string name; ///< of its files, without their ending: "01-timeline"
    FigureRequest figure;
    std::optional<FigureRequest> narrow; ///< the same for a telephone, as SVG alone
};

/// One for each scene, in their order.
[[nodiscard]] std::vector<ReportFigure> figuresOf(const ReportRequest &request);

/// What such a file is called: "01-timeline.svg", "01-timeline.alt.txt".
[[nodiscard]] std::string fileOf(const ReportFigure &figure, std::string_view format);
[[nodiscard]] std::string narrowFileOf(const ReportFigure &figure);

/// Told before each figure, and once at the end: how many of how many are done. False stops.
using ReportProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Writes a report to a folder that is there. The report of an earlier call is replaced when all of
/// the new one is painted and on the disk, not before; no other file is touched, and one that is in
/// the way is an error. Returns what went wrong, or that it was stopped; empty when it is done.
[[nodiscard]] std::string writeReport(const ReportRequest &request,
                                      const std::filesystem::path &folder,
                                      const ReportProgress &progress);

}
