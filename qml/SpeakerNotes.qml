// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** What the audience reads now, and what the speaker means to say to it. */
Item {
    id: root

    required property Session session
    readonly property StoryPlayer player: session.player

    PlainText {
        id: heading

        width: parent.width
        text: qsTr("Scene %1 of %2 · %3").arg(root.player.scene).arg(root.player.count).arg(root.player.title)
        color: Theme.mutedText
    }

    PlainText {
        id: caption

        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        height: Math.min(implicitHeight, root.height * 0.4)
        text: root.player.caption
        font: Theme.caption
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignTop
    }

    Rule {
        id: rule

        anchors.top: caption.bottom
        anchors.topMargin: Theme.wide
        width: parent.width
    }

    Flickable {
        id: scroll

        anchors.top: rule.bottom
        anchors.topMargin: Theme.wide
        anchors.bottom: parent.bottom
        anchors.bottomMargin: fault.visible ? Theme.control : 0
        width: parent.width
        contentHeight: notes.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {
        }

        PlainText {
            id: notes

            width: scroll.width - Theme.wide
            text: root.player.notes === "" ? qsTr("No notes for this scene.") : root.player.notes
            font: Theme.notes
            color: root.player.notes === "" ? Theme.mutedText : Theme.text
            lineHeight: Theme.lineHeight
            wrapMode: Text.Wrap
            onTextChanged: scroll.contentY = 0
        }
    }

    // Nothing of this is told to the audience.
    PlainText {
        id: fault

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.session.faults.open
        text: qsTr("The saved file is at fault; the last good one is shown.")
        color: Theme.dispute
    }
}
