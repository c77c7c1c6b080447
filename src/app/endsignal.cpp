// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignal.h"

#include <QSocketNotifier>

#include <array>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace ledgerline {

namespace {

constexpr std::array<int, 3> signalNumbers{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> channel{-1, -1}; ///< a handler may write to it, and do little else

void tell(int)
{
    const char byte = 0;
    static_cast<void>(!::write(channel[1], &byte, 1)); // full: it has been told already
}

void handleBy(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : signalNumbers)
        ::sigaction(number, &action, nullptr);
}

}

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(channel.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the process then ends as others do
    auto *notifier = new QSocketNotifier(channel[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(channel[0], &byte, 1) > 0) { }
        Q_EMIT asked();
    });
    handleBy(tell);
}

EndSignal::~EndSignal()
{
    if (channel[0] < 0)
        return;
    handleBy(SIG_DFL);
    for (int &end : channel) {
        ::close(end);
        end = -1;
    }
}

}
