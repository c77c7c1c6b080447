// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** All scenes of the story, each a small picture with its caption. */
FocusScope {
    id: root

    required property Session session
    readonly property StoryPlayer player: session.player

    onVisibleChanged: if (visible) {
        grid.forceActiveFocus(Qt.TabFocusReason);
        root.showScene();
    }

    function showScene() {
        grid.currentIndex = root.player.scene - 1;
        grid.positionViewAtIndex(grid.currentIndex, GridView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    // The timeline below it does not get what is done here.
    WheelHandler {
    }

    TapHandler {
    }

    HoverHandler {
        blocking: true
    }

    PlainText {
        id: heading

        x: Theme.broad
        y: Theme.wide
        width: parent.width - 2 * x
        text: root.player.title
        font: Theme.title
        Accessible.role: Accessible.Heading
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.min(4, Math.floor(width / 250)))
        readonly property int rows: Math.max(1, Math.ceil(count / columns))

        /** A picture with three lines below it; captions have more where all scenes still fit. */
        readonly property int leastHeight: Math.round((cellWidth - Theme.wide) * 9 / 16) + 5 * Theme.wide
        readonly property int mostHeight: leastHeight + 4 * Theme.wide

        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height + Theme.gap
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.max(leastHeight, Math.min(mostHeight, Math.floor((height - Theme.wide) / rows)))
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        model: root.visible ? root.player.scenes : null

        // The model may come after the view is seen.
        onCountChanged: if (root.visible) {
            root.showScene();
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Scenes")
        T.ScrollBar.vertical: SlimScrollBar {
        }
        Keys.onReturnPressed: root.session.presentation.choose(currentIndex + 1)
        Keys.onEnterPressed: root.session.presentation.choose(currentIndex + 1)
        Keys.onSpacePressed: root.session.presentation.choose(currentIndex + 1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
        }

        delegate: SceneCard {
            width: grid.cellWidth
            height: grid.cellHeight
            session: root.session
            chosen: GridView.isCurrentItem
            onClicked: root.session.presentation.choose(number)
        }
    }
}
