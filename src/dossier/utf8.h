// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ledgerline {

/// The length in bytes of the well-formed UTF-8 character at `offset`; 0 when there is none.
[[nodiscard]] std::size_t characterLength(std::string_view text, std::size_t offset);

/// The number of characters (Unicode code points) in a text, which may be ill-formed.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// A text for a line of a terminal or list: characters that would end the line, steer a terminal or
/// turn the direction of writing are escaped, as are bytes that are no UTF-8. What is longer than
/// `limit` characters is cut.
[[nodiscard]] std::string printable(std::string_view text, std::size_t limit);

/// A text as a message shows it: in double quotes, printable, and cut to 60 characters.
[[nodiscard]] std::string inQuotes(std::string_view text);

}
