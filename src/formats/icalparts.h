// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An iCalendar file (RFC 5545) as the text of its components: libical tells no lines, and one
/// component that is broken must not take the others with it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct IcalPart
{
    std::size_t line = 0; ///< from 1: its BEGIN
    std::string_view name; ///< as written: "VEVENT"
    std::string_view text; ///< from its BEGIN to its END
    std::string problem; ///< why it cannot be parsed; empty when it can
};

struct IcalParts
{
    std::vector<IcalPart> parts; ///< the components of the calendars, in order
    std::string properties; ///< the lines that belong to the calendars themselves
};

[[nodiscard]] IcalParts icalParts(std::string_view bytes);

}
