// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/endings.h"

#include "formats/plaintext.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

namespace {

struct Ending
{
    std::string_view ending;
    std::string_view format;
};

constexpr Ending endings[] = {
    {".csv", "csv"}, {".tsv", "csv"}, {".tab", "csv"}, {".ics", "ical"}, {".timeline", "timeline"},
};

}

std::vector<std::string_view> foreignEndings()
{
    std::vector<std::string_view> result;
    for (const ForeignFormat &format : foreignFormats())
        result.push_back(format.extension);
    for (const Ending &ending : endings)
        result.push_back(ending.ending);
    std::ranges::sort(result);
    const auto rest = std::ranges::unique(result);
    result.erase(rest.begin(), rest.end());
    return result;
}

const ForeignFormat *formatByEnding(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos)
        return nullptr;
    const auto *const named
        = std::ranges::find(endings, lowerCase(fileName.substr(dot)), &Ending::ending);
    return named == std::end(endings) ? nullptr : formatNamed(named->format);
}

}
