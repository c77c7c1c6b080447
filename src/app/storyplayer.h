// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"
#include "dossier/storyfile.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <memory>

namespace ledgerline {

/// A story to choose.
struct StoryRow
{
    QString id;
    QString title;
    QString summary;
    int scenes = 0;

    friend bool operator==(const StoryRow &, const StoryRow &) = default;
};

struct SceneRow
{
    int number = 0; ///< from 1
    QString caption;
    int seconds = 0; ///< that it stays when the story plays

    friend bool operator==(const SceneRow &, const SceneRow &) = default;
};

/// Tells the stories that there are: which one, at which scene, and on from there by hand or by
/// itself. It moves nothing: whoever shows the record is asked for each scene's view.
class StoryPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// What there is to choose from, that of an opened file first.
    /// Roles: storyId, title, summary, scenes.
    Q_PROPERTY(QAbstractItemModel *stories READ stories CONSTANT)

    /// The story that is told; empty: none. The next four are empty or 0 then.
    Q_PROPERTY(QString story READ story NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int scene READ scene NOTIFY changed) ///< from 1
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *scenes READ scenes CONSTANT) ///< roles: number, caption, seconds

    /// Of the scene; empty where it has none.
    Q_PROPERTY(QString caption READ caption NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString nextCaption READ nextCaption NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(int nextNumber READ nextNumber NOTIFY changed) ///< 0: none

    /// Whether it goes on by itself when a scene has been there for its time.
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)

public:
    explicit StoryPlayer(QObject *parent = nullptr);

    /// The stories of a dossier, and before them that of a file. The one that is told goes on if it
    /// is among them: at the same scene as far as that is still there. Asks for no view.
    void setStories(std::shared_ptr<const Dossier> dossier, std::shared_ptr<const StoryFile> file,
                    const std::string &language);

    /// How long a second of a scene's time is: for tests, and to try a story in a hurry.
    void setSecond(std::chrono::milliseconds second) { m_second = second; }

    [[nodiscard]] const std::shared_ptr<const Dossier> &dossier() const { return m_dossier; }
    [[nodiscard]] QAbstractItemModel *stories() { return &m_storyRows; }
    [[nodiscard]] QAbstractItemModel *scenes() { return &m_sceneRows; }
    [[nodiscard]] QString story() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int scene() const { return m_scene; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString nextCaption() const;
    [[nodiscard]] bool hasNext() const { return nextNumber() > 0; }
    [[nodiscard]] int nextNumber() const;

    /// What a scene of the story shows; null where there is none of that number.
    [[nodiscard]] const View *viewOf(int number) const;

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);

    /// Tells a story from its first scene; without an id the first one. False: there is none such.
    Q_INVOKABLE bool start(const QString &id = {});
    Q_INVOKABLE void stop();

    /// From the last scene on to nowhere, and likewise back from the first.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

    /// To a scene by its number; a number beyond is the scene nearest to it.
    Q_INVOKABLE void goTo(int number);

    /// The scene's view has come to be shown: from now on its time counts.
    void arrive();

    /// Somebody has taken the view elsewhere: the story waits to be picked up again.
    void leave();

Q_SIGNALS:
    void sceneRequested(const ledgerline::View &view);
    void changed();
    void storiesChanged(); ///< what they say and show may be new
    void playingChanged();

private:
    [[nodiscard]] const Story *find(const QString &id) const;
    void follow(const Story &old);
    void request(int number);
    void goOn();
    void startClock();
    void fillScenes();

    std::shared_ptr<const Dossier> m_dossier;
    std::shared_ptr<const StoryFile> m_file;
    std::string m_language;
    const Story *m_story = nullptr; ///< of either
    int m_scene = 0;
    bool m_playing = false;
    bool m_arrived = false;
    bool m_away = false; ///< the view was taken elsewhere
    std::chrono::milliseconds m_second = std::chrono::seconds(1);
    QTimer m_clock; ///< of the scene that is there while the story plays
    RowModel<StoryRow> m_storyRows;
    RowModel<SceneRow> m_sceneRows;
};

}
