// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace ledgerline {

struct ZipEntry
{
    std::string name; ///< UTF-8
    QByteArray bytes;
};

/// An archive of the entries in their order, all of the same fixed time: the same entries are the
/// same bytes. Empty when there is not enough memory for it.
[[nodiscard]] QByteArray zipped(const std::vector<ZipEntry> &entries);

}
