// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace ledgerline {

class StoryKeeper;

/// Before a story is left that has unsaved changes it asks what is to become of them.
class Farewell : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// Whether an answer is waited for.
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)

public:
    explicit Farewell(StoryKeeper &keeper, QObject *parent = nullptr);

    /// Goes on to what ends the editing, once what is unsaved is saved or given up; or else to
    /// `otherwise`.
    void leave(std::function<void()> then, std::function<void()> otherwise = {});

    [[nodiscard]] bool isAsking() const { return m_asking; }

    Q_INVOKABLE void close(); ///< ends the editing

    /// Whether the window may be closed now; if not, closeAllowed() follows when it may.
    Q_INVOKABLE bool mayClose();

    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void closeAllowed();

private:
    void setAsking(bool asking);
    void goOn();
    void settle(bool isSaved);

    StoryKeeper &m_keeper;
    bool m_asking = false;
    std::function<void()> m_then; ///< what waits for the answer, or for the save
    std::function<void()> m_otherwise;
};

}
