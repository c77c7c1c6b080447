// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/draft.h"
#include "dossier/members.h"
#include "dossier/nearest.h"
#include "dossier/utf8.h"
#include "dossier/viewjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::int64_t longestDwell = 3600; ///< seconds

const Node *memberOf(const Node &node, std::string_view key)
{
    if (node.type != Node::Type::array && node.type != Node::Type::object)
        return nullptr;
    std::size_t index = 0;
    for (const Node &child : node.children()) {
        if (node.type == Node::Type::array ? std::to_string(index++) == key : child.key == key)
            return &child;
    }
    return nullptr;
}

/// Where a JSON pointer within a node leads; the node itself where it leads nowhere.
const Node &nodeAt(const Node &node, std::string_view pointer)
{
    const Node *at = &node;
    while (at && !pointer.empty()) {
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        at = memberOf(*at, pointer.substr(1, end - 1));
        pointer.remove_prefix(end);
    }
    return at ? *at : node;
}

/// One of the rules, or the id of a party.
void checkReading(Draft &draft, const Node &node)
{
    if (std::ranges::find(readingWords, node.text) != std::end(readingWords))
        return;
    Nearest nearest(node.text);
    for (const std::string_view word : readingWords)
        nearest.consider(word);
    if (nearest.word().empty()) {
        draft.ids.mention(Table::party, draft.ids.symbol(node.text), node.begin);
        return;
    }
    draft.faults.error(node.begin,
                       "expected " + listed(readingWords) + ", or a party's id, found "
                           + inQuotes(node.text) + nearest.suggestion());
}

/// What a view says of this dossier, as far as it is said in the right form.
void checkView(Draft &draft, const Node &view)
{
    const auto hasText = [](const Node *value) { return value && !value->text.empty(); };
    const Node *const figure = memberOf(view, "figure");
    if (hasText(figure))
        static_cast<void>(wordIndex(draft, figure->text, figure->begin, figureWords));
    const Node *const reading = memberOf(view, "reading");
    if (hasText(reading))
        checkReading(draft, *reading);
    const Node *const lanes = memberOf(view, "hidden_lanes");
    if (!lanes || lanes->type != Node::Type::array)
        return;
    for (const Node &lane : lanes->children()) {
        if (hasText(&lane))
            draft.ids.mention(Table::lane, draft.ids.symbol(lane.text), lane.begin);
    }
}

std::string_view textOf(const Draft &draft, const Node &node)
{
    return draft.json.substr(node.begin, node.end - node.begin);
}

View viewOf(Draft &draft, const Node &node)
{
    const auto json = nlohmann::ordered_json::parse(textOf(draft, node), nullptr, false);
    const auto view = readView(json);
    if (const auto *const faults = std::get_if<std::vector<ViewFault>>(&view)) {
        for (const ViewFault &fault : *faults)
            draft.faults.error(nodeAt(node, fault.pointer).begin, fault.message);
    }
    checkView(draft, node);
    return std::holds_alternative<View>(view) ? std::get<View>(view) : View();
}

std::optional<std::chrono::seconds> readSeconds(Draft &draft, const Node &node)
{
    const auto count = readCount(draft, node);
    if (!count)
        return std::nullopt;
    if (*count < 1 || *count > longestDwell) {
        draft.faults.error(
            node.begin, "a scene is shown from 1 to " + std::to_string(longestDwell) + " seconds");
    }
    return std::chrono::seconds(*count);
}

}

Scene readScene(Draft &draft, const Node &node)
{
    Members in(draft, node, "an object that describes a scene");
    Scene scene;
    if (const Node *const view = in.find("view", Need::required)) {
        scene.view = viewOf(draft, *view);
        scene.viewJson = draft.keep(textOf(draft, *view));
    }
    scene.caption = in.text("caption");
    scene.notes = in.text("notes");
    if (const Node *const seconds = in.find("seconds"))
        scene.stated = readSeconds(draft, *seconds);
    scene.extras = in.extras();
    return scene;
}

void readStory(Draft &draft, const Node &node)
{
    std::vector<Story> &stories = draft.dossier.stories;
    Members in(draft, node, "an object that describes a story");
    Story story;
    if (const Node *const id = in.find("id", Need::required))
        story.id = readOwnId(draft, *id, Table::story, stories.size());
    story.title = in.text("title", Need::required);
    story.summary = in.text("summary");
    if (const Node *const scenes = in.array("scenes", Need::required)) {
        for (const Node &scene : scenes->children())
            story.scenes.push_back(readScene(draft, scene));
        if (scenes->isEmpty())
            draft.faults.error(scenes->begin, "a story needs one scene at least");
    }
    story.extras = in.extras();
    stories.push_back(std::move(story));
}

}
