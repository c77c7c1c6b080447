// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/text.h"

#include <algorithm>

namespace ledgerline {

std::optional<std::size_t> indexFor(std::string_view language,
                                    std::span<const Translation> translations)
{
    while (!translations.empty() && !language.empty()) {
        const auto found = std::ranges::find(translations, language, &Translation::language);
        if (found != translations.end())
            return static_cast<std::size_t>(found - translations.begin());
        const std::size_t hyphen = language.rfind('-');
        language = language.substr(0, hyphen == std::string_view::npos ? 0 : hyphen);
    }
    return std::nullopt;
}

std::span<const Translation> Text::translations() const
{
    std::span<const Translation> result;
    if (!text.empty() && text.isHeaded() && (text.header() & PooledText::translated) != 0)
        std::memcpy(&result, text.beforeHeader() - sizeof result, sizeof result);
    return result;
}

std::string_view Text::in(std::string_view language) const
{
    const std::span<const Translation> all = translations();
    const std::optional<std::size_t> index = indexFor(language, all);
    return index ? all[*index].text : text.view();
}

}
