// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** All keys. */
Sheet {
    id: root

    heading: qsTr("Keys")

    readonly property list<string> keys: [
        qsTr("Wheel, + and −"), qsTr("Zoom; the wheel at the pointer"),
        qsTr("Drag, Shift + arrows"), qsTr("Move in time; Shift + wheel too"),
        qsTr("Page Up, Page Down"), qsTr("Move by a window"),
        qsTr("Home"), qsTr("Show everything, hidden lanes too"),
        qsTr("Left, Right"), qsTr("Previous, next event of a lane"),
        qsTr("Up, Down, Tab"), qsTr("Another lane"),
        qsTr("Enter"), qsTr("Select the event; again: zoom to it"),
        qsTr("On a chart"), qsTr("Arrows go from bar to bar and line to line, Enter lists the events; again: zooms in"),
        qsTr("Double click"), qsTr("Zoom to an event or to several"),
        qsTr("Ctrl+F"), qsTr("Search events; Enter goes to the next hit, Shift + Enter back"),
        qsTr("Esc"), qsTr("Clear the selection, then as-of, then show hidden lanes, one step at a time"),
        qsTr("R"), qsTr("Choose how rival claims are read"),
        qsTr(", and ."), qsTr("As of the previous, next day with news"),
        qsTr("Space"), qsTr("On the timeline and charts: play how the record grew, pause"),
        qsTr("< and >"), qsTr("Play slower, faster"),
        qsTr("D"), qsTr("Only what is disputed, or everything"),
        qsTr("C"), qsTr("Pin this view and compare what comes next with it, or end that"),
        qsTr("1, 2, 3 …"), qsTr("Show or hide a chart"),
        qsTr("Ctrl+T"), qsTr("Light or dark theme"),
        qsTr("Ctrl+O"), qsTr("Open a dossier, or import a table or calendar"),
        qsTr("Ctrl+E"), qsTr("Export a figure"),
        qsTr("Ctrl+Shift+C"), qsTr("Copy the figure that was exported last, of this view"),
        qsTr("Ctrl+R"), qsTr("Reload the file"),
        qsTr("F5, Shift+F5"), qsTr("Present a story from its beginning, go on presenting"),
        qsTr("Ctrl+N, Ctrl+Shift+E"), qsTr("Make a story, change one"),
        qsTr("A, T, P"), qsTr("While one is made: add a scene from this view, take this view, preview"),
        qsTr("Alt+Up, Alt+Down"), qsTr("Move the scene; Delete in the list deletes it"),
        qsTr("Ctrl+Z, Ctrl+Shift+Z"), qsTr("Undo, redo"),
        qsTr("Ctrl+S, Ctrl+Shift+S"), qsTr("Save the story, save it as"),
        qsTr("F6"), qsTr("Round the window: timeline, charts, details"),
        qsTr("Alt+F, Alt+V, Alt+S, Alt+H"), qsTr("Menus"),
        qsTr("Ctrl+Q"), qsTr("Quit"),
        "", qsTr("While presenting"),
        qsTr("Space, →, ↓, Page Down"), qsTr("Next scene; Enter too"),
        qsTr("←, ↑, Page Up"), qsTr("Previous scene; Backspace too"),
        qsTr("Digits, Enter"), qsTr("To a scene by its number"),
        qsTr("Home, End"), qsTr("First, last scene"),
        qsTr("O"), qsTr("All scenes to choose from"),
        qsTr("B or ."), qsTr("Black screen; any key ends it"),
        qsTr("P"), qsTr("Let the story play by itself, pause"),
        qsTr("S"), qsTr("Speaker’s window: notes, next scene, time"),
        qsTr("T"), qsTr("Start or pause the speaker’s timer"),
        qsTr("Esc"), qsTr("Back one step, then leave"),
    ]

    Repeater {
        model: root.keys.length / 2

        Item {
            id: row

            required property int index
            readonly property real keyWidth: 168

            width: root.inner
            height: text.height

            PlainText {
                width: row.keyWidth
                anchors.baseline: text.baseline
                text: root.keys[2 * row.index]
                font: Theme.strong
            }

            PlainText {
                id: text

                x: row.keyWidth
                width: parent.width - x
                text: root.keys[2 * row.index + 1]
                wrapMode: Text.Wrap
            }
        }
    }
}
