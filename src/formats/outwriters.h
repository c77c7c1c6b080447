// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One function a format that can be written; a file of its own holds each. A date that a format
/// cannot tell as it is stored becomes the days that it may be, with the words and the stored date
/// beside it.
#pragma once

#include "formats/outformat.h"

namespace ledgerline {

/// The key under which JSON of ours keeps a date as the dossier has it.
inline constexpr std::string_view storedDateKey = "edtf";

/// The same of its kind, so that a pledge does not come back as something that took place.
inline constexpr std::string_view storedKindKey = "kind";

[[nodiscard]] OutwardFile writeTimelineJs(const Dossier &dossier, std::string_view language);
[[nodiscard]] OutwardFile writeVis(const Dossier &dossier, std::string_view language);
[[nodiscard]] OutwardFile writeIcal(const Dossier &dossier, std::string_view language);
[[nodiscard]] OutwardFile writeTable(const Dossier &dossier, std::string_view language);

}
