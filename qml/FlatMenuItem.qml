// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** An entry of a menu: a check, its text, what qualifies it, its key. */
T.MenuItem {
    id: root

    /** The key that does the same, or where a file is: to the right, muted. */
    property string hint

    implicitHeight: Theme.control
    implicitWidth: line.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.name: text

    background: Rectangle {
        radius: Theme.tight
        color: root.highlighted ? Theme.hovered : "transparent"
    }

    contentItem: Item {
        Row {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                shape: root.checked ? Icon.Check : Icon.None
                color: Theme.accent
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.enabled ? Theme.text : Theme.mutedText
                Accessible.ignored: true
            }

            Item {
                implicitWidth: Theme.broad
                implicitHeight: Theme.hair
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.hint
                visible: false
                font: Theme.small
            }
        }

        PlainText {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.hint
            font: Theme.small
            color: Theme.mutedText
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.subMenu !== null
            shape: Icon.Right
            color: Theme.mutedText
        }
    }
}
