// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsheet.h"
#include "app/rowmodel.h"

namespace ledgerline {

/// The roles of a list of events that are a click away: relation, event, title, date.
inline std::vector<RowModel<LinkRow>::Column> linkColumns()
{
    return {{"relation", [](const LinkRow &row) { return QVariant(row.relation); }},
            {"event", [](const LinkRow &row) { return QVariant(row.event); }},
            {"title", [](const LinkRow &row) { return QVariant(row.title); }},
            {"date", [](const LinkRow &row) { return QVariant(row.date); }}};
}

}
