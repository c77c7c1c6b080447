// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/vis.h"

#include "formats/foreigndate.h"
#include "formats/foreignjson.h"
#include "formats/intake.h"
#include "formats/outwriters.h"
#include "formats/plaintext.h"
#include "formats/storedkind.h"
#include "formats/stretch.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace ledgerline {

namespace {

/// Items with their groups, which become lanes.
class ItemReader
{
public:
    explicit ItemReader(const ImportOptions &options)
        : m_intake(options, Place::item)
    {
    }

    [[nodiscard]] Foreign read(const ForeignJson &items, const ForeignJson &groups)
    {
        readGroups(groups);
        for (const ForeignJson &item : items)
            take(item);
        return std::move(m_intake.foreign());
    }

private:
    struct Group
    {
        std::string name;
        double order = 0;
    };

    void readGroups(const ForeignJson &groups)
    {
        std::vector<Group> ordered;
        for (const ForeignJson &group : groups) {
            const std::string id = textOf(group, "id");
            if (id.empty())
                continue;
            std::string name = plainLine(textOf(group, "content"));
            if (name.empty())
                name = id;
            const ForeignJson &order = member(group, "order");
            ordered.push_back({name, order.is_number() ? order.get<double>() : 0});
            m_groups.emplace(id, std::move(name));
        }
        std::ranges::stable_sort(ordered, {}, &Group::order);
        for (Group &group : ordered)
            m_intake.addLane(std::move(group.name));
    }

    void take(const ForeignJson &item)
    {
        m_intake.countRow();
        ForeignEvent event;
        event.line = m_intake.foreign().rows;
        if (!item.is_object())
            return m_intake.skip(event.line, "this is no item");
        const ForeignDate start = dateOf(member(item, "start"));
        if (!start.isGood())
            return m_intake.skip(event.line, start.problem);
        event.when = start.edtf;
        if (const ForeignJson &endValue = member(item, "end"); !textOf(endValue).empty()) {
            const ForeignDate end = dateOf(endValue);
            if (!end.isGood())
                return m_intake.skip(event.line, "of the end: " + end.problem);
            event.when = edtfInterval(start.edtf, end.edtf);
        }
        event.when
            = storedDate(event.when, textOf(item, storedDateKey), m_intake.options().timezone);
        takeKind(event, storedKindKey, textOf(item, storedKindKey));
        event.id = textOf(item, "id");
        event.title = plainLine(textOf(item, "content"));
        event.summary = plainText(textOf(item, "title"));
        if (event.title.empty())
            event.title = shortened(event.summary);
        const std::string group = textOf(item, "group");
        const auto known = m_groups.find(group);
        event.lane = known == m_groups.end() ? group : known->second;
        keepRest(event.kept, item,
                 {"start", "end", "id", "content", "title", "group", storedDateKey, storedKindKey});
        m_intake.add(std::move(event));
    }

    /// A text, or milliseconds as a number.
    [[nodiscard]] ForeignDate dateOf(const ForeignJson &value) const
    {
        if (value.is_number_integer())
            return dateFromMilliseconds(value.get<std::int64_t>());
        if (value.is_number_float()) {
            const double number = value.get<double>();
            constexpr double farthest = 9e15;
            if (number > -farthest && number < farthest)
                return dateFromMilliseconds(static_cast<std::int64_t>(number));
        }
        return readForeignDate(textOf(value), m_intake.options().mapping.dates);
    }

    Intake m_intake;
    std::unordered_map<std::string, std::string> m_groups; ///< the names by id
};

}

bool isVis(std::string_view bytes)
{
    return isJsonWith(bytes, {"start", "content"});
}

std::variant<Foreign, Fault> readVis(std::string_view bytes, const ImportOptions &options)
{
    const auto json = readForeignJson(bytes, options);
    if (const auto *fault = std::get_if<Fault>(&json))
        return *fault;
    const auto &root = std::get<ForeignJson>(json);
    const ForeignJson &items = root.is_array() ? root : member(root, "items");
    if (!items.is_array()) {
        return Fault{.line = 0,
                     .pointer = {},
                     .message = "items of vis-timeline are an array, or an object with one, "
                                "\"items\""};
    }
    return ItemReader(options).read(items, member(root, "groups"));
}

}
