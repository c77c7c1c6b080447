// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/parts.h"

#include <algorithm>

namespace ledgerline {

namespace {

struct NamedPart
{
    std::string_view name;
    bool FigureParts::*part;
};

constexpr NamedPart all[] = {{"title", &FigureParts::title},
                             {"legend", &FigureParts::legend},
                             {"notes", &FigureParts::notes},
                             {"sources", &FigureParts::sources},
                             {"provenance", &FigureParts::provenance}};

}

const std::vector<std::string_view> &figurePartNames()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> result;
        for (const NamedPart &named : all)
            result.push_back(named.name);
        return result;
    }();
    return names;
}

FigureParts partsWithout(const std::vector<std::string> &names)
{
    FigureParts parts;
    for (const auto &[name, part] : all)
        parts.*part = std::ranges::find(names, name) == names.end();
    return parts;
}

std::vector<std::string> namesLeftOut(const FigureParts &parts)
{
    std::vector<std::string> names;
    for (const auto &[name, part] : all) {
        if (!(parts.*part))
            names.emplace_back(name);
    }
    return names;
}

}
