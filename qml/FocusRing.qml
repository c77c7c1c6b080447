// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** Shows which control has the keyboard. */
Rectangle {
    id: root

    /** The control. */
    required property Item target

    anchors.fill: parent
    visible: target.activeFocus
    color: "transparent"
    radius: Theme.radius
    border.width: Theme.focusRing
    border.color: Theme.accent
}
