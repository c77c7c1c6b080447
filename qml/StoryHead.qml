// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Which story is written, whether it is saved, and how that went. */
Column {
    id: root

    required property Session session
    readonly property StoryEditor editor: session.editor
    readonly property StoryKeeper keeper: session.keeper

    spacing: Theme.tight

    Item {
        width: parent.width
        height: heading.height

        Rectangle {
            id: dot

            width: Theme.gap
            height: Theme.gap
            radius: Theme.gap / 2
            anchors.verticalCenter: heading.verticalCenter
            visible: root.keeper.unsaved
            color: Theme.accent
        }

        PlainText {
            id: heading

            x: dot.visible ? Theme.wide : 0
            width: close.x - x
            text: root.editor.heading
            font: Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: root.keeper.unsaved ? qsTr("%1, not saved").arg(text) : text
        }

        FlatButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: -Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            symbol: Icon.Close
            description: qsTr("End editing")
            onClicked: root.keeper.farewell.close()
        }
    }

    PlainText {
        width: parent.width
        text: root.keeper.fileName === "" ? qsTr("A story without a file yet") : root.keeper.fileName
        font: Theme.small
        color: Theme.mutedText
        elide: Text.ElideMiddle
    }

    Flow {
        x: -Theme.gap
        width: parent.width + 2 * Theme.gap

        Deed {
            text: qsTr("Save")
            description: qsTr("Save (Ctrl+S)")
            onClicked: root.keeper.save()
        }

        Deed {
            text: qsTr("Save as…")
            description: qsTr("Save as… (Ctrl+Shift+S)")
            onClicked: root.keeper.saveAs()
        }

        Deed {
            text: qsTr("Undo")
            description: qsTr("Undo (Ctrl+Z)")
            enabled: root.editor.canUndo
            onClicked: root.editor.undo()
        }

        Deed {
            text: qsTr("Redo")
            description: qsTr("Redo (Ctrl+Shift+Z)")
            enabled: root.editor.canRedo
            onClicked: root.editor.redo()
        }
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        text: root.keeper.message
        color: root.keeper.failed ? Theme.dispute : Theme.mutedText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Flow {
        x: -Theme.gap
        width: parent.width + 2 * Theme.gap
        visible: root.keeper.conflict

        Deed {
            text: qsTr("Keep mine")
            onClicked: root.keeper.keepMine()
        }

        Deed {
            text: qsTr("Take the file’s")
            onClicked: root.keeper.takeTheirs()
        }
    }

    component Deed: FlatButton {
        ink: Theme.accent
    }
}
