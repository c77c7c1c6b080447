// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/** A sheet in the middle of the window, over everything; Esc or a click beside it closes it. */
T.Popup {
    id: root

    property string heading
    property real widest: 480
    default property alias content: column.data

    /** What is left for the content. */
    readonly property real inner: availableWidth

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width - 2 * Theme.broad, widest) : widest
    height: parent ? Math.min(parent.height - 2 * Theme.broad, column.height + 2 * padding) : column.height
    padding: Theme.broad
    modal: true
    dim: true
    focus: true

    T.Overlay.modal: Rectangle {
        color: Theme.shadow
    }

    background: Rectangle {
        radius: Theme.gap
        color: Theme.paper
        border.width: Theme.hair
        border.color: Theme.rule
    }

    FocusFollower {
        view: scroll
        content: column
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.rightMargin: -Theme.wide // the bar stands beside the words
        contentHeight: column.height
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Dialog
        Accessible.name: root.heading
        T.ScrollBar.vertical: SlimScrollBar {
        }

        Column {
            id: column

            width: root.availableWidth
            spacing: Theme.gap

            PlainText {
                width: root.availableWidth
                text: root.heading
                font: Theme.title
                elide: Text.ElideMiddle
                Accessible.role: Accessible.Heading
            }
        }
    }
}
