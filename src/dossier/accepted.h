// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/draft.h"
#include "dossier/members.h"

namespace ledgerline {

/// Checks the member "accepted": warnings that an element answers, each with the reason in words.
/// It stays among the element's extras.
void checkAccepted(Draft &draft, Members &in);

}
