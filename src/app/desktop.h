// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>
#include <QObject>
#include <QVariant>

#include <optional>

namespace ledgerline {

/// What the desktop's user wishes for, told by the settings portal (XDG Desktop Portal,
/// org.freedesktop.portal.Settings). Qt asks it by itself from 6.5 on for dark colours, and not at
/// all for motion. A desktop without a portal says nothing.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The user's bus; one that is not connected where there is none.
    [[nodiscard]] static QDBusConnection sessionBus();

    /// None where the desktop has no opinion.
    [[nodiscard]] std::optional<bool> isDark() const;
    [[nodiscard]] bool wantsLessMotion() const;

Q_SIGNALS:
    void changed();

private:
    Q_SLOT void take(const QString &space, const QString &key, const QDBusVariant &value);
    void ask(const QString &space, const QString &key);

    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values; ///< by "namespace key"
};

}
