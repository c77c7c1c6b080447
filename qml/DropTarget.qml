// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Opens the file that is dropped anywhere on the window. */
DropArea {
    id: root

    required property Session session

    keys: ["text/uri-list"]
    onDropped: event => {
        if (event.hasUrls)
            root.session.open(event.urls[0]);
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.chosen
        border.width: Theme.focusRing
        border.color: Theme.accent

        PlainText {
            anchors.centerIn: parent
            text: qsTr("Drop a dossier, a story, an exported figure or a file to import")
            font: Theme.title
        }
    }
}
