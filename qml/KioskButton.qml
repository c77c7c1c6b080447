// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ledgerline.App

/** A button for fingers. */
T.AbstractButton {
    id: root

    /** Its height and its least width: what a finger needs. */
    required property real target

    property int symbol: Icon.None
    property bool framed: true

    /** What it does, where the text does not say it. */
    property string description: text

    readonly property color ink: enabled ? Theme.text : Theme.mutedText

    implicitHeight: target
    implicitWidth: Math.max(target, implicitContentWidth + 2 * Theme.gap)
    font: Theme.title
    focusPolicy: Qt.NoFocus
    Accessible.name: description

    background: Rectangle {
        radius: Theme.gap
        color: root.down ? Theme.pressed : root.checked ? Theme.chosen : root.framed ? Theme.panel : "transparent"
        border.width: root.framed ? Theme.hair : 0
        border.color: root.checked ? Theme.accent : Theme.rule
    }

    // The fillers at both ends keep what is between them in the middle.
    contentItem: RowLayout {
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
        }

        Icon {
            Layout.preferredWidth: Theme.broad
            Layout.preferredHeight: Theme.broad
            visible: root.symbol !== Icon.None
            textureSize.width: width * Theme.sharpness
            textureSize.height: height * Theme.sharpness
            shape: root.symbol
            color: root.ink
        }

        PlainText {
            visible: text !== ""
            text: root.text
            font: root.font
            color: root.ink
            Accessible.ignored: true
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
