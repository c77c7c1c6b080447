// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** Where the staff type the PIN that leaves the program; by fingers or by keys. */
T.Pane {
    id: root

    required property real target
    required property PinPad pad

    onVisibleChanged: if (visible) {
        forceActiveFocus(Qt.PopupFocusReason);
    }
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.pad.type(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            root.pad.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.pad.enter();
        else if (event.key === Qt.Key_Escape)
            root.pad.close();
    }

    background: Rectangle {
        color: Theme.veil
    }

    Rectangle {
        anchors.centerIn: parent
        width: column.width + 4 * Theme.broad
        height: column.height + 3 * Theme.broad
        radius: Theme.wide
        color: Theme.paper
        border.width: Theme.hair
        border.color: Theme.rule

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.wide

            PlainText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("PIN to leave")
                font: Theme.caption
            }

            PlainText {
                width: keys.width
                height: Theme.broad + Theme.gap
                horizontalAlignment: Text.AlignHCenter
                text: root.pad.wait > 0 ? qsTr("Wrong. Again in %1 s").arg(root.pad.wait) : root.pad.digits > 0 ? "●".repeat(root.pad.digits) : root.pad.wrong ? qsTr("Wrong") : ""
                font: Theme.title
                color: root.pad.wait > 0 || root.pad.wrong ? Theme.dispute : Theme.text
            }

            Grid {
                id: keys

                columns: 3
                spacing: Theme.wide

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "‹", "0", "OK"]

                    KioskButton {
                        required property string modelData

                        width: root.target * 1.4
                        target: root.target
                        text: modelData
                        font: Theme.caption
                        enabled: root.pad.wait === 0
                        description: modelData === "‹" ? qsTr("Erase") : modelData
                        onClicked: modelData === "‹" ? root.pad.erase() : modelData === "OK" ? root.pad.enter() : root.pad.type(Number(modelData))
                    }
                }
            }

            KioskButton {
                anchors.horizontalCenter: parent.horizontalCenter
                target: root.target
                framed: false
                text: qsTr("Stay here")
                onClicked: root.pad.close()
            }
        }
    }
}
