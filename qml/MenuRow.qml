// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Ledgerline.App

/** The menus: File, View, Story, Help. */
T.MenuBar {
    id: root

    required property Session session
    required property WindowActions actions

    /** Whether a menu is open, and what had the keyboard before. */
    readonly property bool open: file.visible || view.visible || story.visible || help.visible
    readonly property Item focused: Window.activeFocusItem
    property Item before: null

    onFocusedChanged: if (focused !== null && !isPart(focused)) {
        before = focused;
    }
    onOpenChanged: {
        if (open)
            light();
        leaving.restart();
    }
    onActiveFocusChanged: leaving.restart()

    function isPart(item: Item): bool {
        for (let above = item; above !== null; above = above.parent) {
            if (above === root || above === T.Overlay.overlay)
                return true;
        }
        return false;
    }

    /** What leave() has put out is lit again when its menu opens. */
    function light(): void {
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i) as T.MenuBarItem;
            if (item.menu.visible)
                item.highlighted = true;
        }
    }

    /** Gives the keyboard back. Under the pointer Qt 6.4 takes a menu that was closed by Esc for open. */
    function leave(): void {
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i) as T.MenuBarItem;
            if (item.highlighted)
                item.triggered();
            item.highlighted = false;
        }
        if (activeFocus && before !== null)
            before.forceActiveFocus(Qt.MenuBarFocusReason);
    }

    implicitWidth: contentItem.implicitWidth
    implicitHeight: contentItem.implicitHeight
    contentWidth: -1

    contentItem: Row {
        Repeater {
            model: root.contentModel
        }
    }

    delegate: T.MenuBarItem {
        id: item

        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        implicitHeight: Theme.control

        contentItem: PlainText {
            text: item.menu ? item.menu.title.replace("&", "") : ""
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        background: Rectangle {
            radius: Theme.radius
            color: item.down ? Theme.pressed : item.highlighted || item.hovered ? Theme.hovered : "transparent"
        }
    }

    FlatMenu {
        id: file

        title: qsTr("&File")

        FlatMenuItem {
            action: root.actions.open
            hint: qsTr("Ctrl+O")
        }

        RecentMenu {
            title: qsTr("Recent files")
            session: root.session
        }

        FlatMenuItem {
            action: root.actions.builtIn
        }

        FlatMenuSeparator {
        }

        FlatMenuItem {
            action: root.actions.exportFigure
            hint: qsTr("Ctrl+E")
        }

        FlatMenuItem {
            action: root.actions.copyFigure
            hint: qsTr("Ctrl+Shift+C")
        }

        FlatMenuSeparator {
        }

        FlatMenuItem {
            action: root.actions.reload
            hint: qsTr("Ctrl+R")
        }

        FlatMenuSeparator {
        }

        FlatMenuItem {
            action: root.actions.quit
            hint: qsTr("Ctrl+Q")
        }
    }

    ViewMenu {
        id: view

        title: qsTr("&View")
        session: root.session
        actions: root.actions
    }

    StoryMenu {
        id: story

        title: qsTr("&Story")
        session: root.session
        actions: root.actions
    }

    FlatMenu {
        id: help

        title: qsTr("&Help")

        FlatMenuItem {
            action: root.actions.keys
            hint: "?"
        }

        FlatMenuItem {
            action: root.actions.about
        }
    }

    // Another menu opens in the same moment in which one closes.
    Timer {
        id: leaving

        interval: 1
        onTriggered: if (!root.open) {
            root.leave();
        }
    }
}
