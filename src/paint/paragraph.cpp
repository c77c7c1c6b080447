// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/paragraph.h"

#include "ledger/wording.h"
#include "timeline/leaps.h"

#include <iterator>

namespace ledgerline {

namespace {

/// False within a length of time, "3 h 9 min".
bool mayBreakAt(std::string_view text, std::size_t blank)
{
    const std::string_view before = text.substr(0, blank);
    const std::string_view after = text.substr(blank + 1);
    const auto isNext = [&](std::string_view unit) {
        return after.substr(0, after.find_first_of(" ,;.)")) == unit;
    };
    return !isNext("h") && !isNext("min") && !before.ends_with(" h");
}

/// How many bytes of `text` fit one line, ending before a blank if that is possible.
std::size_t fitting(std::string_view text, TextStyle style, double width,
                    const TextMeasure &measure)
{
    if (measure(text, style) <= width)
        return text.size();
    std::size_t best = 0;
    for (std::size_t blank = text.find(' '); blank != std::string_view::npos;
         blank = text.find(' ', blank + 1)) {
        if (measure(text.substr(0, blank), style) > width)
            break;
        if (mayBreakAt(text, blank))
            best = blank;
    }
    return best;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

}

std::vector<std::string> wrapped(std::string_view text, TextStyle style, double width, int lines,
                                 const TextMeasure &measure)
{
    std::vector<std::string> result;
    std::string_view rest = withoutBlanks(text);
    for (int line = 1; line <= lines && !rest.empty(); ++line) {
        const std::size_t length = fitting(rest, style, width, measure);
        if (line == lines || length == 0) { // the last line, or a word wider than a line
            std::string cut = elided(rest, style, width, measure);
            if (cut.empty() && !result.empty()) { // the line before shows that there is more
                cut = elided(result.back() + "…", style, width, measure);
                result.pop_back();
            }
            if (!cut.empty())
                result.push_back(std::move(cut));
            break;
        }
        result.emplace_back(withoutBlanks(rest.substr(0, length)));
        rest = withoutBlanks(rest.substr(length));
    }
    return result;
}

std::vector<std::string> balanced(std::vector<std::string> lines, std::string_view text,
                                  TextStyle style, double width, const TextMeasure &measure)
{
    constexpr double step = 8; // px
    const auto count = lines.size();
    while (count > 1) {
        width -= step;
        auto narrower = wrapped(text, style, width, static_cast<int>(count) + 1, measure);
        const bool isCut = narrower.empty() || narrower.back().ends_with("…");
        if (narrower.size() != count || isCut)
            break;
        lines = std::move(narrower);
    }
    return lines;
}

std::vector<std::string> packed(const std::vector<std::string> &texts, std::string_view separator,
                                TextStyle style, double width, int lines,
                                const TextMeasure &measure)
{
    std::vector<std::string> joined;
    for (const std::string &text : texts) {
        const bool goesOn = !joined.empty()
            && measure(joined.back() + std::string(separator) + text, style) <= width;
        if (goesOn)
            joined.back() += std::string(separator) + text;
        else
            joined.push_back(text);
    }
    std::vector<std::string> result;
    for (const std::string &line : joined) {
        for (std::string &piece :
             wrapped(line, style, width, lines - static_cast<int>(result.size()), measure))
            result.push_back(std::move(piece));
    }
    return result;
}

std::vector<std::string> listed(const std::vector<std::string> &texts, TextStyle style,
                                double width, int lines, const TextMeasure &measure)
{
    std::string all;
    std::vector<std::size_t> ends; // of the first, of the first two ...
    for (const std::string &text : texts) {
        all += (all.empty() ? "" : "; ") + text;
        ends.push_back(all.size());
    }
    // Lines of the text until such an end; none where they have no room.
    const auto linesUntil = [&](const std::size_t &end) -> std::vector<std::string> {
        std::string text = all.substr(0, end);
        if (const auto rest = &ends.back() - &end; rest > 0)
            text += "; and " + describe(std::int64_t{rest}) + " more";
        std::vector<std::string> result = wrapped(text, style, width, lines + 1, measure);
        const bool isCut = result.empty() || result.back().ends_with("…");
        return isCut || static_cast<int>(result.size()) > lines ? std::vector<std::string>()
                                                                : result;
    };
    if (ends.empty())
        return {};
    // All of them need no room for how many more there are. Else the more the longer: mostly a few
    // of very many have room, and what is longer than these is dear to measure.
    if (auto whole = linesUntil(ends.back()); !whole.empty())
        return whole;
    const auto last
        = nearPartitionPoint(ends.begin(), std::prev(ends.end()),
                             [&](const std::size_t &end) { return !linesUntil(end).empty(); });
    return last == ends.begin() ? std::vector<std::string>() : linesUntil(*std::prev(last));
}

std::vector<Label> paragraph(const std::vector<std::string> &lines, Point origin, double width,
                             TextStyle style, Ink ink)
{
    std::vector<Label> labels;
    double y = origin.y;
    for (const std::string &line : lines) {
        Label label;
        label.box = {origin.x, y, width, lineHeight(style)};
        label.text = line;
        label.style = style;
        label.ink = ink;
        labels.push_back(std::move(label));
        y += lineHeight(style);
    }
    return labels;
}

}
