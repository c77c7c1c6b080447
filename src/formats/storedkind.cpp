// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/storedkind.h"

#include "dossier/vocabulary.h"

#include <algorithm>

namespace ledgerline {

void takeKind(ForeignEvent &event, std::string_view key, std::string_view word)
{
    const auto *const known = std::ranges::find(eventKindWords, word, &Word<EventKind>::word);
    if (known != std::end(eventKindWords))
        event.kind = known->meaning;
    if (event.kind == EventKind::deadline)
        event.kind = EventKind::statement;
    if (word != name(event.kind))
        event.kept.emplace_back(key, word);
}

}
