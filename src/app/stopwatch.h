// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace ledgerline {

/// What a speaker keeps an eye on: the time of day, and how long the talk has gone on.
class Stopwatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A presentation has one.")

    Q_PROPERTY(QString timeOfDay READ timeOfDay NOTIFY ticked) ///< "14:05"
    Q_PROPERTY(QString elapsed READ elapsedText NOTIFY ticked) ///< "7:03", "1:07:03"
    Q_PROPERTY(bool running READ isRunning NOTIFY ticked)

public:
    using Now = std::function<std::chrono::milliseconds()>;

    explicit Stopwatch(Now now = {}, QObject *parent = nullptr);

    [[nodiscard]] static QString timeOfDay();
    [[nodiscard]] QString elapsedText() const;
    [[nodiscard]] bool isRunning() const { return m_running; }

    Q_INVOKABLE void toggle(); ///< start, pause, go on
    Q_INVOKABLE void reset(); ///< to nothing; runs on if it runs
    void start();

    /// Ticks while somebody looks.
    void setWatched(bool watched);

Q_SIGNALS:
    void ticked();

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    Now m_now;
    std::chrono::milliseconds m_before{}; ///< what earlier runs took
    std::chrono::milliseconds m_begin{};
    bool m_running = false;
    QTimer m_tick;
};

}
