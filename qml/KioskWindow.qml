// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/**
 * The window of a kiosk: the record and what is told of it, without menus, files and links.
 *
 * Everything stands on a page that is measured in the screen's units (KioskScreen), so that it is as
 * legible on any number of pixels.
 */
Window {
    id: root

    required property Session session
    required property Kiosk kiosk

    color: Theme.paper
    title: qsTr("Ledgerline")

    Binding {
        target: Theme
        property: "dark"
        value: root.session.appearance.dark
    }

    Binding {
        target: Theme
        property: "animated"
        value: root.session.appearance.animated
    }

    Binding {
        target: Theme
        property: "sharpness"
        value: root.kiosk.screen.unit
    }

    KioskPage {
        width: root.width / root.kiosk.screen.unit
        height: root.height / root.kiosk.screen.unit
        scale: root.kiosk.screen.unit
        transformOrigin: Item.TopLeft
        focus: true
        session: root.session
        kiosk: root.kiosk
    }
}
