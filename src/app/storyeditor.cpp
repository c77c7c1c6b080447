// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyeditor.h"

#include "app/plaintext.h"
#include "app/session.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

/// "Scene 2: why" of a fault somewhere in the second scene.
QString tell(const Fault &fault)
{
    const QString message = toQString(fault.message);
    const QStringList path = toQString(fault.pointer).split(u'/');
    if (path.size() < 3 || path[1] != u"scenes"_s)
        return StoryEditor::tr("%1 (%2)").arg(message, toQString(fault.pointer));
    return StoryEditor::tr("Scene %1: %2").arg(path[2].toInt() + 1).arg(message);
}

}

StoryEditor::StoryEditor(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows({{"number", [](const SceneRow &row) { return QVariant(row.number); }},
              {"caption", [](const SceneRow &row) { return QVariant(row.caption); }},
              {"seconds", [](const SceneRow &row) { return QVariant(row.seconds); }}})
{
    connect(session.player(), &StoryPlayer::changed, this, &StoryEditor::followPreview);
    connect(session.player(), &StoryPlayer::playingChanged, this, &StoryEditor::changed);
}

std::string StoryEditor::language() const
{
    return m_session.language().empty() ? plainLanguage() : m_session.language();
}

std::string StoryEditor::plainLanguage() const
{
    return std::string(m_session.dossier()->language);
}

void StoryEditor::begin(StoryDraft draft)
{
    m_history.emplace(std::move(draft));
    m_story.reset();
    follow();
}

void StoryEditor::close()
{
    if (!isOpen())
        return;
    if (isPreviewing())
        m_session.player()->stop();
    m_history.reset();
    m_story.reset();
    m_problems.clear();
    m_rows.setRows({});
    Q_EMIT storyChanged();
    Q_EMIT changed();
}

void StoryEditor::replace(StoryDraft draft)
{
    push(std::move(draft), m_history->scene());
}

void StoryEditor::readAgain()
{
    if (isOpen())
        follow();
}

void StoryEditor::push(StoryDraft next, int scene, const std::string &run)
{
    if (isPreviewing())
        m_session.player()->stop();
    m_history->push(std::move(next), scene, run);
    follow();
    Q_EMIT edited();
}

/// What follows from the draft: whether it is a story, and what there is to see of it.
void StoryEditor::follow()
{
    StoryResult read = readStoryFile(draft().text(), *m_session.dossier());
    m_problems.clear();
    if (draft().sceneCount() == 0)
        m_problems.append(tr("The story has no scene: add one from the view that is shown."));
    if (title().isEmpty() && ownTitle().isEmpty())
        m_problems.append(tr("The story has no title."));
    if (!read.file && m_problems.isEmpty()) {
        for (const Fault &fault : read.faults)
            m_problems.append(tell(fault));
    }
    fillRows();
    if (read.file) {
        m_story = std::move(read.file);
        Q_EMIT storyChanged();
    }
    Q_EMIT changed();
}

void StoryEditor::fillRows()
{
    std::vector<SceneRow> rows;
    for (std::size_t scene = 0; scene < draft().sceneCount(); ++scene) {
        std::string caption = draft().caption(scene, language(), plainLanguage());
        if (caption.empty())
            caption = draft().caption(scene, plainLanguage(), plainLanguage());
        const auto dwell = draft().dwell(scene).value_or(Scene().dwell());
        rows.push_back({static_cast<int>(scene) + 1, toQString(caption).section(u'\n', 0, 0),
                        static_cast<int>(dwell.count())});
    }
    m_rows.setRows(std::move(rows));
}

QString StoryEditor::heading() const
{
    return title().isEmpty() ? ownTitle() : title();
}

QString StoryEditor::title() const
{
    return isOpen() ? toQString(draft().title(language(), plainLanguage())) : QString();
}

QString StoryEditor::caption() const
{
    return hasScene() ? toQString(draft().caption(at(), language(), plainLanguage())) : QString();
}

QString StoryEditor::notes() const
{
    return hasScene() ? toQString(draft().notes(at(), language(), plainLanguage())) : QString();
}

QString StoryEditor::ownTitle() const
{
    return isOpen() ? toQString(draft().title(plainLanguage(), plainLanguage())) : QString();
}

QString StoryEditor::ownCaption() const
{
    return hasScene() ? toQString(draft().caption(at(), plainLanguage(), plainLanguage()))
                      : QString();
}

QString StoryEditor::ownNotes() const
{
    return hasScene() ? toQString(draft().notes(at(), plainLanguage(), plainLanguage()))
                      : QString();
}

QString StoryEditor::seconds() const
{
    if (!hasScene() || !draft().dwell(at()))
        return {};
    return QString::number(draft().dwell(at())->count());
}

void StoryEditor::setTitle(const QString &text)
{
    if (!isOpen())
        return;
    StoryDraft next = draft();
    next.setTitle(language(), plainLanguage(), text.toStdString());
    push(std::move(next), m_history->scene(), "title");
}

void StoryEditor::setCaption(const QString &text)
{
    if (!hasScene())
        return;
    StoryDraft next = draft();
    next.setCaption(at(), language(), plainLanguage(), text.toStdString());
    push(std::move(next), m_history->scene(), "caption");
}

void StoryEditor::setNotes(const QString &text)
{
    if (!hasScene())
        return;
    StoryDraft next = draft();
    next.setNotes(at(), language(), plainLanguage(), text.toStdString());
    push(std::move(next), m_history->scene(), "notes");
}

void StoryEditor::setSeconds(const QString &number)
{
    if (!hasScene())
        return;
    bool isNumber = false;
    const int count = number.toInt(&isNumber);
    if (!isNumber && !number.isEmpty())
        return;
    StoryDraft next = draft();
    next.setDwell(at(), isNumber ? std::optional(std::chrono::seconds(count)) : std::nullopt);
    push(std::move(next), m_history->scene(), "seconds");
}

void StoryEditor::choose(int scene)
{
    if (!isOpen() || scene < 1 || scene > count())
        return;
    if (isPreviewing())
        m_session.player()->stop();
    m_history->choose(scene - 1);
    Q_EMIT sceneRequested(draft().view(at()));
    Q_EMIT changed();
}

void StoryEditor::addScene()
{
    if (!isOpen())
        return;
    m_session.arrive();
    View view = m_session.shownView();
    view.theme = View().theme; // of the screen that it was made on
    StoryDraft next = draft();
    const int place = m_history->scene() + 1;
    next.insertScene(static_cast<std::size_t>(place), view);
    m_session.selection()->clear();
    push(std::move(next), place);
}

void StoryEditor::takeView()
{
    if (!hasScene())
        return;
    m_session.arrive();
    const View old = draft().view(at());
    View view = m_session.shownView();
    view.figure = old.figure;
    view.theme = old.theme;
    view.language = old.language;
    StoryDraft next = draft();
    next.setView(at(), view);
    push(std::move(next), m_history->scene());
}

void StoryEditor::removeScene()
{
    if (!hasScene())
        return;
    StoryDraft next = draft();
    next.removeScene(at());
    push(std::move(next), m_history->scene());
}

void StoryEditor::moveScene(int from, int to)
{
    if (!isOpen() || from < 1 || from > count() || to < 1 || to > count() || from == to)
        return;
    StoryDraft next = draft();
    next.moveScene(static_cast<std::size_t>(from - 1), static_cast<std::size_t>(to - 1));
    push(std::move(next), to - 1);
}

void StoryEditor::undo()
{
    if (!canUndo())
        return;
    m_history->undo();
    follow();
    Q_EMIT edited();
}

void StoryEditor::redo()
{
    if (!canRedo())
        return;
    m_history->redo();
    follow();
    Q_EMIT edited();
}

bool StoryEditor::isPreviewing() const
{
    const StoryPlayer &player = *m_session.player();
    return isOpen() && player.isPlaying() && player.story() == toQString(draft().id());
}

/// The scene that plays is the one that is told of.
void StoryEditor::followPreview()
{
    if (!isPreviewing() || m_session.player()->scene() == scene())
        return;
    m_history->choose(m_session.player()->scene() - 1);
    Q_EMIT changed();
}

void StoryEditor::togglePreview()
{
    StoryPlayer &player = *m_session.player();
    if (isPreviewing()) {
        player.stop();
    } else if (hasScene() && m_problems.isEmpty() && player.start(toQString(draft().id()))) {
        player.goTo(scene());
        player.setPlaying(true);
    }
    Q_EMIT changed();
}

}
