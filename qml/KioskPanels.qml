// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** The lists that visitors choose from, one at a time. */
Item {
    id: root

    required property Session session
    required property Kiosk kiosk

    /** Which one is open, as KioskControls names them; empty: none. */
    required property string shown

    signal closed

    readonly property real target: kiosk.screen.target

    KioskSheet {
        anchors.fill: parent
        visible: root.shown === "lanes"
        target: root.target
        heading: qsTr("What is shown")
        onClosed: root.closed()

        Repeater {
            model: root.kiosk.lanes

            KioskChoiceRow {
                required property string name
                required property string label
                required property bool chosen

                target: root.target
                text: label
                checked: chosen
                onClicked: root.kiosk.toggleLane(name)
            }
        }
    }

    KioskSheet {
        anchors.fill: parent
        visible: root.shown === "readings"
        target: root.target
        heading: qsTr("How rival claims become one number")
        onClosed: root.closed()

        Repeater {
            model: root.session.perspective.readings

            KioskChoiceRow {
                required property string name
                required property string label

                // The role "hint" is its second line.
                required hint

                target: root.target
                text: label
                checked: root.session.perspective.reading === name
                onClicked: root.session.perspective.reading = name
            }
        }
    }

    KioskSheet {
        anchors.fill: parent
        visible: root.shown === "charts"
        target: root.target
        heading: qsTr("A chart below the timeline")
        onClosed: root.closed()

        Repeater {
            model: ["", "exchanges", "bodies", "events", "cumulative", "pledges", "contradictions"]

            KioskChoiceRow {
                required property string modelData

                target: root.target
                visible: modelData === "" || root.session.appearance.offered.includes(modelData)
                text: root.chartName(modelData)
                checked: root.kiosk.chart === modelData
                onClicked: {
                    root.kiosk.chart = modelData;
                    root.closed();
                }
            }
        }
    }

    KioskSheet {
        anchors.fill: parent
        visible: root.shown === "languages"
        target: root.target
        heading: qsTr("Language")
        onClosed: root.closed()

        Repeater {
            model: root.kiosk.languages

            KioskChoiceRow {
                required property string name
                required property string label
                required property bool chosen

                target: root.target
                text: label
                checked: chosen
                onClicked: {
                    root.kiosk.speak(name);
                    root.closed();
                }
            }
        }
    }

    function chartName(name: string): string {
        switch (name) {
        case "exchanges":
            return qsTr("Exchanges by month");
        case "bodies":
            return qsTr("Bodies by month");
        case "events":
            return qsTr("Events by month");
        case "cumulative":
            return qsTr("Running totals");
        case "pledges":
            return qsTr("Pledged and delivered");
        case "contradictions":
            return qsTr("Where claims differ");
        default:
            return qsTr("No chart");
        }
    }
}
