// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tip.h"

#include "app/plaintext.h"
#include "ledger/eventwording.h"

namespace ledgerline {

Tip toTip(const MarkWords &words)
{
    Tip tip{toQString(words.heading), toQString(words.date), {}};
    for (const std::string &line : words.lines)
        tip.lines.append(toQString(line));
    return tip;
}

}
