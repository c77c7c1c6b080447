// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/** The line between two parts of the window; it can be dragged. */
Item {
    id: root

    /** Whether the parts lie side by side. */
    property bool sideBySide: true

    implicitWidth: Theme.hair
    implicitHeight: Theme.hair

    Rectangle {
        readonly property bool active: root.T.SplitHandle.pressed || root.T.SplitHandle.hovered

        anchors.fill: parent
        anchors.leftMargin: active && root.sideBySide ? -Theme.hair : 0
        anchors.topMargin: active && !root.sideBySide ? -Theme.hair : 0
        color: active ? Theme.accent : Theme.rule
    }

    // Wider than it looks, so that it can be taken.
    containmentMask: Item {
        x: root.sideBySide ? -Theme.tight : 0
        y: root.sideBySide ? 0 : -Theme.tight
        width: root.width + (root.sideBySide ? 2 * Theme.tight : 0)
        height: root.height + (root.sideBySide ? 0 : 2 * Theme.tight)
    }
}
