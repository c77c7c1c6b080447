// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A dossier's events as other programs can hold them: one date, one lane, and a text that says all
/// the rest, so that no figure loses its speaker, its bounds or its rivals on the way.
#pragma once

#include "dossier/dossier.h"
#include "formats/stretch.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// When a deadline falls due.
struct OutwardTerm
{
    std::string edtf;
    Stretch due;
    Outcome outcome = Outcome::unstated;
};

struct OutwardEvent
{
    std::string_view id;
    std::string_view kind;
    Edtf when;
    std::string dateWords; ///< "about June 2025"
    bool isVague = false; ///< the words say what no format's dates do
    std::string title;
    std::string text; ///< lines: the summary, each figure and who says it, the disputes, sources
    std::string place;
    std::string lane; ///< its name
    Index laneRow = none;
    std::string_view url; ///< of its first source that has one
    std::string publisher; ///< of that source
    bool isOpen = false; ///< a figure of it has no upper bound
    bool isDisputed = false; ///< its claims cannot all be right, or another event disputes it
    std::optional<OutwardTerm> term; ///< of a deadline
};

/// All of them, in the dossier's order, with the texts in `language`.
[[nodiscard]] std::vector<OutwardEvent> outwardEvents(const Dossier &dossier,
                                                      std::string_view language);

/// What the dossier is about, what is known to be missing in it and by which clock its times are,
/// in lines.
[[nodiscard]] std::string outwardSummary(const Dossier &dossier, std::string_view language);

/// The text of an event, and before it what its date is where a format cannot tell.
[[nodiscard]] std::string textWithDate(const OutwardEvent &event);

/// A text in HTML: lines end in <br>, and nothing in it is markup.
[[nodiscard]] std::string htmlOf(std::string_view text);

}
