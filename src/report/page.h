// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the pages of a report say, before it is put into a language of pages.
#pragma once

#include "figure/bundle.h"
#include "report/report.h"
#include "report/sourcelist.h"

#include <string>
#include <vector>

namespace ledgerline {

/// A file to fetch: "PDF", "01-timeline.pdf".
struct FileLink
{
    std::string name;
    std::string file;
};

struct PageFigure
{
    std::size_t number = 1;
    std::string title; ///< as made from the view
    std::string caption; ///< an editor's; may be empty
    std::string altText;
    std::vector<std::string> notes; ///< paragraphs for the speaker; none unless asked for
    std::vector<Fact> facts; ///< of its view
    std::vector<PublisherNote> sources;
    std::size_t furtherSources = 0; ///< too many to be listed
    std::vector<FileLink> files;
    std::string picture; ///< file of the SVG
    std::string narrowPicture; ///< of the one for a telephone; may be empty
    Size size; ///< logical pixels
};

struct ReportPage
{
    std::string language; ///< BCP 47: of what dossier and story say
    std::string title;
    std::string summary;
    std::vector<PageFigure> figures;
    std::vector<SourceEntry> sources; ///< numbered from 1
    std::vector<Fact> origin; ///< dossier, edition, digests, version
};

/// `formats` and `altTexts`: of each file that was written, and of each figure.
[[nodiscard]] ReportPage pageOf(const ReportRequest &request,
                                const std::vector<ReportFigure> &figures,
                                const std::vector<std::string> &formats,
                                const std::vector<std::string> &altTexts);

}
