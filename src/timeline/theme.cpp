// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/theme.h"

namespace ledgerline {

namespace {

constexpr Color rgb(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value >> 16 & 0xFF),
            static_cast<std::uint8_t>(value >> 8 & 0xFF), static_cast<std::uint8_t>(value & 0xFF),
            255};
}

// In the order of Ink. The parties' pair is Okabe and Ito's blue and vermilion, darkened or
// lightened until it keeps its contrast on the theme's paper. All other inks are kept apart from
// the two by hue, and by shape and lane wherever they meet.

constexpr Theme light{"light",
                      false,
                      {
                          rgb(0xFFFEFB), // paper
                          rgb(0xF5F3EE), // panel
                          rgb(0xE4E1D9), // rule
                          rgb(0x85817A), // axis
                          rgb(0x1E2328), // text
                          rgb(0x5C6167), // mutedText
                          rgb(0x0A6AAF), // party1
                          rgb(0xB94A00), // party2
                          rgb(0x46525E), // neutral
                          rgb(0x6E6214), // pledge
                          rgb(0x77407F), // deadline
                          rgb(0xAB2352), // dispute
                          rgb(0x00716B), // accent
                          rgb(0xEEF2F4), // hover
                      }};

constexpr Theme dark{"dark",
                     true,
                     {
                         rgb(0x12151A), // paper
                         rgb(0x1A1F26), // panel
                         rgb(0x2D343E), // rule
                         rgb(0x79838F), // axis
                         rgb(0xE9EBEE), // text
                         rgb(0xA4ADB8), // mutedText
                         rgb(0x5BAAE8), // party1
                         rgb(0xF09048), // party2
                         rgb(0xB3BDC8), // neutral
                         rgb(0xCDB95A), // pledge
                         rgb(0xC795DA), // deadline
                         rgb(0xF27A9E), // dispute
                         rgb(0x4CCFC2), // accent
                         rgb(0x252C36), // hover
                     }};

}

const Theme &themeNamed(std::string_view name)
{
    return name == dark.name ? dark : light;
}

}
