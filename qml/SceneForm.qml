// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What the chosen scene says, how long it stays, and what can be done with it. */
Section {
    id: root

    required property StoryEditor editor

    signal escaped

    heading: qsTr("Scene %1").arg(root.editor.scene)

    Words {
        name: qsTr("Caption, for those who look")
        placeholder: root.editor.ownCaption
        text: root.editor.caption
        lines: 3
        onEdited: text => root.editor.caption = text
    }

    Words {
        name: qsTr("Notes, for the one who speaks")
        placeholder: root.editor.ownNotes
        text: root.editor.notes
        lines: 4
        onEdited: text => root.editor.notes = text
    }

    Words {
        width: Theme.control * 5
        name: qsTr("Seconds that it stays")
        placeholder: root.editor.usualSeconds
        text: root.editor.seconds
        onlyDigits: true
        onEdited: text => root.editor.seconds = text
    }

    Flow {
        x: -Theme.gap
        width: parent.width + 2 * Theme.gap

        Deed {
            text: qsTr("Take this view")
            description: qsTr("The scene shows what the window shows now (T)")
            onClicked: root.editor.takeView()
        }

        Deed {
            text: qsTr("Up")
            description: qsTr("Move the scene up (Alt+Up)")
            enabled: root.editor.scene > 1
            onClicked: root.editor.moveUp()
        }

        Deed {
            text: qsTr("Down")
            description: qsTr("Move the scene down (Alt+Down)")
            enabled: root.editor.scene < root.editor.count
            onClicked: root.editor.moveDown()
        }

        Deed {
            text: qsTr("Delete")
            description: qsTr("Delete the scene (Delete, in the list)")
            onClicked: root.editor.removeScene()
        }
    }

    component Deed: FlatButton {
        ink: Theme.accent
    }

    component Words: Field {
        width: root.width
        isPart: true
        onUndoAsked: root.editor.undo()
        onRedoAsked: root.editor.redo()
        onEscaped: root.escaped()
    }
}
