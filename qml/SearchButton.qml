// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Opens the search, as Ctrl+F does; again closes it. */
FlatButton {
    id: root

    required property Session session

    visible: session.hasDossier
    symbol: Icon.Search
    ink: sheet.visible ? Theme.accent : Theme.text
    description: qsTr("Search events (Ctrl+F)")
    onClicked: sheet.visible ? sheet.close() : sheet.open()

    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+F"
        onActivated: sheet.open()
    }

    SearchSheet {
        id: sheet

        session: root.session
        x: (root.width - width) / 2 // clear of the details as well as of the lanes' names
        y: root.height + Theme.tight
        room: root.Window.height - Theme.header
    }
}
