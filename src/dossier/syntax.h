// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/faultlog.h"

#include <cstddef>
#include <string_view>

namespace ledgerline {

/// Notes in plain words why a text is no JSON. `position` is just behind the last token that was
/// read; what stands there is the fault.
void reportSyntax(std::string_view json, std::size_t position, FaultLog &faults);

}
