// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ledgerline.App

/** A button without a frame: a text, a symbol, or both. */
T.Button {
    id: root

    property int symbol: Icon.None
    property color ink: Theme.text

    /** What it does, where the text does not say it. */
    property string description: text

    /** Its text may tell what it is set to: then that is its name, and this is said beside it. */
    readonly property bool saysMore: !description.includes(text)

    implicitHeight: Theme.control
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.name: saysMore ? text : description
    Accessible.description: saysMore ? description : ""

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.checked ? Theme.chosen : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            target: root
        }
    }

    contentItem: RowLayout {
        spacing: Theme.tight

        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: root.symbol === Icon.None ? Text.AlignHCenter : Text.AlignLeft
            visible: text !== ""
            text: root.text
            font: root.font
            color: root.enabled ? root.ink : Theme.mutedText
            Accessible.ignored: true
        }

        Icon {
            Layout.alignment: Qt.AlignCenter
            visible: root.symbol !== Icon.None
            shape: root.symbol
            color: root.enabled ? root.ink : Theme.mutedText
        }
    }

    Tip {
        shown: root.hovered && root.description !== root.text
        heading: root.description
        target: root
    }
}
