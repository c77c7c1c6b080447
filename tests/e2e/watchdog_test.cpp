// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchdog.h"
#include "catch.h"
#include "e2e/realkiosk.h"

#include <cstring>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ledgerline;

namespace {

/// What systemd gives a service that it looks after: a socket to tell it things.
class Manager
{
public:
    explicit Manager(const QByteArray &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            std::abort();
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_USEC", "300000");
        qunsetenv("WATCHDOG_PID");
    }
    ~Manager()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        ::close(m_socket);
    }
    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;

    /// The next thing that it is told; empty when that does not come in two seconds.
    [[nodiscard]] QByteArray next()
    {
        QByteArray told;
        const bool came = eventually([&] {
            char bytes[128];
            const ssize_t length = ::recv(m_socket, bytes, sizeof bytes, 0);
            told = length > 0 ? QByteArray(bytes, static_cast<int>(length)) : QByteArray();
            return length > 0;
        });
        return came ? told : QByteArray();
    }

private:
    int m_socket;
};

}

TEST_CASE_METHOD(RealKiosk, "systemd is told that a kiosk is up, alive, and ends", "[kiosk]")
{
    Manager manager(path(QStringLiteral("notify")).toLocal8Bit());
    auto watchdog = std::make_unique<Watchdog>(*window());
    window()->update();
    CHECK(manager.next() == "READY=1");
    for (int i = 0; i < 3; ++i)
        CHECK(manager.next() == "WATCHDOG=1");
    window()->setVisible(false); // the screen is off: no frames, and nothing is wrong
    for (int i = 0; i < 4; ++i)
        CHECK(manager.next() == "WATCHDOG=1");
    watchdog.reset();
    QByteArray last;
    for (QByteArray told = manager.next(); !told.isEmpty(); told = manager.next())
        last = told;
    CHECK(last == "STOPPING=1");
}
