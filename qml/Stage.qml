// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What lies over the picture while a story is presented: all scenes to choose from, or black. */
Item {
    id: root

    required property Session session
    readonly property Presentation presentation: session.presentation

    SceneOverview {
        anchors.fill: parent
        visible: root.presentation.overview
        session: root.session
    }

    Rectangle {
        anchors.fill: parent
        visible: root.presentation.black
        color: "black"

        TapHandler {
            onTapped: root.presentation.lighten()
        }

        // What is not seen is not to be touched either.
        WheelHandler {
        }

        DragHandler {
            target: null
        }

        HoverHandler {
            blocking: true
            cursorShape: Qt.BlankCursor
        }
    }
}
