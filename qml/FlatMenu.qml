// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window

/** A menu in the window's own look. */
T.Menu {
    id: root

    /** As wide as its widest entry. */
    readonly property real widest: {
        let result = 180;
        for (let i = 0; i < count; ++i)
            result = Math.max(result, itemAt(i).implicitWidth);
        return result;
    }

    implicitWidth: widest + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.gap
    padding: Theme.tight
    overlap: Theme.hair

    delegate: FlatMenuItem {
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: true
        currentIndex: root.currentIndex
    }

    background: FloatingPaper {
    }
}
