// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/textpool.h"

#include <string_view>
#include <unordered_map>

namespace ledgerline {

/// What the rows of a dossier point to. Nothing in it moves.
struct Pool
{
    TextPool texts;
    std::unordered_map<std::string_view, Edtf> dates; ///< by text: events share their days
};

}
