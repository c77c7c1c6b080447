// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// In a mark of more events something changes with every step, and a flash would tell nothing.
constexpr std::size_t traced = 256;

/// The marks and labels of `before` whose events are all gone.
Drawing goneOf(const Drawing &before, const EventIndex &events)
{
    Drawing gone;
    gone.size = before.size;
    gone.plot = before.plot;
    const auto isGone = [&](Index event) { return events.itemOf(event) == nullptr; };
    for (const Mark &mark : before.marks) {
        const auto members = before.membersOf(mark);
        if (!members.empty() && members.size() <= traced
            && std::all_of(members.begin(), members.end(), isGone))
            gone.marks.push_back(mark);
    }
    for (Mark &mark : gone.marks)
        mark.members = {}; // nobody asks what is fading whom it stands for
    for (const Label &label : before.labels) {
        if (label.event != none && isGone(label.event))
            gone.labels.push_back(label);
    }
    return gone;
}

}

Trace traceOf(const Drawing &before, const Drawing &after, const EventIndex &events,
              const std::vector<Index> &changes)
{
    Trace trace{goneOf(before, events), {}};
    for (const Mark &mark : after.marks) {
        const auto members = after.membersOf(mark);
        const bool isNew = members.size() <= traced
            && std::any_of(members.begin(), members.end(), [&](Index event) {
                               return std::binary_search(changes.begin(), changes.end(), event);
                           });
        if (isNew)
            trace.changed.push_back(mark.box);
    }
    return trace;
}

}
