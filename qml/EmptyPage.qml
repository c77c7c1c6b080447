// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Shown while there is no dossier: how far the opening of one has come, or what to do now. */
Rectangle {
    id: root

    required property Session session
    required property WindowActions actions

    color: Theme.paper

    OpeningPage {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.broad, 2 * Theme.pane)
        visible: root.session.opening
        session: root.session
    }

    Column {
        anchors.centerIn: parent
        visible: !root.session.opening
        width: Math.min(parent.width - 2 * Theme.broad, Theme.pane)
        spacing: Theme.gap

        PlainText {
            width: parent.width
            text: qsTr("No dossier is open")
            font: Theme.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        PlainText {
            width: parent.width
            text: root.session.hasBuiltIn ? qsTr("Open a file, drop one here, or go back to the built-in dossier.") : qsTr("Open a file or drop one here.")
            color: Theme.mutedText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            FlatButton {
                text: qsTr("Open…")
                ink: Theme.accent
                onClicked: root.actions.open.trigger()
            }

            FlatButton {
                visible: root.session.hasBuiltIn
                text: qsTr("Built-in dossier")
                ink: Theme.accent
                onClicked: root.actions.builtIn.trigger()
            }
        }
    }
}
