// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** How much of some work is done. */
Rectangle {
    id: root

    /** From 0 to 1. */
    property real share: 0

    /** The same in words. */
    required property string told

    implicitHeight: Theme.tight
    radius: height / 2
    color: Theme.rule
    Accessible.role: Accessible.ProgressBar
    Accessible.name: told

    Rectangle {
        width: parent.width * root.share
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
