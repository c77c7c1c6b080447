// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What visitors may do, in one or more rows of buttons. */
Rectangle {
    id: root

    required property Session session
    required property Kiosk kiosk
    readonly property real target: kiosk.screen.target

    /** One of the lists: "lanes", "readings", "charts" or "languages". */
    signal asked(string panel)

    implicitHeight: flow.height + 2 * Theme.wide
    color: Theme.paper

    Rule {
        width: parent.width
    }

    Flow {
        id: flow

        x: Theme.broad
        y: Theme.wide
        width: parent.width - 2 * x
        spacing: Theme.wide

        KioskButton {
            target: root.target
            text: qsTr("Back to the story")
            symbol: Icon.Left
            onClicked: root.kiosk.goBack()
        }

        KioskButton {
            target: root.target
            text: "−"
            font: Theme.caption
            description: qsTr("Show more time")
            onClicked: root.session.viewport.zoomOut()
        }

        KioskButton {
            target: root.target
            text: "+"
            font: Theme.caption
            description: qsTr("Come closer")
            onClicked: root.session.viewport.zoomIn()
        }

        KioskButton {
            target: root.target
            text: qsTr("Everything")
            description: qsTr("Show all of the time")
            onClicked: root.session.lanes.showEverything()
        }

        KioskButton {
            target: root.target
            visible: root.kiosk.mayLanes
            text: qsTr("Lanes")
            description: qsTr("Choose what is shown")
            onClicked: root.asked("lanes")
        }

        KioskButton {
            target: root.target
            visible: root.kiosk.mayReading
            text: qsTr("Reading: %1").arg(root.session.perspective.readingLabel)
            description: qsTr("Choose how rival claims become one number")
            onClicked: root.asked("readings")
        }

        KioskButton {
            target: root.target
            visible: root.kiosk.mayCharts
            text: qsTr("Charts")
            onClicked: root.asked("charts")
        }

        KioskButton {
            target: root.target
            visible: root.kiosk.mayLanguage
            text: qsTr("Language")
            onClicked: root.asked("languages")
        }
    }
}
