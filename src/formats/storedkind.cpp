// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/storedkind.h"

#include "dossier/vocabulary.h"
#include "formats/plaintext.h"

#include <algorithm>

namespace ledgerline {

bool takeKind(ForeignEvent &event, std::string_view key, std::string_view word)
{
    const std::string asked = lowerCase(cleanLine(word));
    const auto *const known = std::ranges::find(eventKindWords, asked, &Word<EventKind>::word);
    const bool isKnown = known != std::end(eventKindWords);
    if (isKnown)
        event.kind = known->meaning;
    if (event.kind == EventKind::deadline)
        event.kind = EventKind::statement;
    if (asked != name(event.kind))
        event.kept.emplace_back(key, word);
    return isKnown;
}

}
