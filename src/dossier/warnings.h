// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/draft.h"

namespace ledgerline {

/// Raises what can be judged only when the whole file has been read without an error: sources
/// that are missing, what was reported too early or said twice, kinds without a lane.
void raiseWarnings(Draft &draft);

/// Raises Warning::sameTitle at each text of `node`, an object from language to text, that stands
/// word by word under another language too.
void warnOfCopiedTexts(Draft &draft, const Node &node);

}
