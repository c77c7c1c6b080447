// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ledgerline.App

/**
 * What is told to the audience, below the picture and never over it. As high for a word as for a
 * paragraph, so that the picture stands still from scene to scene; a long caption is written smaller.
 */
Rectangle {
    id: root

    required property Session session
    readonly property StoryPlayer player: session.player
    readonly property string typed: session.presentation.typed
    readonly property bool told: player.count > 0

    /** Of what this is the lower third, or less. */
    required property real highest

    implicitHeight: told ? Math.round(Math.min(Math.max(highest * 0.17, 104), 220)) : Theme.control
    color: Theme.panel
    Accessible.role: Accessible.Section
    Accessible.name: qsTr("Scene %1 of %2").arg(player.scene).arg(player.count)

    Rectangle {
        width: Theme.tight
        height: parent.height
        color: Theme.accent
    }

    RowLayout {
        id: heading

        x: Theme.broad
        y: Theme.tight
        width: parent.width - 2 * x
        spacing: Theme.wide

        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: root.told
            text: root.player.title
            font: Theme.small
            color: Theme.mutedText
        }

        PlainText {
            text: root.session.viewport.period
            font: Theme.small
            color: Theme.mutedText
        }

        // No number is seen without what it is read by.
        PlainText {
            Layout.fillWidth: true
            text: root.readBy(root.session.perspective)
            font: Theme.small
            color: Theme.accent
        }

        Icon {
            visible: root.player.playing
            shape: Icon.Play
            color: Theme.mutedText
        }

        PlainText {
            visible: root.told
            text: root.typed === "" ? qsTr("%1 / %2").arg(root.player.scene).arg(root.player.count) : qsTr("Go to %1, then Enter").arg(root.typed)
            font: root.typed === "" ? Theme.small : Theme.strong
            color: root.typed === "" ? Theme.mutedText : Theme.text
            Accessible.ignored: true
        }
    }

    PlainText {
        x: Theme.broad
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.tight
        anchors.bottomMargin: Theme.gap
        width: parent.width - 2 * x
        text: root.player.caption
        font: Theme.caption
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small.pixelSize
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    Rule {
        width: parent.width
    }

    function readBy(perspective: Perspective): string {
        const day = perspective.asOf === "" ? "" : qsTr("As of %1").arg(perspective.asOf);
        const reading = perspective.selective ? qsTr("Reading: %1").arg(perspective.readingLabel) : "";
        const filter = perspective.onlyDisputed ? qsTr("Only disputed") : "";
        const both = day + (day !== "" && reading !== "" ? " · " : "") + reading;
        return both + (both !== "" && filter !== "" ? " · " : "") + filter;
    }
}
