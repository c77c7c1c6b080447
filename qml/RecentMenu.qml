// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Ledgerline.App

/** The dossiers opened last. */
FlatMenu {
    id: root

    required property Session session

    enabled: files.count > 0

    FlatMenuSeparator {
    }

    FlatMenuItem {
        text: qsTr("Forget these")
        onTriggered: root.session.clearRecent()
    }

    Instantiator {
        id: files

        model: root.session.recentFiles
        onObjectAdded: (index, object) => root.insertItem(index, object as FlatMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as FlatMenuItem)

        delegate: FlatMenuItem {
            required property string path
            required property string name
            required property string folder

            text: name
            hint: folder
            onTriggered: root.session.openRecent(path)
        }
    }
}
