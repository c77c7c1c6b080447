// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** A large sheet over the record; a touch beside it or on its cross closes it. */
Item {
    id: root

    required property real target
    property string heading
    default property alias content: column.data

    signal closed

    readonly property bool upright: height > width

    T.AbstractButton {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        onClicked: root.closed()
        Accessible.name: qsTr("Close")

        background: Rectangle {
            color: Theme.veil
        }
    }

    T.Pane {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.upright ? parent.width : Math.round(parent.width * 0.5)
        height: root.upright ? Math.round(parent.height * 0.66) : parent.height

        background: Rectangle {
            color: Theme.paper
            border.width: Theme.hair
            border.color: Theme.rule
        }

        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.broad
            anchors.right: close.left
            anchors.verticalCenter: close.verticalCenter
            text: root.heading
            font: Theme.caption
            Accessible.role: Accessible.Heading
        }

        KioskButton {
            id: close

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.wide
            target: root.target
            symbol: Icon.Close
            description: qsTr("Close")
            onClicked: root.closed()
        }

        Flickable {
            id: scroll

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: close.bottom
            anchors.topMargin: Theme.wide
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.hair
            contentHeight: column.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {
            }

            Column {
                id: column

                width: scroll.width
                bottomPadding: Theme.broad
            }
        }
    }
}
