// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledgerline {

/// What is allowed in a file and yet looks like a mistake. Their names are in vocabulary.h.
enum class Warning
{
    unknownKey,
    noLane,
    noSource,
    claimWithoutSource,
    reportedEarly,
    saidTwice,
    partsExceed,
    sameTitle,
    address
};

}
