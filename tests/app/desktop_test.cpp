// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/sample.h"
#include "catch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServer>

using namespace ledgerline;
using namespace Qt::StringLiterals;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;

/// A settings portal at the other end of a private connection.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values; ///< by "namespace key"

    Portal()
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection &peer) {
            m_peer = peer;
            m_peer.registerObject(portalPath, this, QDBusConnection::ExportAllSlots);
        });
    }

    ~Portal() override { QDBusConnection::disconnectFromPeer(u"window"_s); }

    [[nodiscard]] QDBusConnection connection()
    {
        return QDBusConnection::connectToPeer(m_server.address(), u"window"_s);
    }

    [[nodiscard]] bool isConnected() const { return m_peer.isConnected(); }

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
        m_peer.send(signal);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const QString name = space + u' ' + key;
        if (!values.contains(name)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s);
            return {};
        }
        // wrapped twice, as portals before version 2 do
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(name))));
    }

private:
    QDBusServer m_server;
    QDBusConnection m_peer{QString()};
};

}

TEST_CASE_METHOD(CleanDesk, "a desktop that wishes for dark gets dark, while it wishes so",
                 "[desktop]")
{
    Portal portal;
    portal.values[u"org.freedesktop.appearance color-scheme"_s] = 1U;
    const QDBusConnection bus = portal.connection();
    REQUIRE(bus.isConnected());
    Desktop desktop(bus);
    REQUIRE(eventually([&] { return desktop.isDark().has_value(); }));
    CHECK(*desktop.isDark());
    CHECK_FALSE(desktop.wantsLessMotion());
    portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    CHECK(eventually([&] { return desktop.isDark() == std::optional(false); }));
    portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
    CHECK(eventually([&] { return !desktop.isDark(); }));
}

TEST_CASE_METHOD(CleanDesk, "a desktop that wishes for less motion is heard", "[desktop]")
{
    Portal portal;
    QString space = u"org.freedesktop.appearance"_s;
    QString key = u"reduced-motion"_s;
    QVariant less = 1U;
    SECTION("by the common setting") { }
    SECTION("by GNOME's")
    {
        space = u"org.gnome.desktop.interface"_s;
        key = u"enable-animations"_s;
        less = false;
    }
    SECTION("by KDE's")
    {
        space = u"org.kde.kdeglobals.KDE"_s;
        key = u"AnimationDurationFactor"_s;
        less = u"0"_s;
    }
    Appearance appearance(portal.connection());
    const bool before = appearance.isAnimated();
    REQUIRE(eventually([&] { return portal.isConnected(); }));
    portal.change(space, key, less);
    CHECK(eventually([&] { return !appearance.isAnimated(); }));
    CHECK(before);
}

TEST_CASE_METHOD(CleanDesk, "a desktop without a portal says nothing", "[desktop]")
{
    const Desktop desktop(Desktop::sessionBus());
    CHECK_FALSE(desktop.isDark());
    CHECK_FALSE(desktop.wantsLessMotion());
}

#include "desktop_test.moc"
