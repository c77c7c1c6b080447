// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Shown while a file is opened: how far it has come and, of a large one, a glimpse of it. */
Column {
    id: root

    required property Session session
    readonly property Opening progress: session.progress

    spacing: Theme.gap

    PlainText {
        width: parent.width
        text: root.progress.large ? qsTr("Opening %1").arg(root.progress.file) : qsTr("Opening…")
        font: Theme.title
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideMiddle
    }

    PlainText {
        width: parent.width
        visible: root.progress.large
        text: root.progress.told
        color: Theme.mutedText
        horizontalAlignment: Text.AlignHCenter
    }

    ShareBar {
        width: parent.width
        visible: root.progress.large
        share: root.progress.share
        told: root.progress.told
    }

    OpeningStrip {
        width: parent.width
        height: Theme.overview
        visible: root.progress.large
        opening: root.progress
        color: Theme.pledge
        opacity: Theme.faint
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("When the events happened that were read so far")
    }

    Item {
        width: parent.width
        height: first.height
        visible: root.progress.large

        PlainText {
            id: first

            text: root.progress.from
            font: Theme.small
            color: Theme.mutedText
        }

        PlainText {
            anchors.right: parent.right
            text: root.progress.to
            font: Theme.small
            color: Theme.mutedText
        }
    }

    FlatButton {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Cancel")
        description: qsTr("Do not open it (Esc)")
        ink: Theme.accent
        onClicked: root.session.cancelOpening()
    }
}
