// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/text.h"

#include <algorithm>
#include <vector>

namespace ledgerline {

namespace {

constexpr std::string_view ellipsis = "…";

/// Combining diacritical marks (U+0300..U+036F), which belong to the letter before them.
bool isCombining(std::string_view rest)
{
    if (rest.size() < 2)
        return false;
    const auto lead = static_cast<unsigned char>(rest[0]);
    const auto next = static_cast<unsigned char>(rest[1]);
    return lead == 0xCC || (lead == 0xCD && next <= 0xAF);
}

/// Where `text` may be cut: before each character, in bytes from its beginning.
std::vector<std::size_t> boundaries(std::string_view text)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool continues = (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
        if (!continues && !isCombining(text.substr(i)))
            result.push_back(i);
    }
    return result;
}

/// Whether a cut would leave another number: "1,2…" of "1,248", "24…" of "24+".
bool partsNumber(std::string_view text, std::size_t at)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string_view before = text.substr(0, at);
    std::string_view after = text.substr(at);
    for (const std::string_view joint : {",", ".", ":", "-", "–"}) {
        if (before.ends_with(joint))
            before.remove_suffix(joint.size());
        if (after.starts_with(joint))
            after.remove_prefix(joint.size());
    }
    if (before.empty() || after.empty() || !isDigit(before.back()))
        return false;
    return isDigit(after.front()) || after.front() == '+' || after.front() == '%';
}

std::string cut(std::string_view text, std::size_t length)
{
    std::string_view kept = text.substr(0, length);
    // A space or a dash before the "…" reads like a slip.
    const std::size_t end = kept.find_last_not_of(" ,;:-");
    kept = kept.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return std::string(kept).append(ellipsis);
}

}

double pixelSize(TextStyle style)
{
    switch (style) {
    case TextStyle::small:
        return 11;
    case TextStyle::body:
    case TextStyle::strong:
        return 13;
    case TextStyle::title:
        return 20;
    }
    return 13;
}

double lineHeight(TextStyle style)
{
    switch (style) {
    case TextStyle::small:
        return 14;
    case TextStyle::body:
    case TextStyle::strong:
        return 17;
    case TextStyle::title:
        return 26;
    }
    return 17;
}

std::string elided(std::string_view text, TextStyle style, double width, const TextMeasure &measure)
{
    const double full = measure(text, style);
    if (full <= width)
        return std::string(text);

    // The first cut would leave nothing, so the answer is never before the second.
    const std::vector<std::size_t> cuts = boundaries(text);
    std::size_t first = 1; // every place before it fits
    std::size_t last = std::max<std::size_t>(cuts.size(), 1); // as none from here on does
    // Measuring is dear: from where the end would be if all characters were equally wide, by leaps
    // that grow, and no farther than to the middle of what is left.
    const double share = std::clamp(width / full, 0.0, 1.0);
    auto guess = static_cast<std::size_t>(share * static_cast<double>(last));
    for (std::size_t leap = 1; first < last; leap *= 2) {
        const std::size_t place = std::clamp(guess, first, last - 1);
        if (measure(cut(text, cuts[place]), style) <= width) {
            first = place + 1;
            guess = std::min(place + leap, first + (last - first) / 2);
        } else {
            last = place;
            guess = std::max(place - std::min(leap, place), first + (last - first) / 2);
        }
    }
    std::size_t place = first - 1;
    while (place > 0 && partsNumber(text, cuts[place]))
        --place;
    std::string result = place == 0 ? std::string() : cut(text, cuts[place]);
    return result == ellipsis ? std::string() : result;
}

}
