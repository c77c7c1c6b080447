// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ledgerline.App

/** The numbers of the stretch of time that is shown. A click lists what a number stands on. */
Rectangle {
    id: root

    required property Session session

    implicitHeight: Theme.tile
    color: Theme.paper
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Totals for %1").arg(session.viewport.period)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 0

        Repeater {
            model: root.session.tiles

            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.session.selectTile(index)
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
