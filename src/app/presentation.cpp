// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation.h"

#include "app/plaintext.h"
#include "app/selection.h"
#include "figure/arrangement.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

namespace ledgerline {

namespace {

constexpr qsizetype mostDigits = 4; // of a scene's number

/// What stays the window's own on stage: zoom, theme, help, quitting, and moving the focus.
bool isWindows(const QKeyEvent &event)
{
    if ((event.modifiers() & Qt::ControlModifier)
        && (event.key() == Qt::Key_Q || event.key() == Qt::Key_T))
        return true;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Equal:
    case Qt::Key_Question:
    case Qt::Key_F1:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

/// Whether a menu or a sheet is open, which has the keys then.
bool hasPopup(QObject *window)
{
    const auto *quick = qobject_cast<QQuickWindow *>(window);
    for (const QQuickItem *item = quick ? quick->activeFocusItem() : nullptr; item;
         item = item->parentItem()) {
        if (item->inherits("QQuickPopupItem"))
            return true;
    }
    return false;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_unknown;
}

}

Presentation::Presentation(StoryPlayer &player, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_selection(selection)
{
    connect(&m_player, &StoryPlayer::changed, this, [this] {
        prepare();
        Q_EMIT changed();
    });
}

/// Once for a dossier, and only where a scene asks for it: charts are made to know what is in them.
void Presentation::prepare()
{
    const View *const view = m_player.viewOf(m_player.scene());
    if (!m_active || !view || view->figure != "dashboard" || m_player.dossier() == m_charted)
        return;
    m_charted = m_player.dossier();
    m_dashboard = dashboardCharts(m_charted);
}

QStringList Presentation::charts() const
{
    const View *const view = m_player.viewOf(m_player.scene());
    if (!view)
        return {};
    if (chartKindOf(view->figure))
        return {toQString(view->figure)};
    QStringList names;
    if (view->figure == "dashboard") {
        for (const ChartKind kind : readableInRow(m_dashboard, {m_room.width(), m_room.height()}))
            names.append(name(kind));
    }
    return names;
}

void Presentation::setRoom(QSizeF room)
{
    if (room == m_room)
        return;
    m_room = room;
    Q_EMIT changed();
}

void Presentation::start(const QString &story)
{
    begin();
    m_stopwatch.reset();
    m_player.start(story.isEmpty() ? m_player.story() : story);
}

void Presentation::resume()
{
    begin();
    if (m_player.scene() > 0)
        m_player.goTo(m_player.scene());
    else
        m_player.start();
}

void Presentation::begin()
{
    putAside();
    m_stopwatch.start();
    if (m_active)
        return;
    m_active = true;
    Q_EMIT activeChanged();
    setSpeaker(QGuiApplication::screens().size() > 1);
}

void Presentation::leave()
{
    if (!m_active)
        return;
    putAside();
    setSpeaker(false);
    m_player.setPlaying(false);
    m_active = false;
    Q_EMIT activeChanged();
}

/// Nothing lies over the picture any more.
void Presentation::putAside()
{
    m_typed.clear();
    m_black = false;
    m_overview = false;
    Q_EMIT changed();
}

void Presentation::choose(int number)
{
    putAside();
    m_player.goTo(number);
}

void Presentation::lighten()
{
    m_black = false;
    Q_EMIT changed();
}

void Presentation::toggleSpeaker()
{
    setSpeaker(!m_speaker);
}

void Presentation::setSpeaker(bool speaker)
{
    m_speaker = speaker;
    m_stopwatch.setWatched(speaker);
    Q_EMIT changed();
}

void Presentation::setOverview(bool overview)
{
    putAside();
    m_overview = overview && m_player.count() > 0;
    Q_EMIT changed();
}

void Presentation::listenTo(QWindow *window)
{
    if (!m_stage)
        m_stage = window;
    window->installEventFilter(this);
}

void Presentation::placeSpeaker(QWindow *window) const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(
        screens, [this](const QScreen *screen) { return m_stage && screen != m_stage->screen(); });
    if (other == screens.end()) {
        window->show();
        return;
    }
    window->setScreen(*other);
    window->setGeometry((*other)->geometry());
    window->showFullScreen();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!m_active || (!isAsked && event->type() != QEvent::KeyPress) || hasPopup(watched))
        return false;
    auto &key = *static_cast<QKeyEvent *>(event);
    if (!isAsked)
        return press(key);
    if (isWindows(key))
        return false;
    key.accept(); // so that no shortcut of the window takes it
    return true;
}

/// Whether the key was for the presentation.
bool Presentation::press(const QKeyEvent &event)
{
    const int key = event.key();
    if (isModifier(key) || isWindows(event))
        return false;
    if (event.isAutoRepeat() && !m_overview)
        return true; // a key that is held must not run through the story
    if (m_black) {
        lighten();
        return true;
    }
    if (key == Qt::Key_F5) {
        if (event.modifiers() & Qt::ShiftModifier)
            resume();
        else
            start();
        return true;
    }
    if (key == Qt::Key_Escape) {
        stepBack();
        return true;
    }
    if (edit(key))
        return true;
    // In the overview the rest walks among the cards.
    return pressLetter(key) || (!m_overview && walk(key));
}

bool Presentation::pressLetter(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period:
        m_black = true;
        Q_EMIT changed();
        return true;
    case Qt::Key_O:
        setOverview(!m_overview);
        return true;
    case Qt::Key_S:
        toggleSpeaker();
        return true;
    case Qt::Key_P:
        m_player.setPlaying(!m_player.isPlaying());
        return true;
    case Qt::Key_T:
        m_stopwatch.toggle();
        return true;
    default:
        return false;
    }
}

bool Presentation::walk(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        putAside();
        m_player.next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        putAside();
        m_player.previous();
        return true;
    case Qt::Key_Home:
        choose(1);
        return true;
    case Qt::Key_End:
        choose(m_player.count());
        return true;
    default:
        return true; // every other key is for a desk, not for a stage
    }
}

/// The number of a scene in the making.
bool Presentation::edit(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        if (m_typed.size() < mostDigits)
            m_typed.append(QChar(u'0' + key - Qt::Key_0));
        Q_EMIT changed();
        return true;
    }
    if (m_typed.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Backspace:
        m_typed.chop(1);
        Q_EMIT changed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_typed.toInt());
        return true;
    default:
        return false;
    }
}

/// What Esc does: takes back one thing at a time, and at last leaves.
void Presentation::stepBack()
{
    if (!m_typed.isEmpty() || m_overview)
        putAside();
    else if (m_selection.selected() != none || !m_selection.group().empty())
        m_selection.clear();
    else
        leave();
}

}
