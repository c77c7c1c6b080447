// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What the last step of the reading or its day brought to the timeline or took from it, once. */
ChangeTrace {
    id: root

    required property Session session

    x: box.x
    y: box.y
    width: box.width
    height: box.height
    opacity: 0
    visible: opacity > 0
    onStepped: if (Theme.animated && !session.viewport.moving && !session.travel.changingLanes) {
        fading.restart();
    }

    NumberAnimation {
        id: fading

        target: root
        property: "opacity"
        from: 1
        to: 0
        duration: Theme.flash
    }

    Connections {
        target: root.session.viewport

        function onScaleChanged() {
            if (fading.running)
                fading.complete();
        }
    }
}
