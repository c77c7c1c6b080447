// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storykeeper.h"

#include "app/plaintext.h"
#include "app/session.h"
#include "app/storyplace.h"
#include "dossier/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

FileBytes readBytes(const QString &path)
{
    return readFile(QFile::encodeName(path).toStdString());
}

/// A draft of what can be opened as a story.
std::optional<StoryDraft> readGood(const std::string &bytes, const Dossier &dossier)
{
    return readStoryFile(bytes, dossier).file ? StoryDraft::read(bytes) : std::nullopt;
}

/// The first of "story-1", "story-2" ... that the dossier does not have.
std::string freeId(const Dossier &dossier)
{
    int number = 1;
    const auto id = [&] { return "story-" + std::to_string(number); };
    while (dossier.findStory(id()) != none)
        ++number;
    return id();
}

}

StoryKeeper::StoryKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_salvage(session)
    , m_farewell(*this)
{
    connect(session.editor(), &StoryEditor::edited, this, &StoryKeeper::followEdit);
    connect(&m_salvage, &StorySalvage::failed, this, [this](const QString &why) {
        tell(tr("Not kept against a crash: %1").arg(why), true);
    });
}

bool StoryKeeper::isUnsaved() const
{
    const StoryEditor &editor = *m_session.editor();
    return editor.isOpen() && (!m_saved || *m_saved != editor.draft());
}

QString StoryKeeper::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void StoryKeeper::tell(const QString &message, bool failed)
{
    m_message = message;
    m_failed = failed;
    Q_EMIT changed();
}

void StoryKeeper::begin(const StoryDraft &draft, const QString &path, const std::string &onDisk)
{
    m_path = path;
    m_onDisk = onDisk;
    m_saved = draft;
    m_conflict = false;
    m_session.editor()->begin(draft);
    tell({}, false);
}

void StoryKeeper::newStory()
{
    m_farewell.leave([this] {
        const Dossier &dossier = *m_session.dossier();
        begin(
            StoryDraft(dossierFrom({}, m_session), freeId(dossier), tr("New story").toStdString()),
            {}, {});
    });
}

void StoryKeeper::edit(const QString &id)
{
    const StoryPlayer &player = *m_session.player();
    std::string wanted = id.isEmpty() ? player.story().toStdString() : id.toStdString();
    if (const StoryEditor &editor = *m_session.editor();
        editor.isOpen() && (wanted.empty() || wanted == editor.draft().id()))
        return;
    m_farewell.leave([this, wanted] { open(wanted); });
}

void StoryKeeper::open(const std::string &id)
{
    const Dossier &dossier = *m_session.dossier();
    const StoryFile *const file = m_session.story().get();
    const Index story = id.empty() && !dossier.stories.empty() ? 0 : dossier.findStory(id);
    if (file && (id.empty() || file->story.id == id))
        openFile();
    else if (story != none)
        begin(StoryDraft(dossierFrom({}, m_session), dossier, story), {}, {});
    else
        newStory();
}

void StoryKeeper::openFile()
{
    const QString path = m_session.storyPath();
    const FileBytes file = readBytes(path);
    const auto draft = readGood(file.bytes, *m_session.dossier());
    if (draft)
        begin(*draft, path, file.bytes);
    else
        m_session.reload(); // which says what is wrong with it
}

void StoryKeeper::end()
{
    if (!m_session.editor()->isOpen())
        return;
    m_salvage.forget();
    m_saved.reset();
    m_path.clear();
    m_conflict = false;
    m_session.editor()->close();
    tell({}, false);
}

bool StoryKeeper::settle(bool isSaved)
{
    Q_EMIT settled(isSaved);
    return isSaved;
}

void StoryKeeper::save()
{
    if (!m_session.editor()->isOpen())
        return;
    if (m_path.isEmpty())
        saveAs();
    else
        settle(write(m_path));
}

void StoryKeeper::saveAs()
{
    const StoryEditor &editor = *m_session.editor();
    if (!editor.isOpen())
        return;
    if (!editor.problems().isEmpty()) {
        tell(tr("Not saved: %1").arg(editor.problems().join(u' ')), true);
        Q_EMIT settled(false);
        return;
    }
    m_folder = m_path.isEmpty() ? folderFor(m_session) : QFileInfo(m_path).absolutePath();
    m_name = nameFor(editor);
    tell({}, false);
    Q_EMIT placeAsked();
}

