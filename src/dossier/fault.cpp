// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/fault.h"

#include "dossier/utf8.h"

namespace ledgerline {

constexpr std::size_t pointerCharacters = 200;

std::string describe(const Fault &fault, std::string_view file)
{
    std::string result(file);
    if (fault.line > 0)
        result += ':' + std::to_string(fault.line) + ':' + std::to_string(fault.column);
    result += fault.severity == Severity::error ? ": error: " : ": warning: ";
    result += fault.message;
    if (!fault.pointer.empty())
        result += " [" + printable(fault.pointer, pointerCharacters) + ']';
    if (!fault.name.empty())
        result += " (" + std::string(fault.name) + ')';
    return result;
}

}
