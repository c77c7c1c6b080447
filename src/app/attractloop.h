// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kioskplace.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ledgerline {

class Session;

/// Tells a kiosk's stories, one after the other and over again, while nobody is there.
class AttractLoop : public QObject
{
    Q_OBJECT

public:
    explicit AttractLoop(Session &session, QObject *parent = nullptr);

    /// Which stories, by their ids; those that there are not are passed over. None: all.
    void setStories(const QStringList &ids) { m_chosen = ids; }

    /// Where to begin, if there is such a place.
    void setPlace(const KioskPlace &place);

    /// Tells the story that follows the one that was left: where many visitors come, the first one
    /// alone would ever be told.
    void tellNext();

    /// Goes on with the scene that was left.
    void goOn();

    /// Somebody has come. Until the next tellNext() or goOn() nothing is told.
    void leave();

Q_SIGNALS:
    /// A story is about to begin: what is shown may now become something else.
    void beginning();

    void movedTo(const ledgerline::KioskPlace &place);

private:
    [[nodiscard]] QStringList stories() const;
    void tell(int scene);
    void finish();

    Session &m_session;
    QStringList m_chosen;
    QString m_story; ///< an id
    int m_scene = 1;
    bool m_isTelling = false;
    QTimer m_rest; ///< in place of a story where there is none
};

}
