// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storyrescue.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

namespace ledgerline {

class Session;

/// Keeps the story that is being written against a crash, and offers what one has left behind.
class StorySalvage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// Of the story that was left; empty: none, or it has been decided on.
    Q_PROPERTY(QString title READ title NOTIFY changed)

public:
    explicit StorySalvage(Session &session, QObject *parent = nullptr);

    /// How long after a change it is kept.
    void setDelay(std::chrono::milliseconds delay) { m_clock.setInterval(delay); }

    [[nodiscard]] QString title() const
    {
        return m_found && !m_opening ? m_found->title : QString();
    }

    /// The story was changed.
    void follow();

    /// It is saved, or given up.
    void forget();

    /// A dossier was opened: perhaps that of the story that is to be gone on with.
    void takeUp();

    /// Looks for a story that was left; and what then is to become of it.
    Q_INVOKABLE void look();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void postpone();

Q_SIGNALS:
    void changed();
    void failed(const QString &why);

private:
    void keep();

    Session &m_session;
    StoryRescue m_rescue;
    std::optional<RescuedStory> m_found;
    bool m_opening = false; ///< its dossier
    QTimer m_clock;
};

}
