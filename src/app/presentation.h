// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stopwatch.h"
#include "app/storyplayer.h"
#include "charts/chart.h"

#include <QObject>
#include <QPointer>
#include <QSizeF>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace ledgerline {

class Selection;

/// A story told before an audience: what the keys of a keyboard or of a clicker do, and what lies
/// over the picture meanwhile. What pointer and touch do stays the timeline's own.
class Presentation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
    Q_PROPERTY(bool black READ isBlack NOTIFY changed) ///< the screen is
    Q_PROPERTY(bool overview READ isOverview NOTIFY changed) ///< all scenes to choose from
    Q_PROPERTY(QString typed READ typed NOTIFY changed) ///< the number of a scene, up to Enter
    Q_PROPERTY(bool speaker READ hasSpeaker NOTIFY changed) ///< the speaker's window is open

    /// The charts that the scene shows, by their names: a dashboard's as far as there is room.
    Q_PROPERTY(QList<QString> charts READ charts NOTIFY changed)
    Q_PROPERTY(QSizeF room READ room WRITE setRoom NOTIFY changed)

    Q_PROPERTY(ledgerline::Stopwatch *stopwatch READ stopwatch CONSTANT)

public:
    explicit Presentation(StoryPlayer &player, Selection &selection, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isBlack() const { return m_black; }
    [[nodiscard]] bool isOverview() const { return m_overview; }
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool hasSpeaker() const { return m_speaker; }
    [[nodiscard]] QStringList charts() const;
    [[nodiscard]] QSizeF room() const { return m_room; }
    void setRoom(QSizeF room);
    [[nodiscard]] Stopwatch *stopwatch() { return &m_stopwatch; }

    /// Tells a story from its beginning; without an id the one that is being told, or the first.
    Q_INVOKABLE void start(const QString &story = {});

    /// Goes on with the scene where the story is.
    Q_INVOKABLE void resume();
    Q_INVOKABLE void leave();

    /// To a scene that was chosen in the overview.
    Q_INVOKABLE void choose(int number);

    Q_INVOKABLE void lighten(); ///< no more black
    Q_INVOKABLE void toggleSpeaker();

    /// Takes the keys of a window from before anything in it while the presentation is active; the
    /// first is the one that the audience sees.
    Q_INVOKABLE void listenTo(QWindow *window);

    /// Shows the speaker's window: all over the screen on which the audience does not look, else as
    /// a window.
    Q_INVOKABLE void placeSpeaker(QWindow *window) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void begin();
    void prepare();
    void putAside();
    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] bool pressLetter(int key);
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] bool edit(int key);
    void stepBack();
    void setOverview(bool overview);
    void setSpeaker(bool speaker);

    StoryPlayer &m_player;
    Selection &m_selection;
    Stopwatch m_stopwatch;
    QPointer<QWindow> m_stage;
    QSizeF m_room;
    std::shared_ptr<const Dossier> m_charted;
    std::vector<ChartKind> m_dashboard; ///< that there are of this dossier
    QString m_typed;
    bool m_active = false;
    bool m_black = false;
    bool m_overview = false;
    bool m_speaker = false;
};

}
