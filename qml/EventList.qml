// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** Events, each a click away: how it is related, its title and its date. */
Column {
    id: root

    required property Session session
    property real target: 0
    property alias model: rows.model
    readonly property alias count: rows.count

    /** How many there are beyond those that are listed, in words; empty: none. */
    property string more: ""

    Repeater {
        id: rows

        T.AbstractButton {
            id: row

            required property string relation
            required property int event
            required property string title
            required property string date

            width: root.width
            implicitHeight: Math.max(root.target, implicitContentHeight + topPadding + bottomPadding)
            verticalPadding: Theme.tight
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            onClicked: root.session.visit(event)
            Keys.onReturnPressed: row.clicked()
            Keys.onEnterPressed: row.clicked()
            Accessible.role: Accessible.Link
            Accessible.name: qsTr("%1: %2, %3").arg(relation).arg(title).arg(date)

            background: Rectangle {
                anchors.fill: parent
                anchors.leftMargin: -Theme.gap
                anchors.rightMargin: -Theme.gap
                radius: Theme.radius
                color: row.hovered ? Theme.hovered : "transparent"

                FocusRing {
                    target: row
                }
            }

            contentItem: Column {
                PlainText {
                    width: parent.width
                    text: qsTr("%1 · %2").arg(row.relation).arg(row.date)
                    font: Theme.small
                    color: Theme.mutedText
                    Accessible.ignored: true
                }

                PlainText {
                    width: parent.width
                    text: row.title
                    color: Theme.accent
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
    }

    PlainText {
        width: root.width
        visible: root.more !== ""
        topPadding: Theme.gap
        text: root.more
        color: Theme.mutedText
    }
}
