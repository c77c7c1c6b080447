// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopwatch.h"

#include <QTime>

#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds steady()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

}

Stopwatch::Stopwatch(Now now, QObject *parent)
    : QObject(parent)
    , m_now(now ? std::move(now) : steady)
{
    m_tick.setInterval(250ms); // so that no second is seen to be left out
    connect(&m_tick, &QTimer::timeout, this, &Stopwatch::ticked);
}

QString Stopwatch::timeOfDay()
{
    return QTime::currentTime().toString(u"HH:mm"_s);
}

QString Stopwatch::elapsedText() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(elapsed()).count();
    const QString rest = u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
    const auto minutes = seconds / 60;
    return minutes < 60 ? QString::number(minutes) + rest
                        : u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0')) + rest;
}

std::chrono::milliseconds Stopwatch::elapsed() const
{
    return m_before + (m_running ? m_now() - m_begin : 0ms);
}

void Stopwatch::toggle()
{
    if (!m_running) {
        start();
        return;
    }
    m_before = elapsed();
    m_running = false;
    Q_EMIT ticked();
}

void Stopwatch::reset()
{
    m_before = 0ms;
    m_begin = m_now();
    Q_EMIT ticked();
}

void Stopwatch::start()
{
    if (m_running)
        return;
    m_begin = m_now();
    m_running = true;
    Q_EMIT ticked();
}

void Stopwatch::setWatched(bool watched)
{
    if (watched)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT ticked();
}

}
