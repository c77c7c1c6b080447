// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyplayer.h"

#include "app/eventsheet.h"
#include "app/plaintext.h"

#include <algorithm>

namespace ledgerline {

namespace {

int countOf(const Story &story)
{
    return static_cast<int>(story.scenes.size());
}

const Scene &sceneOf(const Story &story, int number)
{
    return story.scenes[static_cast<std::size_t>(number - 1)];
}

/// Which scene of an edited story a scene of the old one is: the one that shows and says the same,
/// wherever it stands now; else what is in its place.
int numberIn(const Story &story, const Scene &scene, int number)
{
    const auto isSame = [&](const Scene &other) {
        return other.view == scene.view && other.caption.text == scene.caption.text;
    };
    const int place = std::min(number, countOf(story));
    if (isSame(sceneOf(story, place)))
        return place;
    const auto same = std::ranges::find_if(story.scenes, isSame);
    return same == story.scenes.end() ? place : static_cast<int>(same - story.scenes.begin()) + 1;
}

}

StoryPlayer::StoryPlayer(QObject *parent)
    : QObject(parent)
    , m_storyRows({{"storyId", [](const StoryRow &row) { return QVariant(row.id); }},
                   {"title", [](const StoryRow &row) { return QVariant(row.title); }},
                   {"summary", [](const StoryRow &row) { return QVariant(row.summary); }},
                   {"scenes", [](const StoryRow &row) { return QVariant(row.scenes); }}})
    , m_sceneRows({{"number", [](const SceneRow &row) { return QVariant(row.number); }},
                   {"caption", [](const SceneRow &row) { return QVariant(row.caption); }},
                   {"seconds", [](const SceneRow &row) { return QVariant(row.seconds); }}})
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &StoryPlayer::goOn);
}

void StoryPlayer::setStories(std::shared_ptr<const Dossier> dossier,
                             std::shared_ptr<const StoryFile> file, const std::string &language)
{
    // What is told now lives in the old ones, which have to stay for as long as that is looked at.
    const auto oldDossier = std::exchange(m_dossier, std::move(dossier));
    const auto oldFile = std::exchange(m_file, std::move(file));
    const Story *const old = m_story;
    m_language = language;

    std::vector<StoryRow> rows;
    const auto add = [&](const Story &story) {
        rows.push_back({toQString(story.id), textIn(story.title, language),
                        textIn(story.summary, language), countOf(story)});
    };
    if (m_file)
        add(m_file->story);
    for (const Story &story : m_dossier->stories) {
        if (!m_file || story.id != m_file->story.id)
            add(story);
    }
    m_storyRows.setRows(std::move(rows));

    if (old)
        follow(*old);
    Q_EMIT storiesChanged();
}

void StoryPlayer::follow(const Story &old)
{
    m_story = find(toQString(old.id));
    if (!m_story) {
        stop();
        return;
    }
    m_scene = numberIn(*m_story, sceneOf(old, m_scene), m_scene);
    fillScenes();
    Q_EMIT changed();
}

const Story *StoryPlayer::find(const QString &id) const
{
    const std::string wanted = id.toStdString();
    if (m_file && (wanted.empty() || m_file->story.id == wanted))
        return &m_file->story;
    if (!m_dossier)
        return nullptr;
    const auto found = std::ranges::find_if(m_dossier->stories, [&](const Story &story) {
        return wanted.empty() || story.id == wanted;
    });
    return found == m_dossier->stories.end() ? nullptr : &*found;
}

void StoryPlayer::fillScenes()
{
    std::vector<SceneRow> rows;
    if (m_story) {
        for (const Scene &scene : m_story->scenes)
            rows.push_back({static_cast<int>(rows.size()) + 1, textIn(scene.caption, m_language),
                            static_cast<int>(scene.dwell().count())});
    }
    m_sceneRows.setRows(std::move(rows));
}

QString StoryPlayer::story() const
{
    return m_story ? toQString(m_story->id) : QString();
}

QString StoryPlayer::title() const
{
    return m_story ? textIn(m_story->title, m_language) : QString();
}

int StoryPlayer::count() const
{
    return m_story ? countOf(*m_story) : 0;
}

QString StoryPlayer::caption() const
{
    return m_story ? textIn(sceneOf(*m_story, m_scene).caption, m_language) : QString();
}

QString StoryPlayer::notes() const
{
    return m_story ? textIn(sceneOf(*m_story, m_scene).notes, m_language) : QString();
}

QString StoryPlayer::nextCaption() const
{
    return hasNext() ? textIn(sceneOf(*m_story, nextNumber()).caption, m_language) : QString();
}

int StoryPlayer::nextNumber() const
{
    return m_scene < count() ? m_scene + 1 : 0;
}

const View *StoryPlayer::viewOf(int number) const
{
    return number > 0 && number <= count() ? &sceneOf(*m_story, number).view : nullptr;
}

bool StoryPlayer::start(const QString &id)
{
    const Story *const story = find(id);
    if (!story)
        return false;
    m_story = story;
    fillScenes();
    request(1);
    return true;
}

void StoryPlayer::stop()
{
    m_story = nullptr;
    m_scene = 0;
    m_clock.stop();
    fillScenes();
    Q_EMIT changed();
    setPlaying(false);
}

void StoryPlayer::next()
{
    if (const int number = nextNumber(); number > 0)
        request(number);
}

void StoryPlayer::previous()
{
    if (m_scene > 1)
        request(m_scene - 1);
}

void StoryPlayer::goTo(int number)
{
    if (m_story)
        request(std::clamp(number, 1, count()));
}

void StoryPlayer::request(int number)
{
    m_clock.stop();
    m_scene = number;
    m_arrived = false;
    m_away = false;
    Q_EMIT changed();
    Q_EMIT sceneRequested(sceneOf(*m_story, number).view);
}

void StoryPlayer::arrive()
{
    if (!m_story || m_arrived || m_away)
        return;
    m_arrived = true;
    startClock();
}

void StoryPlayer::leave()
{
    if (!m_story)
        return;
    m_arrived = false;
    m_away = true;
    setPlaying(false);
}

void StoryPlayer::setPlaying(bool playing)
{
    playing = playing && (m_story || find({}));
    if (playing == m_playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged();
    if (!playing)
        m_clock.stop();
    else if (!m_story)
        start();
    else if (m_away)
        request(m_scene);
    else if (m_arrived)
        startClock();
}

void StoryPlayer::startClock()
{
    if (m_playing)
        m_clock.start(sceneOf(*m_story, m_scene).dwell().count() * m_second);
}

void StoryPlayer::goOn()
{
    if (hasNext())
        next();
    else
        setPlaying(false);
}

}
