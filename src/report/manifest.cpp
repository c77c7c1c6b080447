// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/manifest.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr std::size_t digits = 64;
constexpr std::string_view gap = "  ";

bool isDigest(std::string_view text)
{
    return text.size() == digits
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isFileBeside(std::string_view name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string_view::npos;
}

}

std::string toText(const Manifest &manifest)
{
    std::string text;
    for (const auto &[file, digests] : manifest) {
        for (const std::string &digest : digests)
            text.append(digest).append(gap).append(file).append("\n");
    }
    return text;
}

Manifest readManifest(std::string_view text)
{
    Manifest manifest;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::string_view digest = line.substr(0, digits);
        const std::string_view rest = line.substr(digest.size());
        if (isDigest(digest) && rest.starts_with(gap) && isFileBeside(rest.substr(gap.size())))
            manifest[std::string(rest.substr(gap.size()))].emplace(digest);
    }
    return manifest;
}

}
