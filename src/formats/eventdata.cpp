// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/eventdata.h"

#include "formats/foreigndate.h"
#include "formats/plaintext.h"

#include <algorithm>
#include <set>

namespace ledgerline {

namespace {

constexpr std::size_t yearLength = std::string_view("2025").size();
constexpr std::size_t monthLength = std::string_view("2025-06").size();

}

NamedColumns::NamedColumns(const ForeignTable &table, std::span<const std::string_view> names)
{
    for (const std::string_view name : names)
        m_columns.push_back(table.column(name));
}

std::string placeOf(std::initializer_list<std::string_view> names)
{
    std::vector<std::string_view> parts;
    std::string place;
    for (const std::string_view name : names) {
        if (name.empty() || std::ranges::find(parts, name) != parts.end())
            continue;
        parts.push_back(name);
        place += (place.empty() ? "" : ", ") + std::string(name);
    }
    return place;
}

std::string sometimeFrom(const std::string &from, const std::string &to)
{
    return edtfInterval(from + '~', to.empty() ? "" : to + '~');
}

std::string monthsOf(const std::string &from, const std::string &to)
{
    return edtfInterval(from.substr(0, monthLength), to.substr(0, monthLength));
}

std::string yearsOf(const std::string &from, const std::string &to)
{
    return edtfInterval(from.substr(0, yearLength), to.substr(0, yearLength));
}

void citeOwnLine(ForeignEvent &event)
{
    if (!event.sources.empty())
        event.sources.emplace_back();
}

void addParticipant(ForeignEvent &event, std::string_view name)
{
    if (!name.empty() && !lowerCase(name).starts_with("civilians"))
        event.parties.emplace_back(name);
}

void dropUnusedLanes(Foreign &foreign)
{
    std::set<std::string_view> used;
    for (const ForeignEvent &event : foreign.events)
        used.insert(event.lane);
    std::erase_if(foreign.lanes, [&](const std::string &lane) { return !used.contains(lane); });
}

void listSides(Foreign &foreign, const std::map<std::string, Role> &roles)
{
    std::set<std::string_view> listed;
    for (const ForeignEvent &event : foreign.events) {
        for (const std::string &party : event.parties) {
            const auto role = roles.find(party);
            if (listed.insert(party).second)
                foreign.parties.push_back(
                    {party, role == roles.end() ? Role::belligerent : role->second});
        }
    }
}

}
