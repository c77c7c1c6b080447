// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Ledgerline.App

/** A column of a foreign table: its name, what stands in it, and what that is taken for. */
Item {
    id: root

    required property int index
    required property string name
    required property string sample
    required property string label
    required property string field

    signal asked(button: Item)
    signal reached

    implicitHeight: texts.height + Theme.gap

    Column {
        id: texts

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - choice.width - Theme.gap

        PlainText {
            width: parent.width
            text: root.name
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.sample === "" ? qsTr("empty") : root.sample
            font: Theme.small
            color: Theme.mutedText
            Accessible.ignored: true
        }
    }

    FlatButton {
        id: choice

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 180
        text: root.label
        ink: root.field === "" ? Theme.mutedText : Theme.accent
        symbol: Icon.Down
        description: qsTr("%1: %2").arg(root.name).arg(root.label)
        onClicked: root.asked(choice)
        onActiveFocusChanged: if (activeFocus) {
            root.reached();
        }
    }
}
