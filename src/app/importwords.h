// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importtrial.h"

namespace ledgerline {

/// "9 events, 7 claims, 5 sources", of a trial that has a dossier.
[[nodiscard]] QString outcomeOf(const ImportTrial &trial);

/// "2 of 11 rows are skipped, 1 remark on what is taken"; of the first rows it says that it is.
[[nodiscard]] QString omissionOf(const ImportTrial &trial);

}
