// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/** An event that was found: its title, kind where the title does not say it, and date. */
T.AbstractButton {
    id: root

    required property int index
    required property int event
    required property string title
    required property string date
    required property string kind

    /** Whether the keyboard is at it, and whether the window shows it. */
    property bool current: false
    property bool shown: false

    readonly property string about: kind === "" ? date : qsTr("%1 · %2").arg(kind).arg(date)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.gap
    verticalPadding: Theme.tight
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(title).arg(about)
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.chosen : root.hovered ? Theme.hovered : "transparent"
    }

    contentItem: Column {
        PlainText {
            width: parent.width
            text: root.title
            color: root.shown ? Theme.accent : Theme.text
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.about
            font: Theme.small
            color: Theme.mutedText
            Accessible.ignored: true
        }
    }
}
