// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ledgerline {

/// What must be known before the first element can be read, wherever in the file it stands.
struct Preamble
{
    std::string language;
    std::string timezone;
};

[[nodiscard]] Preamble readPreamble(std::string_view json);

}
