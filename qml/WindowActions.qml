// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Controls.Basic
import Ledgerline.App

/**
 * What can be done from anywhere in the window, each with its key. Menus and buttons show these.
 */
Item {
    id: root

    required property Session session

    /** Names of the charts that can be shown, in the order of their keys 1, 2, 3 ... */
    readonly property list<string> charts: session.appearance.offered

    readonly property Action open: Action {
        text: qsTr("Open…")
        shortcut: "Ctrl+O"
        onTriggered: root.openAsked()
    }
    readonly property Action builtIn: Action {
        text: qsTr("Built-in dossier")
        enabled: root.session.hasBuiltIn
        onTriggered: root.session.openBuiltIn()
    }
    readonly property Action exportFigure: Action {
        text: qsTr("Export a figure…")
        shortcut: "Ctrl+E"
        enabled: root.session.hasDossier
        onTriggered: root.exportAsked()
    }
    readonly property Action copyFigure: Action {
        text: qsTr("Copy the figure")
        shortcut: "Ctrl+Shift+C"
        enabled: root.session.hasDossier
        onTriggered: root.session.figureExport.copy()
    }
    readonly property Action reload: Action {
        text: qsTr("Reload")
        shortcut: "Ctrl+R"
        onTriggered: root.session.reload()
    }
    readonly property Action present: Action {
        text: qsTr("Present")
        shortcut: "F5"
        enabled: root.session.hasDossier
        onTriggered: root.session.presentation.start()
    }
    readonly property Action presentOn: Action {
        text: qsTr("Go on presenting")
        shortcut: "Shift+F5"
        enabled: root.session.hasDossier
        onTriggered: root.session.presentation.resume()
    }
    readonly property Action quit: Action {
        text: qsTr("Quit")
        shortcut: "Ctrl+Q"
        onTriggered: if (root.session.keeper.farewell.mayClose()) {
            Qt.quit();
        }
    }
    readonly property Action zoomIn: Action {
        text: qsTr("Zoom in")
        shortcut: "+"
        onTriggered: root.session.viewport.zoomIn()
    }
    readonly property Action zoomOut: Action {
        text: qsTr("Zoom out")
        shortcut: "-"
        onTriggered: root.session.viewport.zoomOut()
    }
    readonly property Action showAll: Action {
        text: qsTr("Show everything")
        shortcut: "Home"
        onTriggered: root.session.lanes.showEverything()
    }
    readonly property Action previousDay: Action {
        text: qsTr("As of the previous day with news")
        shortcut: ","
        enabled: root.session.perspective.steps > 0
        onTriggered: root.session.perspective.previousDay()
    }
    readonly property Action nextDay: Action {
        text: qsTr("As of the next day with news")
        shortcut: "."
        enabled: root.session.perspective.asOf !== ""
        onTriggered: root.session.perspective.nextDay()
    }
    readonly property Action play: Action {
        text: root.session.perspective.playing ? qsTr("Pause") : qsTr("Play how the record grew")
        enabled: root.session.perspective.steps > 0
        onTriggered: root.session.perspective.togglePlaying()
    }
    readonly property Action compare: Action {
        text: root.session.comparison.active ? qsTr("End the comparison") : qsTr("Compare with this view")
        shortcut: "C"
        enabled: root.session.hasDossier
        onTriggered: root.session.toggleComparison()
    }
    readonly property Action keys: Action {
        text: qsTr("Keys")
        shortcut: "?"
        onTriggered: root.keysAsked()
    }
    readonly property Action about: Action {
        text: qsTr("About Ledgerline")
        onTriggered: root.aboutAsked()
    }

    signal readingsAsked
    signal openAsked
    signal exportAsked
    signal keysAsked
    signal aboutAsked

    Shortcut {
        sequences: ["=", "Ctrl++", "Ctrl+="]
        onActivated: root.zoomIn.trigger()
    }

    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.zoomOut.trigger()
    }

    Shortcut {
        sequence: "F1"
        onActivated: root.keys.trigger()
    }

    Shortcut {
        sequence: "R"
        enabled: root.session.hasDossier
        onActivated: root.readingsAsked()
    }

    Shortcut {
        sequence: "D"
        onActivated: root.session.perspective.onlyDisputed = !root.session.perspective.onlyDisputed
    }

    Shortcut {
        sequence: "<"
        onActivated: root.session.perspective.slower()
    }

    Shortcut {
        sequence: ">"
        onActivated: root.session.perspective.faster()
    }

    Shortcut {
        sequence: "Escape"
        onActivated: root.session.stepBack()
    }

    Shortcut {
        sequence: "Ctrl+T"
        onActivated: root.session.appearance.switchTheme()
    }

    Instantiator {
        model: root.charts

        delegate: Shortcut {
            required property int index
            required property string modelData

            sequence: (index + 1).toString()
            onActivated: root.session.appearance.toggleChart(modelData)
        }
    }
}
