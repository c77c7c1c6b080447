// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Asks whether anybody is still there. Every touch, wherever it is, says yes. */
Rectangle {
    id: root

    required property real target
    required property int remaining

    color: Theme.veil
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.broad, Theme.tipWidth + 4 * Theme.broad)
        height: column.height + 4 * Theme.broad
        radius: Theme.wide
        color: Theme.paper
        border.width: Theme.hair
        border.color: Theme.rule

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 4 * Theme.broad
            spacing: Theme.broad

            PlainText {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Still looking?")
                font: Theme.caption
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%n", "seconds", root.remaining)
                font: Theme.sized(72)
                color: Theme.accent
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Then the story begins again.")
                font: Theme.title
                color: Theme.mutedText
                wrapMode: Text.Wrap
            }

            KioskButton {
                anchors.horizontalCenter: parent.horizontalCenter
                target: root.target
                text: qsTr("Yes, let me go on")
            }
        }
    }
}
