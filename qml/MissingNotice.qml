// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ledgerline.App

/** That the file that is open was deleted, moved or renamed; what it told stays. */
Rectangle {
    id: root

    required property Session session

    implicitHeight: Theme.control + Theme.gap
    color: Theme.panel
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        spacing: Theme.gap

        Icon {
            shape: Icon.Warning
            color: Theme.deadline
        }

        PlainText {
            id: words

            Layout.fillWidth: true
            text: qsTr("“%1” is no longer where it was. What is shown is what it told last.").arg(root.session.missingFile)
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
