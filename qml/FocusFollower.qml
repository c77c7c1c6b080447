// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

/** Scrolls so far that what has the keyboard is seen. */
Item {
    id: root

    /** What scrolls, and what in it is as long as all that can be scrolled. */
    required property Flickable view
    required property Item content

    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: if (focused !== null && holds(focused)) {
        const top = focused.mapToItem(content, 0, 0).y;
        const lowest = top - Theme.gap;
        const highest = top + focused.height + Theme.gap - view.height;
        const wanted = Math.min(lowest, Math.max(highest, view.contentY));
        view.contentY = Math.max(0, Math.min(wanted, view.contentHeight - view.height));
    }

    function holds(item: Item): bool {
        for (let above = item.parent; above !== null; above = above.parent) {
            if (above === content)
                return true;
        }
        return false;
    }
}
