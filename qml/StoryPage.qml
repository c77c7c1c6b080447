// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** The story that is written: its scenes, and the words of the one that is chosen. */
PageColumn {
    id: root

    required property Session session
    readonly property StoryEditor editor: session.editor

    /** Whether a scene is being moved: the page then stays where it is. */
    readonly property bool dragging: list.dragged > 0

    StoryHead {
        width: root.inner
        session: root.session
    }

    Field {
        width: root.inner
        isPart: true
        onUndoAsked: root.editor.undo()
        onRedoAsked: root.editor.redo()
        onEscaped: list.forceActiveFocus(Qt.TabFocusReason)
        name: qsTr("Title")
        placeholder: root.editor.ownTitle
        text: root.editor.title
        onEdited: text => root.editor.title = text
    }

    Section {
        width: root.inner
        heading: qsTr("Scenes")

        SceneList {
            id: list

            width: parent.width
            editor: root.editor
        }

        Repeater {
            model: root.editor.problems

            PlainText {
                required property string modelData

                width: root.inner
                text: modelData
                color: Theme.dispute
                wrapMode: Text.Wrap
            }
        }

        Flow {
            x: -Theme.gap
            width: parent.width + 2 * Theme.gap

            Deed {
                text: qsTr("Add scene from this view")
                description: qsTr("After the chosen one (A)")
                onClicked: root.editor.addScene()
            }

            Deed {
                text: root.editor.previewing ? qsTr("Stop") : qsTr("Preview from here")
                description: qsTr("Play it in this window (P)")
                enabled: root.editor.count > 0 && root.editor.problems.length === 0
                onClicked: root.editor.togglePreview()
            }
        }
    }

    SceneForm {
        width: root.inner
        visible: root.editor.scene > 0
        editor: root.editor
        onEscaped: list.forceActiveFocus(Qt.TabFocusReason)
    }

    component Deed: FlatButton {
        ink: Theme.accent
    }
}
