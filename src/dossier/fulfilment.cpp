// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/fulfilment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace ledgerline {

std::vector<Index> fulfilsWith(const Dossier &dossier, const Event &event)
{
    std::vector<Index> result;
    const auto add = [&](const nlohmann::json &id) {
        const Index measure
            = id.is_string() ? dossier.findMeasure(id.get_ref<const std::string &>()) : none;
        if (measure != none)
            result.push_back(measure);
    };
    const Rows extras = dossier.rareOf(event).extras;
    for (Index i = 0; i < extras.count; ++i) {
        const Extra &extra = dossier.extras[extras.first + i];
        if (extra.key != fulfilsWithKey)
            continue;
        const auto ids = nlohmann::json::parse(extra.json, nullptr, false);
        if (ids.is_array())
            std::for_each(ids.begin(), ids.end(), add);
        else
            add(ids);
    }
    return result;
}

}
