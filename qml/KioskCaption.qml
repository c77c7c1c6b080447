// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What is told while nobody is there, and that one may touch. */
Rectangle {
    id: root

    required property Session session

    /** Of the whole screen. */
    required property real highest

    /** Whether the screen stands upright. */
    property bool upright: false

    readonly property bool hasStory: session.player.story !== ""
    readonly property real hintWidth: hint.width + 2 * Theme.broad
    readonly property real hintHeight: hint.height + 2 * Theme.wide

    implicitHeight: band.height + (upright ? hintHeight : 0)
    color: Theme.panel

    CaptionBand {
        id: band

        width: parent.width - (root.upright ? 0 : root.hintWidth)
        height: root.hasStory ? implicitHeight : Math.max(implicitHeight, Math.round(root.highest * 0.17))
        highest: root.highest
        session: root.session
    }

    // A dossier without stories tells what it is.
    PlainText {
        x: Theme.broad
        y: Theme.control
        width: band.width - 2 * x
        height: band.height - y - Theme.gap
        visible: !root.hasStory
        text: root.session.summary
        font: Theme.caption
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small.pixelSize
        wrapMode: Text.Wrap
        elide: Text.ElideRight
    }

    Rule {
        width: parent.width
    }

    Rectangle {
        id: hint

        anchors.right: parent.right
        anchors.rightMargin: root.upright ? (parent.width - width) / 2 : Theme.broad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.upright ? Theme.wide : (parent.height - height) / 2
        width: words.implicitWidth + 2 * Theme.broad
        height: words.implicitHeight + 2 * Theme.wide
        radius: height / 2
        color: Theme.accent

        PlainText {
            id: words

            anchors.centerIn: parent
            text: qsTr("Touch to explore")
            font: Theme.title
            color: Theme.paper
        }

        SequentialAnimation on opacity {
            running: root.visible && Theme.animated
            loops: Animation.Infinite

            NumberAnimation {
                to: Theme.faint
                duration: Theme.breath
                easing.type: Easing.InOutSine
            }

            NumberAnimation {
                to: 1
                duration: Theme.breath
                easing.type: Easing.InOutSine
            }
        }
    }
}
