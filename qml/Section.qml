// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** A heading and what stands under it. */
Column {
    id: root

    property string heading
    property string note

    spacing: Theme.gap

    Item {
        width: parent.width
        height: title.height

        PlainText {
            id: title

            width: parent.width - aside.implicitWidth - Theme.gap
            text: root.heading
            font: Theme.strong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        PlainText {
            id: aside

            anchors.right: parent.right
            anchors.baseline: title.baseline
            text: root.note
            font: Theme.small
            color: Theme.mutedText
        }
    }
}
