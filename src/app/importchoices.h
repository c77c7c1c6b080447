// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the mapping of a foreign table leaves to choose, each by its name on the command line and
/// its label for people.
#pragma once

#include "app/exportchoices.h"
#include "formats/mapping.h"

namespace ledgerline {

/// All fields, and first of all none, whose name is empty.
[[nodiscard]] std::vector<ChoiceRow> fieldChoices();

/// Which number is the day; none is chosen.
[[nodiscard]] std::vector<ChoiceRow> dateChoices();

[[nodiscard]] DateOrder dateOrderNamed(const QString &name);

}
