// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Ledgerline.App

/** Keys and questions of the story that is written; its page is in the side pane. */
Item {
    id: root

    required property Session session
    readonly property StoryEditor editor: session.editor
    readonly property StoryKeeper keeper: session.keeper

    Component.onCompleted: keeper.salvage.look()

    Connections {
        target: root.keeper

        function onPlaceAsked() {
            place.open();
        }
    }

    Connections {
        target: root.keeper.farewell

        function onCloseAllowed() {
            root.Window.window.close();
        }
    }

    StoryPlaceSheet {
        id: place

        keeper: root.keeper
    }

    Question {
        asked: root.keeper.farewell.asking
        heading: qsTr("Save the story?")
        text: qsTr("“%1” has changes that are not saved.").arg(root.editor.heading)
        yes: qsTr("Save")
        no: qsTr("Discard")
        onAgreed: root.keeper.farewell.save()
        onRefused: root.keeper.farewell.discard()
        onPutOff: root.keeper.farewell.cancel()
    }

    Question {
        asked: root.keeper.salvage.title !== "" && !root.session.presentation.active
        heading: qsTr("A story was not saved")
        text: qsTr("When Ledgerline ended last, “%1” had changes that were not saved. They are still here.").arg(root.keeper.salvage.title)
        yes: qsTr("Go on with it")
        no: qsTr("Discard")
        later: qsTr("Later")
        onAgreed: root.keeper.salvage.restore()
        onRefused: root.keeper.salvage.discard()
        onPutOff: root.keeper.salvage.postpone()
    }

    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.session.hasDossier && !root.session.presentation.active
        onActivated: root.keeper.newStory()
    }

    Shortcut {
        sequence: "Ctrl+Shift+E"
        enabled: root.session.hasDossier && !root.session.presentation.active
        onActivated: root.keeper.edit("")
    }

    EditKey {
        sequence: "A"
        onActivated: root.editor.addScene()
    }

    EditKey {
        sequence: "T"
        onActivated: root.editor.takeView()
    }

    EditKey {
        sequence: "P"
        onActivated: root.editor.togglePreview()
    }

    EditKey {
        sequence: "Alt+Up"
        onActivated: root.editor.moveUp()
    }

    EditKey {
        sequence: "Alt+Down"
        onActivated: root.editor.moveDown()
    }

    EditKey {
        sequence: "Ctrl+Z"
        onActivated: root.editor.undo()
    }

    EditKey {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: root.editor.redo()
    }

    EditKey {
        sequence: "Ctrl+S"
        onActivated: root.keeper.save()
    }

    EditKey {
        sequence: "Ctrl+Shift+S"
        onActivated: root.keeper.saveAs()
    }

    component EditKey: Shortcut {
        enabled: root.editor.open && !root.session.presentation.active
    }
}
