// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/edtf.h"

namespace ledgerline {

/// Whether a date is stored with its hour, to the minute or to the second.
[[nodiscard]] inline bool isMoment(const EdtfDate &date)
{
    return date.precision == Precision::second || date.precision == Precision::minute;
}

}
