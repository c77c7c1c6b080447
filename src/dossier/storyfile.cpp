// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/storyfile.h"

#include "dossier/draft.h"
#include "dossier/elements.h"
#include "dossier/members.h"
#include "dossier/preamble.h"

#include <system_error>
#include <utility>

namespace ledgerline {

namespace {

class StoryReader : public ElementReader
{
public:
    explicit StoryReader(Draft &draft)
        : m_draft(draft)
    {
    }

    bool readElement(Section, const Node &element) override
    {
        file.story.scenes.push_back(readScene(m_draft, element));
        return true;
    }

    void readTop(const Node &top) override
    {
        Members in(m_draft, top, "an object that is a story");
        if (!in.isObject())
            return;
        const Node *const version = in.find(storyKey, Need::required);
        if (const Node *const path = in.find("dossier", Need::required))
            file.dossier = readPlainText(m_draft, *path);
        if (const Node *const id = in.find("id", Need::required))
            file.story.id = readOwnId(m_draft, *id, Table::story, 0);
        file.story.title = in.text("title", Need::required);
        file.story.summary = in.text("summary");
        if (const Node *const scenes = in.array("scenes", Need::required)) {
            if (file.story.scenes.empty())
                m_draft.faults.error(scenes->begin, "a story needs one scene at least");
        }
        file.story.extras = in.extras();
        if (version)
            checkVersion(m_draft, *version);
    }

    StoryFile file;

private:
    Draft &m_draft;
};

/// What a story may name.
void defineNames(Ids &ids, const Dossier &dossier)
{
    for (Index row = 0; row < dossier.lanes.size(); ++row)
        ids.define(Table::lane, ids.symbol(dossier.lanes[row].id), row);
    for (Index row = 0; row < dossier.parties.size(); ++row)
        ids.define(Table::party, ids.symbol(dossier.parties[row].id), row);
}

}

std::optional<std::string> dossierOfStory(std::string_view json)
{
    Preamble preamble = readPreamble(json);
    return preamble.isStory ? std::optional(std::move(preamble.dossier)) : std::nullopt;
}

std::filesystem::path dossierBeside(const std::filesystem::path &story, const std::string &named,
                                    const std::filesystem::path &builtIn)
{
    std::error_code error;
    auto beside = story.parent_path() / named;
    if (!std::filesystem::exists(beside, error) && builtIn.filename() == named)
        return builtIn;
    return beside;
}

StoryResult readStoryFile(std::string_view json, const Dossier &dossier)
{
    FaultLog faults;
    Draft draft{.json = json,
                .language = std::string(dossier.language),
                .timezone = std::string(dossier.timezone),
                .faults = faults};
    defineNames(draft.ids, dossier);
    StoryReader reader(draft);
    if (readElements(json, storyShape(), reader, faults))
        draft.ids.reportDangling(faults);
    StoryResult result{.file = nullptr,
                       .faults = faults.located(json),
                       .errors = faults.errors(),
                       .warnings = faults.warnings()};
    if (!faults.hasErrors()) {
        reader.file.extras = std::move(draft.dossier.extras);
        reader.file.pool = draft.pool;
        result.file = std::make_shared<const StoryFile>(std::move(reader.file));
    }
    return result;
}

}
