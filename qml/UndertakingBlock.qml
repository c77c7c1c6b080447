// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** What somebody undertook, and what has come of it: a deadline, a pledge. */
Rectangle {
    id: root

    property alias model: grid.model
    readonly property alias count: grid.count
    required property color ink

    implicitHeight: grid.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.panel

    Rectangle {
        width: Theme.hair * 3
        height: parent.height
        radius: width / 2
        color: root.ink
    }

    FactGrid {
        id: grid

        x: Theme.wide
        y: Theme.gap
        width: parent.width - 2 * Theme.wide
    }
}
