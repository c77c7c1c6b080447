// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The foreign files in data/, each in the exact dialect of a program that writes them.
#pragma once

#include "formats/format.h"

#include <memory>
#include <string>
#include <string_view>

/// The bytes of a file in data/.
[[nodiscard]] std::string sample(std::string_view file);

/// What is read of one, in the format that its content is recognised as, which must be `format`.
[[nodiscard]] ledgerline::Foreign readSample(std::string_view file, std::string_view format,
                                             const ledgerline::ImportOptions &options = {});

/// What is read of a text.
[[nodiscard]] ledgerline::Foreign readText(std::string_view text, std::string_view format,
                                           const ledgerline::ImportOptions &options = {});

/// The dossier that comes of an import, which must be without any error and in canonical form.
std::shared_ptr<const ledgerline::Dossier> readBack(const ledgerline::Foreign &foreign,
                                                    const ledgerline::ImportOptions &options = {});

/// The remarks as lines of a report: "3: there is no title".
[[nodiscard]] std::string inLines(const std::vector<ledgerline::Remark> &remarks);
