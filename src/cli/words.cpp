// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

#include "ledger/wording.h"

namespace ledgerline::cli {

std::string counted(std::size_t number, std::string_view noun)
{
    return describe(static_cast<std::int64_t>(number)) + ' ' + std::string(noun)
        + (number == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

}
