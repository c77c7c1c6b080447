// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <string>

namespace ledgerline {

/// A page that stands alone beside the figures' files: no script, nothing from elsewhere. What the
/// dossier says is text in it, whatever it holds.
[[nodiscard]] std::string toHtml(const ReportPage &page);

}
