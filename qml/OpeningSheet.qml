// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/**
 * How far the opening of a large file has come, with a glimpse of it. What is open already can be
 * used beside it. Esc calls the opening off, as stepBack() has it.
 */
Sheet {
    id: root

    required property Session session
    readonly property Opening progress: session.progress

    heading: qsTr("Opening %1").arg(progress.file)
    widest: 560
    modal: false
    dim: false
    focus: false
    closePolicy: T.Popup.NoAutoClose
    visible: progress.large && progress.another

    PlainText {
        width: root.inner
        text: root.progress.told
        color: Theme.mutedText
        elide: Text.ElideRight
    }

    ShareBar {
        width: root.inner
        share: root.progress.share
        told: root.progress.told
    }

    OpeningStrip {
        width: root.inner
        height: Theme.overview
        opening: root.progress
        color: Theme.values.neutral
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("When the events happened that were read so far")
    }

    Item {
        width: root.inner
        height: first.height

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
        anchors.right: parent.right
        text: qsTr("Cancel")
        description: qsTr("Do not open it (Esc)")
        ink: Theme.accent
        onClicked: root.session.cancelOpening()
    }
}
