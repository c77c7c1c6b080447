// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** What lies over the window for a while: menus, tips, the search. */
Rectangle {
    id: root

    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.hair
    border.color: Theme.rule

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.hair * 2
        anchors.bottomMargin: -Theme.hair * 3
        z: -1
        radius: root.radius + Theme.hair
        color: Theme.shadow
    }
}
