// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ledgerline.App

/** What is wrong with a file: every fault with its line and column. What was open stays open. */
FocusScope {
    id: root

    required property Session session
    readonly property FaultList faults: session.faults
    readonly property color ink: faults.errors > 0 ? Theme.dispute : Theme.deadline

    /** No higher than this, however many faults there are. */
    required property real limit

    visible: faults.open
    implicitHeight: visible ? Math.min(limit, head.height + list.contentHeight + Theme.gap) : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: summary.text

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    Rectangle {
        width: Theme.tight
        height: parent.height
        color: root.ink
    }

    RowLayout {
        id: head

        x: Theme.wide
        width: parent.width - x - Theme.gap
        height: Theme.control + Theme.wide
        spacing: Theme.gap

        Icon {
            shape: Icon.Warning
            color: root.ink
        }

        PlainText {
            id: summary

            text: root.faults.summary
            font: Theme.strong
        }

        PlainText {
            Layout.fillWidth: true
            text: root.faults.file
            color: Theme.mutedText
            elide: Text.ElideMiddle
        }

        FlatButton {
            text: qsTr("Copy")
            description: qsTr("Copy the list")
            onClicked: root.faults.copy()
        }

        FlatButton {
            text: qsTr("Try again")
            onClicked: root.session.reload()
        }

        FlatButton {
            symbol: Icon.Close
            description: qsTr("Put away")
            onClicked: root.faults.putAway()
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.wide
        anchors.bottomMargin: Theme.gap
        clip: true
        focus: true
        activeFocusOnTab: true
        model: root.faults.rows
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Faults")
        T.ScrollBar.vertical: SlimScrollBar {
        }

        delegate: FaultRow {
            width: list.width - Theme.wide
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
