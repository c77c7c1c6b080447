// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <string_view>

namespace ledgerline::cli {

/// Prints "ledgerline: error: MESSAGE" on standard error; gives `status` back, to be returned.
[[nodiscard]] Status fail(Status status, std::string_view message);

/// Prints on standard output; a full disk is an error like others.
[[nodiscard]] Status print(std::string_view text);

}
