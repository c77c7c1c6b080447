// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/text.h"

#include <algorithm>

namespace ledgerline::test {

/// A typewriter: every character (code point) is 0.55 of its size wide, about what Inter needs.
inline double typewriter(std::string_view text, TextStyle style)
{
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    return static_cast<double>(characters) * pixelSize(style) * 0.55;
}

}
