// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ledgerline {

/// The key that says that a file is a story.
inline constexpr std::string_view storyKey = "ledgerline_story";

/// What must be known before the first element can be read, wherever in the file it stands.
struct Preamble
{
    std::string language;
    std::string timezone;
    std::string dossier; ///< of a story: the file that it tells of
    bool isStory = false; ///< of a story in a file of its own
};

[[nodiscard]] Preamble readPreamble(std::string_view json);

}
