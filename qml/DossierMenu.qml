// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Ledgerline.App

/** Which dossier: the built-in one, the latest ones, or another file. */
FlatMenu {
    id: root

    required property Session session
    required property WindowActions actions

    FlatMenuItem {
        action: root.actions.open
        hint: qsTr("Ctrl+O")
    }

    FlatMenuItem {
        action: root.actions.builtIn
    }

    FlatMenuSeparator {
        visible: files.count > 0
        height: visible ? implicitHeight : 0
    }

    Instantiator {
        id: files

        model: root.session.recentFiles
        onObjectAdded: (index, object) => root.insertItem(index + 3, object as FlatMenuItem)
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
