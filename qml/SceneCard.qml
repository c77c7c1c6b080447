// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** One scene of a story: its picture, its number and what begins its caption. */
T.AbstractButton {
    id: root

    required property Session session
    required property int number
    required property string caption
    required property bool chosen

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.name: qsTr("Scene %1: %2").arg(number).arg(caption)

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.tight
            radius: Theme.radius
            color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : root.number === root.session.player.scene ? Theme.chosen : "transparent"
            border.width: root.chosen ? Theme.focusRing : 0
            border.color: Theme.accent
        }
    }

    Rectangle {
        id: frame

        x: Theme.gap + Theme.tight
        y: x
        width: parent.width - 2 * x
        height: Math.round(width * 9 / 16)
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.rule

        SceneMiniature {
            anchors.fill: parent
            anchors.margins: Theme.hair
            session: root.session
            number: root.number
        }
    }

    PlainText {
        id: digits

        anchors.left: frame.left
        anchors.top: frame.bottom
        anchors.topMargin: Theme.tight
        text: root.number
        font: Theme.strong
        color: Theme.mutedText
        Accessible.ignored: true
    }

    PlainText {
        anchors.left: digits.right
        anchors.leftMargin: Theme.gap
        anchors.right: frame.right
        anchors.top: digits.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        text: root.caption
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignTop
        Accessible.ignored: true
    }
}
