// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** One fault: where, what is wrong, and which value it is. */
Item {
    id: root

    required property string place
    required property string message
    required property string pointer

    property color ink: Theme.dispute
    readonly property real placeWidth: 72

    implicitHeight: text.height + Theme.tight
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2 %3").arg(place).arg(message).arg(pointer)

    PlainText {
        width: root.placeWidth
        text: root.place
        color: root.ink
        Accessible.ignored: true
    }

    PlainText {
        id: text

        x: root.placeWidth
        width: Math.min(implicitWidth, parent.width - x - pointer.width - Theme.wide)
        text: root.message
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    PlainText {
        id: pointer

        x: text.x + text.width + Theme.wide
        width: Math.min(implicitWidth, root.width / 3)
        anchors.baseline: text.baseline
        text: root.pointer
        font: Theme.small
        color: Theme.mutedText
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
}
