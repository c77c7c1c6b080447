// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/files.h"

#include "dossier/reader.h"
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

Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day(date::year(year) / date::month(month) / date::day(dayOfMonth));
}

std::string storyOf(std::string_view scenes)
{
    return R"({ "ledgerline_story": 1, "dossier": "full.json", "id": "own", "title": "Own",
  "scenes": )"
        + std::string(scenes) + " }";
}

std::string faultsOf(std::string_view json)
{
    const StoryResult result = readStoryFile(json, *full());
    CHECK_FALSE(result.file);
    std::string lines;
    for (const Fault &fault : result.faults)
        lines += describe(fault, "own") + '\n';
    return lines;
}

}

TEST_CASE("a dossier's stories are read, scene by scene", "[story]")
{
    const auto dossier = full();
    REQUIRE(dossier->stories.size() == 1);
    CHECK(dossier->findStory("overview") == 0);
    CHECK(dossier->findStory("no-such") == none);
    const Story &story = dossier->stories.front();
    CHECK(story.title.in("uk") == "Огляд");
    CHECK(story.summary.text == "From the first round on.");
    CHECK(story.extras.count == 1);
    REQUIRE(story.scenes.size() == 2);

    CHECK(story.scenes[0].view == View());
    CHECK(story.scenes[0].caption.isEmpty());
    CHECK(story.scenes[0].dwell() == 12s);

    const Scene &scene = story.scenes[1];
    CHECK(scene.view.figure == "bodies");
    CHECK(scene.view.window == Window{day(2025, 6, 1), day(2025, 6, 30) + 12h});
    CHECK(scene.view.hiddenLanes == std::vector<std::string>{"exchanges"});
    CHECK(scene.view.reading == "north");
    CHECK(scene.view.asOf == day(2025, 6, 8));
    CHECK(scene.view.onlyDisputed);
    CHECK(scene.view.theme == "dark");
    CHECK(scene.view.language == "uk");
    CHECK(scene.caption.in("uk") == "Червень");
    CHECK(scene.notes.text == "Wait for questions.");
    CHECK(scene.dwell() == 20s);
    CHECK(scene.extras.count == 1);
}

TEST_CASE("a story in a file of its own outlives its text", "[story]")
{
    const auto dossier = full();
    StoryResult result;
    {
        const std::string json = storyOf(
            R"([{ "view": { "reading": "north", "hidden_lanes": ["talks"] }, "caption": { "uk": "Слово", "en": "A word" } }])");
        CHECK(dossierOfStory(json) == "full.json");
        result = readStoryFile(json, *dossier);
    }
    REQUIRE(result.file);
    CHECK(result.faults.empty());
    CHECK(result.file->dossier == "full.json");
    CHECK(result.file->story.id == "own");
    REQUIRE(result.file->story.scenes.size() == 1);
    CHECK(result.file->story.scenes[0].caption.text == "A word");
    CHECK(result.file->story.scenes[0].caption.in("uk") == "Слово");
    CHECK(result.file->story.scenes[0].view.hiddenLanes == std::vector<std::string>{"talks"});
}

TEST_CASE("what is no story is not taken for one", "[story]")
{
    CHECK_FALSE(dossierOfStory(R"({ "ledgerline": 1, "dossier": "full.json" })"));
    CHECK_FALSE(dossierOfStory(R"({ "a": { "ledgerline_story": 1 } })"));
    CHECK_FALSE(dossierOfStory("[]"));
    CHECK_FALSE(dossierOfStory(""));
    CHECK(dossierOfStory(R"({ "ledgerline_story": 1 })") == "");
    CHECK(dossierOfStory(R"({ "dossier": "a.json", "ledgerline_story": 1, )") == "a.json");
}

TEST_CASE("every fault of a story's file is told with its place", "[story]")
{
    CHECK_THAT(faultsOf("{ \"ledgerline_story\": 1, \"scenes\": ["),
               ContainsSubstring("own:1:37: error: the file ends too early"));
    CHECK(faultsOf(storyOf("[]"))
          == "own:2:13: error: a story needs one scene at least [/scenes]\n");
    CHECK(faultsOf(R"({ "ledgerline_story": 2, "scenes": 1 })")
          == "own:1:23: error: the file has format 2; this program reads format 1 "
             "[/ledgerline_story]\n");
    CHECK(faultsOf(storyOf(R"([
    { "view": { "window": ["2025-07", "2025-06"] } },
    { "view": { "hidden_lanes": ["talks", "talk"] }, "seconds": 0 },
    { "view": { "reading": "lowestt" } },
    { "view": { "reading": "nobody" }, "caption": "" },
    { "view": { "figure": "bodys", "lanes": [] } },
    { "view": { "figure": "talk" } },
    { "caption": "No view" }])"))
          == R"(own:3:27: error: the window ends before it begins [/scenes/0/view/window]
own:4:43: error: no lane has the id "talk"; did you mean "talks"? [/scenes/1/view/hidden_lanes/1]
own:4:65: error: a scene is shown from 1 to 3600 seconds [/scenes/1/seconds]
own:5:28: error: expected envelope, lowest, highest or latest, or a party's id, found "lowestt"; did you mean "lowest"? [/scenes/2/view/reading]
own:6:28: error: no party has the id "nobody" [/scenes/3/view/reading]
own:6:51: error: the text is empty; leave the key out if there is none [/scenes/3/caption]
own:7:15: error: a view has no "lanes" [/scenes/4/view]
own:7:27: error: expected timeline, exchanges, bodies, events, cumulative, talks, pledges, deadlines, contradictions or dashboard, found "bodys" [/scenes/4/view/figure]
own:8:27: error: expected timeline, exchanges, bodies, events, cumulative, talks, pledges, deadlines, contradictions or dashboard, found "talk"; did you mean "talks"? [/scenes/5/view/figure]
own:9:5: error: the key "view" is missing [/scenes/6]
)");
}
