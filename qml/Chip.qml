// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/** A choice that is on or off, one of several in a row. */
T.Button {
    id: root

    /** What pressing it does; empty where the text says it. */
    property string tip

    implicitHeight: Theme.control - Theme.tight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap + Theme.tight
    rightPadding: Theme.gap + Theme.tight
    checkable: true
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.chosen : root.hovered ? Theme.hovered : "transparent"
        border.width: Theme.hair
        border.color: root.checked ? "transparent" : Theme.rule

        FocusRing {
            target: root
            radius: parent.radius
        }
    }

    contentItem: PlainText {
        text: root.text
        color: root.checked ? Theme.text : Theme.mutedText
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Tip {
        target: root
        shown: root.hovered && root.tip !== ""
        heading: root.tip
    }
}
