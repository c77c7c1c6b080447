// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/draft.h"
#include "dossier/members.h"

namespace ledgerline {

/// While this lives, warnings are raised at one element: a party, measure, source, gap, event or
/// claim. Reads its member "accepted", the warnings that it answers, each with the reason in
/// words; that stays among the element's extras.
class Owner
{
public:
    Owner(Draft &draft, const Node &node, Members &in);
    ~Owner() { m_draft.owner = m_outer; }
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;

private:
    Draft &m_draft;
    std::size_t m_outer;
};

}
