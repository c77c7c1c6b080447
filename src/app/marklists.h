// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/marklist.h"

#include <memory>

class QObject;

namespace ledgerline {

/// Those of the timeline and of a chart; null for other items.
[[nodiscard]] std::unique_ptr<MarkList> markListOf(QObject *item);

}
