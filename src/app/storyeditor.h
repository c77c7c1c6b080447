// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drafthistory.h"
#include "app/rowmodel.h"
#include "app/storyplayer.h"
#include "dossier/storyfile.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace ledgerline {

class Session;

/// Writes a story in the window: scenes from what is shown, in their order, with their words in the
/// session's language. Where the story is kept is another's affair (storykeeper.h).
class StoryEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// Whether a story is being written. Without one the rest is empty.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *scenes READ scenes CONSTANT) ///< number, caption, seconds
    Q_PROPERTY(int scene READ scene WRITE choose NOTIFY changed) ///< from 1; 0: none
    Q_PROPERTY(int count READ count NOTIFY changed)

    /// In the session's language. Setting one of them is a step that can be undone.
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)

    /// The same in the dossier's own language: what stands there until it is translated.
    Q_PROPERTY(QString ownTitle READ ownTitle NOTIFY changed)
    Q_PROPERTY(QString ownCaption READ ownCaption NOTIFY changed)
    Q_PROPERTY(QString ownNotes READ ownNotes NOTIFY changed)

    Q_PROPERTY(QString seconds READ seconds WRITE setSeconds NOTIFY changed) ///< empty: as usual
    Q_PROPERTY(int usualSeconds READ usualSeconds CONSTANT)

    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)

    /// What keeps it from being a story: where and why.
    Q_PROPERTY(QList<QString> problems READ problems NOTIFY changed)

    /// Whether it is playing in the window, to be tried.
    Q_PROPERTY(bool previewing READ isPreviewing NOTIFY changed)

public:
    explicit StoryEditor(Session &session, QObject *parent = nullptr);

    void begin(StoryDraft draft);
    void close();

    /// Another edition of the same story, as a step.
    void replace(StoryDraft draft);

    /// The path of the dossier from where the story lies; no step.
    void setDossier(const std::string &path) { m_history->setDossier(path); }

    /// The dossier is another edition, or the language another.
    void readAgain();

    [[nodiscard]] bool isOpen() const { return m_history.has_value(); }
    [[nodiscard]] const StoryDraft &draft() const { return m_history->draft(); }

    /// The story as it is, or as it last was one; null: it has not been one yet.
    [[nodiscard]] std::shared_ptr<const StoryFile> story() const { return m_story; }

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QAbstractItemModel *scenes() { return &m_rows; }
    [[nodiscard]] int scene() const { return isOpen() ? m_history->scene() + 1 : 0; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString ownTitle() const;
    [[nodiscard]] QString ownCaption() const;
    [[nodiscard]] QString ownNotes() const;
    [[nodiscard]] QString seconds() const;
    [[nodiscard]] static int usualSeconds() { return static_cast<int>(Scene().dwell().count()); }
    [[nodiscard]] bool canUndo() const { return isOpen() && m_history->canUndo(); }
    [[nodiscard]] bool canRedo() const { return isOpen() && m_history->canRedo(); }
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] bool isPreviewing() const;

    void setTitle(const QString &text);
    void setCaption(const QString &text);
    void setNotes(const QString &text);
    void setSeconds(const QString &number);

    /// Shows a scene in the window, from 1.
    void choose(int scene);

    /// After the chosen one.
    Q_INVOKABLE void addScene();

    /// The chosen scene shows what the window shows. How it is printed stays: figure, colours and
    /// language.
    Q_INVOKABLE void takeView();
    Q_INVOKABLE void removeScene();
    Q_INVOKABLE void moveScene(int from, int to); ///< from 1
    Q_INVOKABLE void moveUp() { moveScene(scene(), scene() - 1); }
    Q_INVOKABLE void moveDown() { moveScene(scene(), scene() + 1); }
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// Plays it from the chosen scene on; or stops that.
    Q_INVOKABLE void togglePreview();

Q_SIGNALS:
    void changed();
    void sceneRequested(const ledgerline::View &view);
    void storyChanged(); ///< story() is another
    void edited(); ///< the draft is another

private:
    [[nodiscard]] bool hasScene() const { return isOpen() && m_history->scene() >= 0; }
    [[nodiscard]] std::size_t at() const { return static_cast<std::size_t>(m_history->scene()); }
    [[nodiscard]] std::string language() const;
    [[nodiscard]] std::string plainLanguage() const;
    void push(StoryDraft next, int scene, const std::string &run = {});
    void follow();
    void followPreview();
    void fillRows();

    Session &m_session;
    std::optional<DraftHistory> m_history;
    std::shared_ptr<const StoryFile> m_story;
    QStringList m_problems;
    RowModel<SceneRow> m_rows;
};

}
