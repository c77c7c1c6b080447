// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Foreign texts as a dossier holds them: plain, clean UTF-8, and as long as it may be.
#pragma once

#include <string>
#include <string_view>

namespace ledgerline {

/// Without blanks at both ends, no-break spaces included.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Without what a dossier's text cannot hold: line ends become "\n", control characters go, bytes
/// that are no UTF-8 become U+FFFD; trimmed.
[[nodiscard]] std::string cleanText(std::string_view text);

/// The same on one line: every run of blanks is one.
[[nodiscard]] std::string cleanLine(std::string_view text);

/// What HTML says: tags and comments go, <br>, paragraphs and rows of lists end lines, entities
/// become characters, and an address of the web that a link leads to stands behind it in brackets
/// unless it is its text. A "<" that begins no tag stays. Clean.
[[nodiscard]] std::string plainText(std::string_view html);

/// The same on one line and without the addresses, for titles and names.
[[nodiscard]] std::string plainLine(std::string_view html);

/// The first line of a text, cut behind a word if it has more than 100 characters: what stands in
/// for a title that is missing.
[[nodiscard]] std::string shortened(std::string_view text);

/// Whether all of a text is well-formed UTF-8, and what is said of one that is not: in a dossier
/// its letters would be lost.
[[nodiscard]] bool isUtf8(std::string_view text);
inline constexpr std::string_view notUtf8 = "it is not in UTF-8; save the file as UTF-8";

/// Small letters for capitals, of A to Z alone.
[[nodiscard]] std::string lowerCase(std::string_view text);

}
