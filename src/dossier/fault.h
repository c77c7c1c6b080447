// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ledgerline {

enum class Severity
{
    error,
    warning
};

/// Something wrong with a file: where, and in a sentence why and what was expected.
struct Fault
{
    Severity severity = Severity::error;
    std::size_t line = 0; ///< from 1; 0: the file as a whole
    std::size_t column = 0; ///< from 1, in characters (Unicode code points)
    std::string
        pointer; ///< JSON pointer (RFC 6901) of the value at fault; empty: the whole document
    std::string message;
    std::string_view name = {}; ///< of a warning, for example "no-source"; empty for errors

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// "file:line:column: error: message [pointer]", as compilers write it, with "(name)" behind it if
/// there is one; parts that are not known are left out.
[[nodiscard]] std::string describe(const Fault &fault, std::string_view file);

}
