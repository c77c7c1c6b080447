// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** A button without a frame: a text, a symbol, or both. */
T.Button {
    id: root

    property int symbol: Icon.None
    property color ink: Theme.text

    /** What it does, where the text does not say it. */
    property string description: text

    implicitHeight: Theme.control
    implicitWidth: Math.max(Theme.control, row.implicitWidth + 2 * Theme.gap)
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: description

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.checked ? Theme.chosen : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            target: root
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.tight

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: root.text
                font: root.font
                color: root.enabled ? root.ink : Theme.mutedText
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.symbol !== Icon.None
                shape: root.symbol
                color: root.enabled ? root.ink : Theme.mutedText
            }
        }
    }

    Tip {
        shown: root.hovered && root.description !== root.text
        heading: root.description
        target: root
    }
}
