// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/draft.h"
#include "dossier/members.h"

namespace ledgerline {

/// The member "sources" of an event or gap, added to the dossier's citations.
[[nodiscard]] Rows readCitations(Draft &draft, Members &in);

}
