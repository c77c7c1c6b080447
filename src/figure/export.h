// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// svg, png, pdf, csv, json, txt (the alt text), zip (all of them).
[[nodiscard]] const std::vector<std::string_view> &formatNames();

/// What a figure's file is called by default: "talks.pdf", "talks.alt.txt".
[[nodiscard]] std::string fileName(std::string_view figure, std::string_view format);

/// The bytes of such a file; empty when there is no such format, or not enough memory.
[[nodiscard]] QByteArray render(const FigureRequest &request, std::string_view format);

/// Writes the figure to `path` in one of the formats, whole or not at all. An empty result is
/// success, else it is the sentence to show.
[[nodiscard]] QString exportFigure(const FigureRequest &request, const QString &format,
                                   const QString &path);

}
