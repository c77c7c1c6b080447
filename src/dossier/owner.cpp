// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/owner.h"

#include <utility>

namespace ledgerline {

namespace {

void readAccepted(Draft &draft, const Node &accepted)
{
    if (!checkType(draft, accepted, Node::Type::object,
                   "an object from a warning's name to the reason why it is accepted"))
        return;
    if (accepted.isEmpty()) {
        draft.faults.error(accepted.begin,
                           "expected at least one warning's name with a reason; leave the key out "
                           "if there is none");
    }
    for (const Node &member : accepted.children()) {
        const auto warning = readKey(draft, member, warningWords);
        if (!readPlainText(draft, member).empty() && warning)
            draft.warnings.accept(draft.owner, *warning, member.keyBegin);
    }
}

}

Owner::Owner(Draft &draft, const Node &node, Members &in)
    : m_draft(draft)
    , m_outer(std::exchange(draft.owner, node.begin))
{
    if (const Node *const accepted = in.findKept("accepted"))
        readAccepted(draft, *accepted);
}

}
