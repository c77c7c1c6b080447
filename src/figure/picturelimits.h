// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledgerline {

inline constexpr double widestPicture = 20'000; ///< pixels, on either side of a picture
inline constexpr double mostPixels = 2e8; ///< of a picture in all: 800 MB while it is painted

}
