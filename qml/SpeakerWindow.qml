// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Ledgerline.App

/** What the speaker sees and the audience does not: notes, what comes next, and the time. */
Window {
    id: root

    required property Session session
    readonly property StoryPlayer player: session.player
    readonly property Presentation presentation: session.presentation
    readonly property bool wanted: presentation.speaker

    width: 1024
    height: 640
    minimumWidth: 640
    minimumHeight: 400
    color: Theme.paper
    title: qsTr("Speaker – Ledgerline")
    transientParent: null

    onWantedChanged: wanted ? presentation.placeSpeaker(root) : hide()
    onClosing: if (wanted) {
        presentation.toggleSpeaker();
    }
    Component.onCompleted: presentation.listenTo(root)

    Item {
        id: page

        width: root.width / scale
        height: root.height / scale
        scale: Theme.enlargementFrom(root.width, root.height)
        transformOrigin: Item.TopLeft

        SpeakerNotes {
            x: Theme.broad
            y: Theme.broad
            width: Math.round(page.width * 0.62) - 2 * x
            height: bar.y - 2 * y
            session: root.session
        }

        Item {
            id: next

            x: Math.round(page.width * 0.62)
            y: Theme.broad
            width: page.width - x - Theme.broad
            height: bar.y - 2 * y

            PlainText {
                id: heading

                width: parent.width
                text: root.player.hasNext ? qsTr("Next") : qsTr("This is the last scene")
                color: Theme.mutedText
            }

            Rectangle {
                id: frame

                anchors.top: heading.bottom
                anchors.topMargin: Theme.gap
                width: parent.width
                height: Math.round(width * 9 / 16)
                visible: root.player.hasNext
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.rule

                SceneMiniature {
                    anchors.fill: parent
                    anchors.margins: Theme.hair
                    session: root.session
                    number: root.player.nextNumber
                }
            }

            PlainText {
                anchors.top: frame.bottom
                anchors.topMargin: Theme.gap
                anchors.bottom: parent.bottom
                width: parent.width
                text: root.player.nextCaption
                font: Theme.title
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                verticalAlignment: Text.AlignTop
            }
        }

        SpeakerBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            session: root.session
        }
    }
}
