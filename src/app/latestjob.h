// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace ledgerline {

/// Work beside the window's thread, one job at a time. Of the jobs that are asked for while one is
/// under way only the newest is done, and only the result of the last is told. A job that is out of
/// date is asked to stop, if it takes a std::stop_token; what it returns then nobody looks at.
template<typename Result>
class LatestJob
{
public:
    using Job = std::function<Result(const std::stop_token &)>;

    /// `done` is called on the window's thread, where all of this is used.
    explicit LatestJob(std::function<void(const Result &)> done)
        : m_done(std::move(done))
    {
    }
    ~LatestJob() { m_stop.request_stop(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    template<typename Work>
    void start(Work work)
    {
        if constexpr (std::is_invocable_v<Work, const std::stop_token &>)
            startJob(std::move(work));
        else
            startJob([work = std::move(work)](const std::stop_token &) { return work(); });
    }

    /// What is under way is not told.
    void cancel()
    {
        m_next = {};
        m_forgotten = true;
        m_stop.request_stop();
    }

    [[nodiscard]] bool isBusy() const { return m_next || (m_running && !m_forgotten); }

private:
    void startJob(Job job)
    {
        if (!m_running) {
            begin(std::move(job));
            return;
        }
        m_next = std::move(job);
        m_stop.request_stop();
    }

    void begin(Job job)
    {
        m_running = true;
        m_forgotten = false;
        m_stop = std::stop_source();
        QThreadPool::globalInstance()->start([this, job = std::move(job), stop = m_stop.get_token(),
                                              alive = std::weak_ptr(m_alive)] {
            const auto result = std::make_shared<const Result>(job(stop));
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
    std::stop_source m_stop; ///< of what is running
    bool m_running = false;
    bool m_forgotten = false; ///< the result of what is running
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}
