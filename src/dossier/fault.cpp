// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/fault.h"

namespace ledgerline {

std::string describe(const Fault &fault, std::string_view file)
{
    std::string result(file);
    if (fault.line > 0)
        result += ':' + std::to_string(fault.line) + ':' + std::to_string(fault.column);
    result += fault.severity == Severity::error ? ": error: " : ": warning: ";
    result += fault.message;
    if (!fault.pointer.empty())
        result += " [" + fault.pointer + ']';
    return result;
}

}
