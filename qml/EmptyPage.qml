// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Shown when no dossier could be opened: what to do now. */
Rectangle {
    id: root

    required property Session session
    required property WindowActions actions

    color: Theme.paper

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.broad, Theme.pane)
        spacing: Theme.gap

        PlainText {
            width: parent.width
            text: root.session.opening ? qsTr("Opening…") : qsTr("No dossier is open")
            font: Theme.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        PlainText {
            width: parent.width
            visible: !root.session.opening
            text: root.session.hasBuiltIn ? qsTr("Open a file, drop one here, or go back to the built-in dossier.") : qsTr("Open a file or drop one here.")
            color: Theme.mutedText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            FlatButton {
                visible: !root.session.opening
                text: qsTr("Open…")
                ink: Theme.accent
                onClicked: root.actions.open.trigger()
            }

            FlatButton {
                visible: !root.session.opening && root.session.hasBuiltIn
                text: qsTr("Built-in dossier")
                ink: Theme.accent
                onClicked: root.actions.builtIn.trigger()
            }

            FlatButton {
                visible: root.session.opening
                text: qsTr("Cancel")
                ink: Theme.accent
                onClicked: root.session.cancelOpening()
            }
        }
    }
}
