// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <string>

namespace ledgerline {

/// The same page in CommonMark, without a word of HTML.
[[nodiscard]] std::string toMarkdown(const ReportPage &page);

}
