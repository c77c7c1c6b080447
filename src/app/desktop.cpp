// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

/// A setting, as the portal divides them.
struct Setting
{
    QString space;
    QString key;

    [[nodiscard]] QString name() const { return space + u' ' + key; }
};

const Setting colorScheme{u"org.freedesktop.appearance"_s, u"color-scheme"_s};
const Setting reducedMotion{u"org.freedesktop.appearance"_s, u"reduced-motion"_s};
const Setting gnomeAnimations{u"org.gnome.desktop.interface"_s, u"enable-animations"_s};
const Setting kdeAnimations{u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s};

/// Older portals wrap the value that they are asked for twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}

Desktop::Desktop(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else no slot that takes one is found
    // Between two ends of a private connection nobody has a name.
    const QString sender = m_bus.baseService().isEmpty() ? QString() : service;
    // D-Bus finds no slot whose arguments have blanks between them.
    // clang-format off
    m_bus.connect(sender, path, interface, u"SettingChanged"_s, this,
                  SLOT(take(QString,QString,QDBusVariant)));
    // clang-format on
    for (const Setting &setting : {colorScheme, reducedMotion, gnomeAnimations, kdeAnimations})
        ask(setting.space, setting.key);
}

QDBusConnection Desktop::sessionBus()
{
    // Asking for a bus that is not there would start one.
    const bool named = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const bool usual = !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    return named || usual ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

void Desktop::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({space, key});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(space, key, reply.value());
        watcher->deleteLater();
    });
}

void Desktop::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    m_values.insert(Setting{space, key}.name(), unwrapped(value.variant()));
    Q_EMIT changed();
}

std::optional<bool> Desktop::isDark() const
{
    switch (m_values.value(colorScheme.name()).toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

bool Desktop::wantsLessMotion() const
{
    const QVariant gnome = m_values.value(gnomeAnimations.name());
    const QVariant kde = m_values.value(kdeAnimations.name());
    return m_values.value(reducedMotion.name()).toUInt() == 1
        || (gnome.isValid() && !gnome.toBool()) || (kde.isValid() && kde.toDouble() == 0);
}

}
