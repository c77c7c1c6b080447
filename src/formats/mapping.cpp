// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mapping.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

namespace {

std::vector<MappedColumn> columnsOf(const Mapping &mapping, Field field)
{
    std::vector<MappedColumn> result;
    std::ranges::copy_if(mapping.columns, std::back_inserter(result),
                         [field](const MappedColumn &mapped) { return mapped.field == field; });
    return result;
}

}

std::string_view name(Field field)
{
    return std::ranges::find(fieldNames, field, &FieldName::field)->name;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(fieldNames, name, &FieldName::name);
    return found == fieldNames.end() ? std::nullopt : std::optional(found->field);
}

void assign(Mapping &mapping, const std::string &column, std::optional<Field> field)
{
    std::erase_if(mapping.columns, [&](const MappedColumn &mapped) {
        return mapped.column == column || (mapped.field == field && field != Field::value);
    });
    if (field)
        mapping.columns.push_back({*field, column});
}

Mapping changes(const Mapping &guess, const Mapping &wanted)
{
    Mapping result{.columns = {}, .dates = wanted.dates};
    for (const FieldName &entry : fieldNames) {
        const auto columns = columnsOf(wanted, entry.field);
        if (columns == columnsOf(guess, entry.field))
            continue;
        if (columns.empty())
            result.columns.push_back({entry.field, {}});
        result.columns.insert(result.columns.end(), columns.begin(), columns.end());
    }
    return result;
}

}
