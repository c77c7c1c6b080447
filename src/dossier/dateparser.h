// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/edtf.h"

#include <cstddef>
#include <string_view>
#include <variant>

namespace ledgerline {

/// Reads one date of EDTF: everything but the slash of an interval. `offset` is where `text`
/// begins in the whole, for the places of errors.
[[nodiscard]] std::variant<EdtfDate, EdtfError> parseDate(std::string_view text, std::size_t offset,
                                                          std::string_view zone);

}
