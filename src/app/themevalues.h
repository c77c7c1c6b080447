// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/theme.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// The theme's colours and the four styles of type, as QML's Theme takes them: the same values
/// that the timeline and the charts are painted with.
class ThemeValues : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed)
    Q_PROPERTY(QColor paper READ paper NOTIFY changed)
    Q_PROPERTY(QColor panel READ panel NOTIFY changed)
    Q_PROPERTY(QColor rule READ rule NOTIFY changed)
    Q_PROPERTY(QColor axis READ axis NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor mutedText READ mutedText NOTIFY changed)
    Q_PROPERTY(QColor party1 READ party1 NOTIFY changed)
    Q_PROPERTY(QColor party2 READ party2 NOTIFY changed)
    Q_PROPERTY(QColor neutral READ neutral NOTIFY changed)
    Q_PROPERTY(QColor pledge READ pledge NOTIFY changed)
    Q_PROPERTY(QColor deadline READ deadline NOTIFY changed)
    Q_PROPERTY(QColor dispute READ dispute NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QFont smallFont READ smallFont CONSTANT)
    Q_PROPERTY(QFont bodyFont READ bodyFont CONSTANT)
    Q_PROPERTY(QFont strongFont READ strongFont CONSTANT)
    Q_PROPERTY(QFont titleFont READ titleFont CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);

    [[nodiscard]] QColor paper() const { return color(Ink::paper); }
    [[nodiscard]] QColor panel() const { return color(Ink::panel); }
    [[nodiscard]] QColor rule() const { return color(Ink::rule); }
    [[nodiscard]] QColor axis() const { return color(Ink::axis); }
    [[nodiscard]] QColor text() const { return color(Ink::text); }
    [[nodiscard]] QColor mutedText() const { return color(Ink::mutedText); }
    [[nodiscard]] QColor party1() const { return color(Ink::party1); }
    [[nodiscard]] QColor party2() const { return color(Ink::party2); }
    [[nodiscard]] QColor neutral() const { return color(Ink::neutral); }
    [[nodiscard]] QColor pledge() const { return color(Ink::pledge); }
    [[nodiscard]] QColor deadline() const { return color(Ink::deadline); }
    [[nodiscard]] QColor dispute() const { return color(Ink::dispute); }
    [[nodiscard]] QColor accent() const { return color(Ink::accent); }
    [[nodiscard]] QColor hover() const { return color(Ink::hover); }

    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QFont bodyFont() const;
    [[nodiscard]] QFont strongFont() const;
    [[nodiscard]] QFont titleFont() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QColor color(Ink ink) const;

    bool m_dark = false;
};

}
