// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** F6 goes round the window: timeline, charts, details; Shift+F6 back. */
Item {
    id: root

    required property Picture picture
    required property SidePane pane

    Shortcut {
        sequence: "F6"
        onActivated: if (root.picture.timelineHasFocus) {
            root.picture.focusCharts(Qt.TabFocusReason);
        } else if (root.picture.chartsHaveFocus) {
            root.pane.forceActiveFocus(Qt.TabFocusReason);
        } else {
            root.picture.takeFocus(Qt.TabFocusReason);
        }
    }

    Shortcut {
        sequence: "Shift+F6"
        onActivated: if (root.picture.timelineHasFocus) {
            root.pane.forceActiveFocus(Qt.BacktabFocusReason);
        } else if (root.pane.activeFocus) {
            root.picture.focusCharts(Qt.BacktabFocusReason);
        } else {
            root.picture.takeFocus(Qt.BacktabFocusReason);
        }
    }
}
