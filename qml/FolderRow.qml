// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** A folder to write to, and a button that asks for another. */
Item {
    id: root

    property string folder

    signal chosen(folder: url)

    implicitHeight: Theme.control

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - choose.width - Theme.gap
        text: qsTr("To %1").arg(root.folder)
        elide: Text.ElideMiddle
    }

    FlatButton {
        id: choose

        anchors.right: parent.right
        text: qsTr("Choose folder…")
        ink: Theme.accent
        onClicked: {
            if (folders.status === Loader.Null)
                folders.setSource("FolderChooser.qml");
            (folders.item as FolderChooser).open();
        }
    }

    // By its file and not as a component: in Qt 6.4 a Loader cannot make a bound one.
    Loader {
        id: folders
    }

    Connections {
        target: folders.item

        function onAccepted() {
            root.chosen((folders.item as FolderChooser).selectedFolder);
        }
    }
}
