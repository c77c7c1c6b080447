// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mapping.h"

#include <algorithm>

namespace ledgerline {

std::string_view name(Field field)
{
    return std::ranges::find(fieldNames, field, &FieldName::field)->name;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(fieldNames, name, &FieldName::name);
    return found == fieldNames.end() ? std::nullopt : std::optional(found->field);
}

}
