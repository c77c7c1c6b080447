// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Lines of a name and a value. */
Column {
    id: root

    property alias model: rows.model
    readonly property alias count: rows.count
    property real nameWidth: 84

    spacing: Theme.tight

    Repeater {
        id: rows

        Item {
            id: row

            required property string name
            required property string value

            width: root.width
            height: Math.max(text.height, name.y + name.height)

            PlainText {
                id: name

                width: root.nameWidth - Theme.tight
                anchors.baseline: text.baseline
                text: row.name
                wrapMode: Text.Wrap
                font: Theme.small
                color: Theme.mutedText
            }

            PlainText {
                id: text

                x: root.nameWidth
                width: parent.width - x
                text: row.value
                wrapMode: Text.Wrap
            }
        }
    }
}