void StoryKeeper::setFolderUrl(const QUrl &folder)
{
    if (folder.isLocalFile())
        m_folder = folder.toLocalFile();
    Q_EMIT changed();
}

void StoryKeeper::setName(const QString &name)
{
    m_name = name;
    Q_EMIT changed();
}

bool StoryKeeper::replaces() const
{
    return QFileInfo::exists(storyPath(m_folder, m_name));
}

bool StoryKeeper::saveThere()
{
    const QString path = storyPath(m_folder, m_name);
    if (path.isEmpty()) {
        tell(tr("A file needs a name, and one without “/”."), true);
        return false;
    }
    if (!QDir().mkpath(m_folder)) {
        tell(tr("The folder “%1” cannot be made.").arg(m_folder), true);
        return false;
    }
    return settle(write(path));
}

bool StoryKeeper::write(const QString &path)
{
    StoryEditor &editor = *m_session.editor();
    if (!editor.problems().isEmpty()) {
        tell(tr("Not saved: %1").arg(editor.problems().join(u' ')), true);
        return false;
    }
    if (QFileInfo(path) == QFileInfo(m_session.path())) {
        tell(tr("Not saved: that is the dossier’s own file."), true);
        return false;
    }
    if (path == m_path) {
        followFile();
        if (m_conflict)
            return false;
    }
    StoryDraft draft = editor.draft();
    const std::string dossier = dossierFrom(QFileInfo(path).absolutePath(), m_session);
    if (path != m_path)
        draft.setDossier(dossier);
    const std::string text = draft.text();
    const std::string problem = saveFile(QFile::encodeName(path).toStdString(), text);
    if (!problem.empty()) {
        tell(tr("Not saved: %1").arg(toQString(problem)), true);
        return false;
    }
    if (path != m_path)
        editor.setDossier(dossier);
    m_path = path;
    m_onDisk = text;
    m_saved = draft;
    m_salvage.forget();
    Q_EMIT saved(path);
    tell(tr("Saved to %1.").arg(path), false);
    return true;
}

void StoryKeeper::followFile()
{
    StoryEditor &editor = *m_session.editor();
    if (!editor.isOpen() || m_path.isEmpty())
        return;
    const FileBytes file = readBytes(m_path);
    if (!file.problem.empty() || file.bytes == m_onDisk)
        return;
    m_conflict = true;
    if (!isUnsaved() && readGood(file.bytes, *m_session.dossier()))
        takeTheirs(); // as a step, which can be undone
    else
        tell(tr("Another program has saved “%1”.").arg(fileName()), true);
}

void StoryKeeper::keepMine()
{
    const FileBytes file = readBytes(m_path);
    m_onDisk = file.bytes;
    m_saved = readGood(file.bytes, *m_session.dossier());
    m_conflict = false;
    tell({}, false);
}

void StoryKeeper::takeTheirs()
{
    const FileBytes file = readBytes(m_path);
    const auto draft = readGood(file.bytes, *m_session.dossier());
    if (!draft) {
        tell(tr("“%1” has faults: it cannot be taken.").arg(fileName()), true);
        return;
    }
    m_onDisk = file.bytes;
    m_saved = *draft;
    m_conflict = false;
    m_session.editor()->replace(*draft);
    tell({}, false);
}

void StoryKeeper::followEdit()
{
    m_salvage.follow();
    if (!m_conflict)
        tell({}, false);
}

RescuedStory StoryKeeper::state() const
{
    const StoryEditor &editor = *m_session.editor();
    return {editor.draft(), editor.heading(), m_session.path(), m_path, m_onDisk};
}

void StoryKeeper::goOnWith(const RescuedStory &story)
{
    begin(story.draft, story.file, story.onDisk);
    m_saved = readGood(story.onDisk, *m_session.dossier());
    tell(tr("As it was when the program ended; it is not saved yet."), false);
    followFile();
}

}
