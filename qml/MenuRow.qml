// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** The menus: File, View, Story, Help. */
T.MenuBar {
    id: root

    required property Session session
    required property WindowActions actions

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
        title: qsTr("&View")
        session: root.session
        actions: root.actions
    }

    StoryMenu {
        title: qsTr("&Story")
        session: root.session
        actions: root.actions
    }

    FlatMenu {
        title: qsTr("&Help")

        FlatMenuItem {
            action: root.actions.keys
            hint: "?"
        }

        FlatMenuItem {
            action: root.actions.about
        }
    }
}
