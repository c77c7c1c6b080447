// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// "Reading": "lowest, the lowest claim".
struct Fact
{
    std::string name;
    std::string value;
};

/// What is told beside a figure.
struct FigureNotes
{
    std::string title;
    std::vector<Fact> dossier; ///< its title, edition and SHA-256
    std::vector<Fact> view; ///< the window of time, the reading, the day of knowledge ...
    std::string citation; ///< in which words to cite it
};

[[nodiscard]] FigureNotes notesOf(const FigureRequest &request);

/// Who may use a figure, in lines.
[[nodiscard]] std::string_view licenceNote();

/// What goes with a figure's files: what it shows and in which words to cite it, its view, its
/// sources, and who may use it.
[[nodiscard]] std::string readmeOf(const FigureRequest &request);

/// A ZIP archive of the figure in every other format, with its alt text and a README.txt. Empty
/// when there is not enough memory.
[[nodiscard]] QByteArray renderBundle(const FigureRequest &request);

/// The same from files that are painted already.
using BytesOfFormat = std::function<QByteArray(std::string_view format)>;
[[nodiscard]] QByteArray bundled(const FigureRequest &request, const BytesOfFormat &bytesOf);

}
