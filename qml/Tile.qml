// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/** One number: what is counted, which way, how many, and what qualifies it. */
T.AbstractButton {
    id: root

    required property int index
    required property string heading
    required property string direction
    required property string spoken
    required property string value
    required property string detail
    required property string ink
    required property int count

    padding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    enabled: count > 0
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.radius
        anchors.margins: Theme.tight
        color: root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hovered : "transparent"

        FocusRing {
            target: root
        }
    }

    contentItem: Item {
        Rectangle {
            width: Theme.hair * 3
            height: parent.height - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            radius: width / 2
            color: Theme.ink(root.ink)
        }

        Column {
            x: Theme.gap + Theme.hair * 3
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.hair

            PlainText {
                width: parent.width
                text: root.direction === "" ? root.heading : root.heading + " " + root.direction
                font: Theme.small
                color: Theme.mutedText
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                height: lastLine.advanceWidth > width ? implicitHeight : titleMetrics.height
                text: root.value
                font: Math.max(whole.advanceWidth, lastLine.advanceWidth) > width ? Theme.strong : Theme.title
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                text: root.detail
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                font: Theme.small
                color: Theme.mutedText
                Accessible.ignored: true
            }
        }
    }

    // A number is never cut where it can be written smaller.
    TextMetrics {
        id: whole

        font: Theme.title
        text: root.value
    }

    TextMetrics {
        id: lastLine

        font: Theme.small
        text: root.detail
    }

    FontMetrics {
        id: titleMetrics

        font: Theme.title
    }

    Tip {
        target: root
        shown: root.hovered
        heading: root.direction === "" ? root.heading : root.heading + " " + root.direction
        lines: !root.hovered ? [] : root.detail === "" ? [root.value] : [root.value, root.detail]
    }
}
