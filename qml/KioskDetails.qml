// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What is selected, as in the window's side pane but larger, and with codes in place of links. */
Item {
    id: root

    required property Session session
    required property real target
    readonly property bool single: session.selection.event >= 0

    height: (single ? event.height : group.height) * event.scale

    EventPage {
        id: event

        x: Theme.tight
        width: (root.width - x) / scale
        scale: Theme.enlarged
        transformOrigin: Item.TopLeft
        visible: root.single
        session: root.session
        linked: false
        target: root.target / scale
    }

    GroupPage {
        id: group

        x: Theme.tight
        width: (root.width - x) / scale
        scale: Theme.enlarged
        transformOrigin: Item.TopLeft
        visible: !root.single
        session: root.session
        target: root.target / scale
    }
}
