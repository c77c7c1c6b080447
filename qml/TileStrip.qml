// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** The numbers of the stretch of time that is shown. A click lists what a number stands on. */
Rectangle {
    id: root

    required property Session session

    /** Nothing is told in numbers. */
    readonly property bool empty: tiles.count === 0 && !session.counting

    implicitHeight: Theme.tile
    color: Theme.paper
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Totals")
    Accessible.description: session.viewport.period

    Flickable {
        id: scroll

        readonly property real room: width - 2 * Theme.gap

        /** As many as there is room for; the rest is a swipe away. */
        readonly property real tileWidth: Math.max(Theme.leastTile, room / (tiles.count + 0.6))

        /** The last tells of a deadline in a sentence, where the others have a number. */
        readonly property real lastWidth: Math.max(tileWidth, room - tileWidth * (tiles.count - 1))

        anchors.fill: parent
        anchors.leftMargin: perspective.visible ? perspective.width : 0
        leftMargin: Theme.gap
        rightMargin: Theme.gap
        contentWidth: tileWidth * (tiles.count - 1) + lastWidth
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: true

        // They are still those of what was shown before.
        visible: !root.session.counting

        Row {
            Repeater {
                id: tiles

                model: root.session.tiles

                Tile {
                    width: index === tiles.count - 1 ? scroll.lastWidth : scroll.tileWidth
                    height: scroll.height
                    onClicked: root.session.selectTile(index)
                    onActiveFocusChanged: if (activeFocus) {
                        scroll.show(x, width);
                    }
                }
            }
        }

        function show(x: real, width: real) {
            if (x < contentX)
                contentX = x - leftMargin;
            else if (x + width > contentX + scroll.width)
                contentX = x + width + rightMargin - scroll.width;
        }
    }

    PerspectiveTile {
        id: perspective

        x: Theme.gap
        width: Theme.perspective
        height: parent.height
        // The header and the slider say it too: a total comes first where there is no room for all.
        visible: (root.session.perspective.asOf !== "" || root.session.perspective.selective) && root.width >= Theme.perspective + tiles.count * Theme.leastTile
        session: root.session
    }

    PlainText {
        anchors.centerIn: scroll
        visible: root.session.counting
        text: qsTr("Counting …")
        color: Theme.mutedText
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
