// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/warninglog.h"

#include "dossier/utf8.h"
#include "dossier/vocabulary.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

void WarningLog::accept(std::size_t element, Warning warning, std::size_t offset)
{
    m_acceptances.push_back({element, warning, offset});
}

void WarningLog::raise(Warning warning, std::size_t element, std::size_t offset,
                       std::string message)
{
    // Not by std::ranges::equal_range: clang 14, which fuzzes on Debian 12, cannot compile it.
    auto found = std::ranges::lower_bound(m_acceptances, element, {}, &Acceptance::element);
    const auto isOwn = [&] { return found != m_acceptances.end() && found->element == element; };
    while (isOwn() && found->warning != warning)
        ++found;
    if (!isOwn()) {
        m_faults.warning(offset, wordFor(warningWords, warning), std::move(message));
        return;
    }
    found->isUsed = true;
    ++m_accepted;
}

void WarningLog::reportAcceptedInVain()
{
    for (const Acceptance &acceptance : m_acceptances) {
        if (acceptance.isUsed)
            continue;
        m_faults.warning(acceptance.offset, acceptedInVain,
                         "there is no warning "
                             + inQuotes(wordFor(warningWords, acceptance.warning))
                             + " here to accept");
    }
}

}
