// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/reader.h"
#include "dossier/storydraft.h"
#include "dossier/storyfile.h"

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Dossier> full()
{
    const ReadResult result = readDossierFile(LEDGERLINE_TEST_DATA "/valid/full.json");
    REQUIRE(result.dossier);
    return result.dossier;
}

View viewOf(std::string figure)
{
    View view;
    view.figure = std::move(figure);
    return view;
}

/// What the program reads of it.
std::shared_ptr<const StoryFile> readAgain(const StoryDraft &draft)
{
    const StoryResult result = readStoryFile(draft.text(), *full());
    for (const Fault &fault : result.faults)
        FAIL(describe(fault, "draft"));
    REQUIRE(result.file);
    return result.file;
}

std::string figuresOf(const StoryDraft &draft)
{
    std::string figures;
    const auto file = readAgain(draft);
    for (const Scene &scene : file->story.scenes)
        figures += (figures.empty() ? "" : " ") + scene.view.figure;
    return figures;
}

}

TEST_CASE("a story is made scene by scene", "[storydraft]")
{
    StoryDraft draft("full.json", "new", "A new story");
    CHECK(draft.sceneCount() == 0);
    CHECK_FALSE(readStoryFile(draft.text(), *full()).file); // one scene at least

    draft.insertScene(0, viewOf("talks"));
    draft.insertScene(1, viewOf("bodies"));
    draft.insertScene(0, viewOf("timeline"));
    draft.insertScene(3, viewOf("cumulative"));
    CHECK(figuresOf(draft) == "timeline talks bodies cumulative");
    draft.moveScene(0, 2);
    CHECK(figuresOf(draft) == "talks bodies timeline cumulative");
    draft.moveScene(3, 1);
    CHECK(figuresOf(draft) == "talks cumulative bodies timeline");
    draft.moveScene(2, 2);
    draft.removeScene(1);
    CHECK(figuresOf(draft) == "talks bodies timeline");
    draft.setView(0, viewOf("exchanges"));
    CHECK(figuresOf(draft) == "exchanges bodies timeline");

    draft.setDwell(1, 30s);
    CHECK(readAgain(draft)->story.scenes[1].dwell() == 30s);
    draft.setDwell(1, {});
    CHECK(readAgain(draft)->story.scenes[1].dwell() == 12s);
    CHECK(readAgain(draft)->dossier == "full.json");
    CHECK(readAgain(draft)->story.title.text == "A new story");
}

TEST_CASE("words are written in one language and leave the others alone", "[storydraft]")
{
    StoryDraft draft("full.json", "new", "A new story");
    draft.insertScene(0, View());
    const auto caption = [&](std::string_view language) {
        return std::string(readAgain(draft)->story.scenes[0].caption.in(language));
    };
    draft.setCaption(0, "en", "en", "June");
    CHECK(caption("en") == "June");
    draft.setCaption(0, "uk", "en", "Червень");
    CHECK(caption("en") == "June");
    CHECK(caption("uk") == "Червень");
    draft.setCaption(0, "en", "en", "June 2025\nand \"more\"");
    CHECK(caption("en") == "June 2025\nand \"more\"");
    CHECK(caption("uk") == "Червень");
    draft.setCaption(0, "en", "en", " ");
    CHECK(caption("uk") == "Червень");
    draft.setCaption(0, "uk", "en", "");
    CHECK(readAgain(draft)->story.scenes[0].caption.isEmpty());

    draft.setNotes(0, "uk", "en", "Чекати");
    draft.setTitle("uk", "en", "Нова");
    CHECK(readAgain(draft)->story.scenes[0].notes.in("uk") == "Чекати");
    CHECK(readAgain(draft)->story.title.in("uk") == "Нова");
    CHECK(readAgain(draft)->story.title.in("en") == "A new story");
}

TEST_CASE("what a draft says is told in just the language asked for", "[storydraft]")
{
    StoryDraft draft("full.json", "new", "A new story");
    draft.insertScene(0, viewOf("talks"));
    draft.setCaption(0, "en", "en", "June");
    CHECK(draft.id() == "new");
    CHECK(draft.title("en", "en") == "A new story");
    CHECK(draft.title("uk", "en").empty());
    CHECK(draft.caption(0, "uk", "en").empty());
    draft.setCaption(0, "uk", "en", "Червень");
    CHECK(draft.caption(0, "uk", "en") == "Червень");
    CHECK(draft.caption(0, "en", "en") == "June");
    CHECK(draft.notes(0, "en", "en").empty());
    CHECK(draft.view(0) == viewOf("talks"));
    CHECK_FALSE(draft.dwell(0));
    draft.setDwell(0, 30s);
    CHECK(draft.dwell(0) == 30s);
    draft.setDossier("../full.json");
    CHECK(readAgain(draft)->dossier == "../full.json");
}

TEST_CASE("a dossier's own story is copied with all that it says", "[storydraft]")
{
    const auto dossier = full();
    const StoryDraft draft("../full.json", *dossier, 0);
    const auto file = readAgain(draft);
    CHECK(file->dossier == "../full.json");
    CHECK(file->story.id == "overview");
    CHECK(file->story.title.in("uk") == "Огляд");
    CHECK(file->story.extras.count == 1);
    REQUIRE(file->story.scenes.size() == 2);
    CHECK(file->story.scenes[1].view == dossier->stories[0].scenes[1].view);
    CHECK(file->story.scenes[1].notes.text == "Wait for questions.");
    CHECK(file->story.scenes[1].extras.count == 1);
}

TEST_CASE("what a story's file says beside scenes is written back", "[storydraft]")
{
    constexpr std::string_view json
        = R"({ "ledgerline_story": 1, "dossier": "full.json", "id": "own", "title": "Own", "x-by": [1.50],
  "scenes": [{ "view": { "window": ["2025-06", "2025-07"] }, "x-light": "dim" }] })";
    auto draft = StoryDraft::read(json);
    REQUIRE(draft);
    CHECK(StoryDraft::read(draft->text()) == draft);
    draft->setCaption(0, "en", "en", "June");
    CHECK_THAT(draft->text(), ContainsSubstring("\"x-by\": [1.5]"));
    CHECK_THAT(draft->text(), ContainsSubstring("\"x-light\": \"dim\""));
    CHECK_THAT(draft->text(), ContainsSubstring("[\"2025-06\", \"2025-07\"]"));
    CHECK_FALSE(StoryDraft::read("[]"));
    CHECK_FALSE(StoryDraft::read("{"));
    CHECK_FALSE(StoryDraft::read(R"({ "scenes": {} })"));
    CHECK_FALSE(StoryDraft::read(R"({ "scenes": [1] })"));
}
