// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

#include <cstdlib>

namespace ledgerline {

namespace {

/// "637 fewer", "3 more": than the claim says, in the record.
std::string differenceOf(const Checkpoint &checkpoint)
{
    return describe(std::abs(checkpoint.difference))
        + (checkpoint.difference < 0 ? " fewer" : " more");
}

std::string verdictOf(const Checkpoint &checkpoint)
{
    switch (checkpoint.verdict) {
    case Verdict::agrees:
        return checkpoint.difference == 0
            ? "agrees"
            : "agrees, " + differenceOf(checkpoint) + " than the round number";
    case Verdict::open:
        return (checkpoint.missing == 0 ? "more" : describe(checkpoint.missing))
            + (checkpoint.missing == 0 ? " may" : " can only") + " lie in what was not told";
    case Verdict::off:
        return differenceOf(checkpoint) + " than stated";
    case Verdict::nothing:
        break;
    }
    return {};
}

}

std::string describe(const Checkpoint &checkpoint)
{
    if (checkpoint.verdict == Verdict::nothing)
        return {};
    return (checkpoint.basis == Basis::own ? "own counts recorded here: " : "recorded here: ")
        + describe(checkpoint.judged().quantity) + "; " + verdictOf(checkpoint);
}

std::string describeBriefly(const Checkpoint &checkpoint)
{
    switch (checkpoint.verdict) {
    case Verdict::agrees:
        return checkpoint.difference == 0 ? "agrees" : "agrees: " + differenceOf(checkpoint);
    case Verdict::open:
        return checkpoint.missing == 0 ? "open: reached"
                                       : "open: " + describe(checkpoint.missing) + " not told";
    case Verdict::off:
        return "off: " + differenceOf(checkpoint);
    case Verdict::nothing:
        break;
    }
    return "nothing to compare with";
}

}
