// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ledgerline.App

/** One thing to choose, a row as high as a finger needs. */
T.AbstractButton {
    id: root

    required property real target
    property string hint

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(target, implicitContentHeight + 2 * Theme.gap)
    horizontalPadding: Theme.broad
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: hint

    background: Rectangle {
        color: root.down ? Theme.pressed : root.checked ? Theme.chosen : "transparent"

        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    contentItem: RowLayout {
        spacing: Theme.wide

        Column {
            Layout.fillWidth: true

            PlainText {
                width: parent.width
                text: root.text
                font: Theme.title
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                text: root.hint
                color: Theme.mutedText
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Icon {
            Layout.preferredWidth: Theme.broad
            Layout.preferredHeight: Theme.broad
            visible: root.checked
            textureSize.width: width * Theme.sharpness
            textureSize.height: height * Theme.sharpness
            shape: Icon.Check
            color: Theme.accent
        }
    }
}
