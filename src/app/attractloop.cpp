// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attractloop.h"

#include "app/plaintext.h"
#include "app/session.h"

#include <chrono>

namespace ledgerline {

using namespace std::chrono_literals;

namespace {

constexpr auto restTime = 60s;

}

AttractLoop::AttractLoop(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] { tell(1); });
    const StoryPlayer &player = *session.player();
    // Queued: the player is still saying that it has come to the end.
    connect(
        &player, &StoryPlayer::playingChanged, this, [this] { finish(); }, Qt::QueuedConnection);
    connect(&player, &StoryPlayer::changed, this, [this, &player] {
        if (!m_isTelling || player.scene() == 0)
            return;
        m_story = player.story();
        m_scene = player.scene();
        Q_EMIT movedTo({m_story.toStdString(), m_scene});
    });
}

void AttractLoop::setPlace(const KioskPlace &place)
{
    m_story = toQString(place.story);
    m_scene = place.scene;
}

QStringList AttractLoop::stories() const
{
    const QAbstractItemModel &rows = *m_session.player()->stories();
    const int idRole = rows.roleNames().key("storyId");
    QStringList there;
    for (int row = 0; row < rows.rowCount(); ++row)
        there.append(rows.index(row, 0).data(idRole).toString());
    QStringList told;
    for (const QString &id : m_chosen) {
        if (there.contains(id))
            told.append(id);
    }
    return told.isEmpty() ? there : told;
}

void AttractLoop::tellNext()
{
    const QStringList ids = stories();
    if (!ids.isEmpty())
        m_story = ids[(ids.indexOf(m_story) + 1) % ids.size()];
    tell(1);
}

void AttractLoop::goOn()
{
    tell(m_scene);
}

void AttractLoop::tell(int scene)
{
    m_isTelling = false;
    StoryPlayer &player = *m_session.player();
    player.stop();
    Q_EMIT beginning();
    const QStringList ids = stories();
    if (!ids.contains(m_story)) {
        m_story = ids.value(0);
        scene = 1;
    }
    m_isTelling = true;
    if (!player.start(m_story)) {
        m_rest.start();
        return;
    }
    m_rest.stop();
    if (scene > 1)
        player.goTo(scene);
    player.setPlaying(true);
}

void AttractLoop::leave()
{
    m_isTelling = false;
    m_rest.stop();
    m_session.player()->stop();
}

void AttractLoop::finish()
{
    if (m_isTelling && !m_session.player()->isPlaying())
        tellNext();
}

}
