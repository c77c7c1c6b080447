// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractAnimation>

#include <functional>
#include <utility>

namespace ledgerline {

/// Ticks with the frames of the window, until it is stopped.
class FrameClock : public QAbstractAnimation
{
public:
    /// `frame` is told the milliseconds since the clock was started.
    explicit FrameClock(std::function<void(double milliseconds)> frame)
        : m_frame(std::move(frame))
    {
    }

    [[nodiscard]] int duration() const override { return -1; } // whoever listens knows when

protected:
    void updateCurrentTime(int milliseconds) override
    {
        if (state() == Running)
            m_frame(milliseconds);
    }

private:
    std::function<void(double)> m_frame;
};

}
