// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ledgerline.App

/** Below the notes: the time of day, the time taken, and the way from scene to scene. */
Rectangle {
    id: root

    required property Session session
    readonly property Stopwatch stopwatch: session.presentation.stopwatch

    implicitHeight: row.height + 2 * Theme.wide
    color: Theme.panel

    RowLayout {
        id: row

        x: Theme.broad
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        spacing: Theme.wide

        PlainText {
            text: root.stopwatch.timeOfDay
            font: Theme.caption
            Accessible.name: qsTr("Time: %1").arg(text)
        }

        PlainText {
            Layout.leftMargin: Theme.broad
            text: root.stopwatch.elapsed
            font: Theme.caption
            color: root.stopwatch.running ? Theme.text : Theme.mutedText
            Accessible.name: qsTr("Elapsed: %1").arg(text)
        }

        FlatButton {
            text: root.stopwatch.running ? qsTr("Pause") : qsTr("Start")
            description: root.stopwatch.running ? qsTr("Pause the timer (T)") : qsTr("Start the timer (T)")
            onClicked: root.stopwatch.toggle()
        }

        FlatButton {
            text: qsTr("Reset")
            description: qsTr("Set the timer to nothing")
            onClicked: root.stopwatch.reset()
        }

        Item {
            Layout.fillWidth: true
        }

        FlatButton {
            symbol: Icon.Left
            enabled: root.session.player.scene > 1
            description: qsTr("Previous scene")
            onClicked: root.session.player.previous()
        }

        FlatButton {
            symbol: Icon.Right
            enabled: root.session.player.hasNext
            description: qsTr("Next scene")
            onClicked: root.session.player.next()
        }
    }

    Rule {
        width: parent.width
    }
}
