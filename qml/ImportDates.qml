// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Which number of a date is the day, where nothing in the file tells. */
Row {
    id: root

    required property ForeignImport foreign

    spacing: Theme.gap

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("03/04/2025 has its")
        color: Theme.mutedText
    }

    Repeater {
        model: root.foreign.dates

        Chip {
            required property string name
            required property string label
            required property bool chosen

            text: label
            checkable: false
            checked: chosen
            onClicked: root.foreign.chooseDates(name)
        }
    }
}
