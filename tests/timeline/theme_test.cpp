// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/theme.h"

#include "catch.h"

#include <algorithm>
#include <cmath>

using namespace ledgerline;

namespace {

struct Linear
{
    double r = 0;
    double g = 0;
    double b = 0;
};

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Linear linear(Color color)
{
    return {linear(color.red), linear(color.green), linear(color.blue)};
}

double luminance(Linear c)
{
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

/// WCAG 2.2, "contrast ratio".
double contrast(Color one, Color two)
{
    const auto [dark, bright] = std::minmax({luminance(linear(one)), luminance(linear(two))});
    return (bright + 0.05) / (dark + 0.05);
}

/// What somebody without the red (protan) or the green (deutan) cones sees: Machado, Oliveira and
/// Fernandes 2009, severity 1.
Linear protan(Linear c)
{
    return {0.152286 * c.r + 1.052583 * c.g - 0.204868 * c.b,
            0.114503 * c.r + 0.786281 * c.g + 0.099216 * c.b,
            -0.003882 * c.r - 0.048116 * c.g + 1.051998 * c.b};
}

Linear deutan(Linear c)
{
    return {0.367322 * c.r + 0.860646 * c.g - 0.227968 * c.b,
            0.280085 * c.r + 0.672501 * c.g + 0.047413 * c.b,
            -0.011820 * c.r + 0.042940 * c.g + 0.968881 * c.b};
}

/// CIE 1976 colour difference; above 20 or so two colours are told apart at a glance.
double difference(Linear one, Linear two)
{
    const auto lab = [](Linear c) {
        const auto f = [](double t) {
            t = std::max(t, 0.0);
            return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
        };
        const double x = f((0.4124 * c.r + 0.3576 * c.g + 0.1805 * c.b) / 0.9505);
        const double y = f(luminance(c));
        const double z = f((0.0193 * c.r + 0.1192 * c.g + 0.9505 * c.b) / 1.089);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one);
    const auto b = lab(two);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const Theme &anyTheme()
{
    return themeNamed(GENERATE("light", "dark"));
}

}

TEST_CASE("themes are found by name, and light is the default", "[theme]")
{
    CHECK(themeNamed("light").name == "light");
    CHECK_FALSE(themeNamed("light").dark);
    CHECK(themeNamed("dark").name == "dark");
    CHECK(themeNamed("dark").dark);
    CHECK(themeNamed("solarized").name == "light");
}

TEST_CASE("text is legible on paper and on panels", "[theme]")
{
    const Theme &theme = anyTheme();
    const Ink surface = GENERATE(Ink::paper, Ink::panel, Ink::hover);
    // Inks that words are set in: a party's word and a link among them.
    const Ink ink = GENERATE(Ink::text, Ink::mutedText, Ink::party1, Ink::party2, Ink::accent);
    CAPTURE(theme.name, static_cast<int>(surface), static_cast<int>(ink));

    CHECK(contrast(theme[ink], theme[surface]) >= 4.5);
}

TEST_CASE("marks stand out from paper and from panels", "[theme]")
{
    const Theme &theme = anyTheme();
    const Ink surface = GENERATE(Ink::paper, Ink::panel);
    const Ink ink = GENERATE(Ink::axis, Ink::party1, Ink::party2, Ink::neutral, Ink::pledge,
                             Ink::deadline, Ink::dispute, Ink::accent);
    CAPTURE(theme.name, static_cast<int>(surface), static_cast<int>(ink));

    CHECK(contrast(theme[ink], theme[surface]) >= 3);
}

TEST_CASE("a count is legible on the mark of a cluster", "[theme]")
{
    const Theme &theme = anyTheme();
    const Ink ink = GENERATE(Ink::neutral, Ink::pledge, Ink::deadline, Ink::dispute, Ink::party1,
                             Ink::party2);

    CHECK(contrast(theme[Ink::paper], theme[ink]) >= 4.5);
}

TEST_CASE("grid lines are quieter than axes, and axes quieter than text", "[theme]")
{
    const Theme &theme = anyTheme();
    const Color paper = theme[Ink::paper];

    CHECK(contrast(theme[Ink::rule], paper) > 1.1);
    CHECK(contrast(theme[Ink::rule], paper) < 1.6);
    CHECK(contrast(theme[Ink::axis], paper) < contrast(theme[Ink::mutedText], paper));
    CHECK(contrast(theme[Ink::mutedText], paper) < contrast(theme[Ink::text], paper));
}

TEST_CASE("the parties' inks differ for every kind of eye", "[theme]")
{
    const Theme &theme = anyTheme();
    const Linear one = linear(theme[Ink::party1]);
    const Linear two = linear(theme[Ink::party2]);
    CAPTURE(theme.name);

    CHECK(difference(one, two) > 60);
    CHECK(difference(protan(one), protan(two)) > 60);
    CHECK(difference(deutan(one), deutan(two)) > 60);
}

TEST_CASE("colours are opaque, so that a figure looks the same on every surface", "[theme]")
{
    const Theme &theme = anyTheme();

    CHECK(std::all_of(theme.colors.begin(), theme.colors.end(),
                      [](Color color) { return color.alpha == 255; }));
}
