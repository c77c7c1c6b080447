// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** The scenes of the story that is written: choose, move by dragging, delete. */
FocusScope {
    id: root

    required property StoryEditor editor

    /** The scene that is dragged and where it would come to stand; 0: none. */
    property int dragged: 0
    property int target: 0

    readonly property int rowHeight: Theme.control + Theme.gap

    implicitHeight: rows.height
    activeFocusOnTab: true
    Keys.onUpPressed: editor.scene -= 1
    Keys.onDownPressed: editor.scene += 1
    Keys.onDeletePressed: editor.removeScene()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Scenes")

    Column {
        id: rows

        width: parent.width

        Repeater {
            model: root.editor.scenes

            SceneLine {
            }
        }
    }

    Rectangle {
        readonly property int place: root.target > root.dragged ? root.target : root.target - 1

        visible: root.dragged > 0 && root.target !== root.dragged
        x: -Theme.gap
        y: place * root.rowHeight - height / 2
        width: parent.width + 2 * Theme.gap
        height: Theme.focusRing
        color: Theme.accent
    }

    FocusRing {
        target: root
        anchors.leftMargin: -Theme.gap
        anchors.rightMargin: -Theme.gap
    }

    component SceneLine: Item {
        id: line

        required property int number
        required property string caption
        required property int seconds
        readonly property bool chosen: number === root.editor.scene

        width: root.width
        height: root.rowHeight
        opacity: drag.active ? Theme.faint : 1
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("Scene %1: %2, %3 s").arg(number).arg(words.text).arg(seconds)
        Accessible.selected: chosen

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.gap
            anchors.rightMargin: -Theme.gap
            radius: Theme.radius
            color: line.chosen ? Theme.chosen : hover.hovered ? Theme.hovered : "transparent"
        }

        PlainText {
            id: numeral

            width: Theme.control
            anchors.verticalCenter: parent.verticalCenter
            text: line.number
            font: Theme.strong
            color: line.chosen ? Theme.text : Theme.mutedText
            Accessible.ignored: true
        }

        PlainText {
            id: words

            anchors.left: numeral.right
            anchors.right: time.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: line.caption || qsTr("No caption")
            color: line.caption === "" ? Theme.mutedText : Theme.text
            Accessible.ignored: true
        }

        PlainText {
            id: time

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 s").arg(line.seconds)
            font: Theme.small
            color: Theme.mutedText
            Accessible.ignored: true
        }

        HoverHandler {
            id: hover

            cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        }

        TapHandler {
            onTapped: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.editor.scene = line.number;
            }
        }

        DragHandler {
            id: drag

            target: null
            xAxis.enabled: false
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: {
                const to = root.target;
                root.dragged = active ? line.number : 0;
                root.target = root.dragged;
                if (!active)
                    root.editor.moveScene(line.number, to);
            }
            onActiveTranslationChanged: if (active) {
                root.target = Math.max(1, Math.min(root.editor.count, line.number + Math.round(activeTranslation.y / root.rowHeight)));
            }
        }
    }
}
