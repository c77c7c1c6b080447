// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/accepted.h"

namespace ledgerline {

void checkAccepted(Draft &draft, Members &in)
{
    const Node *const accepted = in.findKept("accepted");
    if (!accepted
        || !checkType(draft, *accepted, Node::Type::object,
                      "an object from a warning's name to the reason why it is accepted"))
        return;
    if (accepted->isEmpty()) {
        draft.faults.error(accepted->begin,
                           "expected at least one warning's name with a reason; leave the key out "
                           "if there is none");
    }
    for (const Node &member : accepted->children()) {
        (void)readKey(draft, member, warningWords);
        (void)readPlainText(draft, member);
    }
}

}
