// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/view.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ledgerline {

/// A story while it is being written: what stands in its file, changed scene by scene. Keys that
/// this program does not know, and translations that are not being edited, stay as they are.
/// Scenes are counted from 0; every place that is named must be one.
class StoryDraft
{
public:
    /// A new one about the dossier in that file, without scenes: it is no story yet.
    StoryDraft(std::string_view dossierFile, std::string_view id, std::string_view title);

    /// A dossier's own story, to be changed in a file of its own.
    StoryDraft(std::string_view dossierFile, const Dossier &dossier, Index story);

    /// What stands in a story's file; none if that is no JSON object with an array of scenes,
    /// each an object.
    [[nodiscard]] static std::optional<StoryDraft> read(std::string_view json);

    [[nodiscard]] std::size_t sceneCount() const { return scenes().size(); }

    [[nodiscard]] std::string id() const;
    [[nodiscard]] View view(std::size_t scene) const; ///< as far as it is a good one
    [[nodiscard]] std::optional<std::chrono::seconds> dwell(std::size_t scene) const;

    /// What is said in just that language; empty: nothing.
    [[nodiscard]] std::string title(std::string_view language,
                                    std::string_view plainLanguage) const;
    [[nodiscard]] std::string caption(std::size_t scene, std::string_view language,
                                      std::string_view plainLanguage) const;
    [[nodiscard]] std::string notes(std::size_t scene, std::string_view language,
                                    std::string_view plainLanguage) const;

    /// The path of the dossier's file from the folder of the story's.
    void setDossier(std::string_view dossierFile);

    void insertScene(std::size_t at, const View &view);
    void removeScene(std::size_t at);
    void moveScene(std::size_t from, std::size_t to);

    void setView(std::size_t scene, const View &view);

    /// In one language of the story's, of which plain texts have `plainLanguage`. An empty text
    /// takes the words away.
    void setTitle(std::string_view language, std::string_view plainLanguage, std::string_view text);
    void setCaption(std::size_t scene, std::string_view language, std::string_view plainLanguage,
                    std::string_view text);
    void setNotes(std::size_t scene, std::string_view language, std::string_view plainLanguage,
                  std::string_view text);

    /// None: as long as scenes usually stay.
    void setDwell(std::size_t scene, std::optional<std::chrono::seconds> dwell);

    /// The file, laid out as the program lays out dossiers.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const StoryDraft &, const StoryDraft &) = default;

private:
    using Json = nlohmann::ordered_json;

    explicit StoryDraft(Json json);

    [[nodiscard]] const Json &scenes() const { return m_json.at("scenes"); }
    [[nodiscard]] const Json &scene(std::size_t at) const { return scenes()[at]; }
    [[nodiscard]] Json &scene(std::size_t at) { return m_json["scenes"][at]; }

    Json m_json;
};

}
