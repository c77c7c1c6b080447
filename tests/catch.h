// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one place that knows which Catch2 is installed: 2.13 (Debian 12) or 3.x (Debian 13).
/// Tests include this header and nothing from <catch2/...>.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
using Catch::Matchers::ContainsSubstring;
#else
#include <catch2/catch.hpp>
inline auto ContainsSubstring(const std::string &text)
{
    return Catch::Matchers::Contains(text);
}
#endif

using Catch::Matchers::WithinAbs;
