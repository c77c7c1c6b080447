// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the columns of a table mean, by the names that others give them.
#pragma once

#include "dossier/fault.h"
#include "formats/mapping.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ledgerline {

/// What a header tells by itself: the names of Timeline Storyteller, Timesketch, timemapper,
/// DigiKAR, Aeon, Our World in Data, and what people write.
[[nodiscard]] Mapping guessedMapping(const std::vector<std::string> &header);

/// The guess with what is known better in its place; the order of days and months is found in the
/// dates of the table's first rows. A fault if a column that is named is not there. What the
/// dialog shows and changes.
[[nodiscard]] std::variant<Mapping, Fault> mappingOf(std::string_view bytes, const Mapping &known);

}
