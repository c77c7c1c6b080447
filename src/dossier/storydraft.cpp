// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/storydraft.h"

#include "dossier/jsontext.h"
#include "dossier/viewjson.h"
#include "dossier/writer.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace ledgerline {

namespace {

using Json = nlohmann::ordered_json;

/// What every story's file begins with.
Json newFile(std::string_view dossierFile)
{
    return {{"ledgerline_story", 1}, {"dossier", dossierFile}};
}

/// A text in several languages loses one of them.
void eraseText(Json &object, const char *key, const std::string &language)
{
    const auto found = object.find(key);
    if (found == object.end())
        return;
    if (found->is_object())
        found->erase(language);
    if (!found->is_object() || found->empty())
        object.erase(key);
}

void setText(Json &object, const char *key, const std::string &language,
             const std::string &plainLanguage, std::string_view text)
{
    if (text.find_first_not_of(" \t\n") == std::string_view::npos)
        return eraseText(object, key, language);
    const auto found = object.find(key);
    if (found != object.end() && found->is_object())
        (*found)[language] = text;
    else if (language == plainLanguage)
        object[key] = text;
    else if (found == object.end())
        object[key] = {{language, text}};
    else
        object[key] = {{plainLanguage, std::move(*found)}, {language, text}};
}

std::string textOf(const Json &object, const char *key, std::string_view language,
                   std::string_view plainLanguage)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if (!found->is_object())
        return found->is_string() && language == plainLanguage ? found->get<std::string>() : "";
    const auto text = found->find(std::string(language));
    return text != found->end() && text->is_string() ? text->get<std::string>() : "";
}

std::ptrdiff_t offset(std::size_t index)
{
    return static_cast<std::ptrdiff_t>(index);
}

}

StoryDraft::StoryDraft(Json json)
    : m_json(std::move(json))
{
}

StoryDraft::StoryDraft(std::string_view dossierFile, std::string_view id, std::string_view title)
    : m_json(newFile(dossierFile))
{
    m_json["id"] = id;
    m_json["title"] = title;
    m_json["scenes"] = Json::array();
}

StoryDraft::StoryDraft(std::string_view dossierFile, const Dossier &dossier, Index story)
    : m_json(newFile(dossierFile))
{
    m_json.update(Json::parse(writeStory(dossier, story)));
}

std::optional<StoryDraft> StoryDraft::read(std::string_view json)
{
    Json read = Json::parse(json, nullptr, false);
    if (!read.is_object() || !read.contains("scenes") || !read["scenes"].is_array()
        || !std::ranges::all_of(read["scenes"],
                                [](const Json &scene) { return scene.is_object(); }))
        return std::nullopt;
    return StoryDraft(std::move(read));
}

std::string StoryDraft::id() const
{
    return textOf(m_json, "id", {}, {});
}

View StoryDraft::view(std::size_t at) const
{
    const auto read = readView(scene(at).value("view", Json::object()));
    return std::holds_alternative<View>(read) ? std::get<View>(read) : View();
}

std::optional<std::chrono::seconds> StoryDraft::dwell(std::size_t at) const
{
    const auto found = scene(at).find("seconds");
    if (found == scene(at).end() || !found->is_number_integer())
        return std::nullopt;
    return std::chrono::seconds(found->get<std::int64_t>());
}

std::string StoryDraft::title(std::string_view language, std::string_view plainLanguage) const
{
    return textOf(m_json, "title", language, plainLanguage);
}

std::string StoryDraft::caption(std::size_t at, std::string_view language,
                                std::string_view plainLanguage) const
{
    return textOf(scene(at), "caption", language, plainLanguage);
}

std::string StoryDraft::notes(std::size_t at, std::string_view language,
                              std::string_view plainLanguage) const
{
    return textOf(scene(at), "notes", language, plainLanguage);
}

void StoryDraft::setDossier(std::string_view dossierFile)
{
    m_json["dossier"] = dossierFile;
}

void StoryDraft::insertScene(std::size_t at, const View &view)
{
    Json &all = m_json["scenes"];
    all.insert(all.begin() + offset(at), Json{{"view", viewJson(view)}});
}

void StoryDraft::removeScene(std::size_t at)
{
    m_json["scenes"].erase(at);
}

void StoryDraft::moveScene(std::size_t from, std::size_t to)
{
    Json &all = m_json["scenes"];
    const auto begin = all.begin();
    if (from < to)
        std::rotate(begin + offset(from), begin + offset(from) + 1, begin + offset(to) + 1);
    else
        std::rotate(begin + offset(to), begin + offset(from), begin + offset(from) + 1);
}

void StoryDraft::setView(std::size_t at, const View &view)
{
    scene(at)["view"] = viewJson(view);
}

void StoryDraft::setTitle(std::string_view language, std::string_view plainLanguage,
                          std::string_view text)
{
    setText(m_json, "title", std::string(language), std::string(plainLanguage), text);
}

void StoryDraft::setCaption(std::size_t at, std::string_view language,
                            std::string_view plainLanguage, std::string_view text)
{
    setText(scene(at), "caption", std::string(language), std::string(plainLanguage), text);
}

void StoryDraft::setNotes(std::size_t at, std::string_view language, std::string_view plainLanguage,
                          std::string_view text)
{
    setText(scene(at), "notes", std::string(language), std::string(plainLanguage), text);
}

void StoryDraft::setDwell(std::size_t at, std::optional<std::chrono::seconds> dwell)
{
    if (dwell)
        scene(at)["seconds"] = dwell->count();
    else
        scene(at).erase("seconds");
}

std::string StoryDraft::text() const
{
    std::string result;
    layOut(result, m_json.dump(), 0, 0);
    return result + '\n';
}

}
