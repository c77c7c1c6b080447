// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace ledgerline {

/// Work beside the window's thread, one job at a time. Of the jobs that are asked for while one is
/// under way only the newest is done, and only the result of the last is told.
template<typename Result>
class LatestJob
{
public:
    using Job = std::function<Result()>;

    /// `done` is called on the window's thread, where all of this is used.
    explicit LatestJob(std::function<void(const Result &)> done)
        : m_done(std::move(done))
    {
    }

    void start(Job job)
    {
        if (m_running)
            m_next = std::move(job);
        else
            begin(std::move(job));
    }

    /// What is under way is not told.
    void cancel()
    {
        m_next = {};
        m_forgotten = true;
    }

    [[nodiscard]] bool isBusy() const { return m_next || (m_running && !m_forgotten); }

private:
    void begin(Job job)
    {
        m_running = true;
        m_forgotten = false;
        QThreadPool::globalInstance()->start(
            [this, job = std::move(job), alive = std::weak_ptr(m_alive)] {
                const auto result = std::make_shared<const Result>(job());
                // This object is only looked at on its own thread, where it cannot go meanwhile.
                QMetaObject::invokeMethod(
                    qApp,
                    [this, result, alive] {
                        if (!alive.expired())
                            finish(*result);
                    },
                    Qt::QueuedConnection);
            });
    }

    void finish(const Result &result)
    {
        m_running = false;
        if (m_next)
            begin(std::exchange(m_next, {}));
        else if (!m_forgotten)
            m_done(result);
    }

    std::function<void(const Result &)> m_done;
    Job m_next;
    bool m_running = false;
    bool m_forgotten = false; ///< the result of what is running
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}
