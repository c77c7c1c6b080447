// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/**
 * The charts for the stretch of time that is shown: one lies exactly under the timeline's plot,
 * several stand side by side.
 */
FocusScope {
    id: root

    required property Session session
    required property list<string> names

    /** The timeline's plot. */
    required property real plotLeft
    required property real plotWidth

    /** Those that are shown now, and whether others can be chosen. */
    required property list<string> shown
    property bool choosable: true

    /** The height of the row of choices alone. */
    readonly property real chooserHeight: choosable ? Math.max(chips.height, Theme.control - Theme.tight) + Theme.wide - Theme.tight : Theme.gap

    /** Gives the keyboard to the first chart, or where none is shown to what chooses them. */
    function takeFocus(reason: int): void {
        if (!visible)
            return;
        if (charts.count > 0)
            (charts.itemAt(0) as ChartView).takeFocus(reason);
        else if (choices.count > 0)
            choices.itemAt(0).forceActiveFocus(reason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // Not a RowLayout: when chips go while the split view around them is laid out anew, as for a
    // record that offers fewer charts, that of Qt 6.4 still asks for the size of those.
    Item {
        id: chooser

        visible: root.choosable
        x: Theme.wide
        width: parent.width - 2 * Theme.wide
        height: root.chooserHeight

        Flow {
            id: chips

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            Repeater {
                id: choices

                model: root.names

                Chip {
                    required property int index
                    required property string modelData

                    leftPadding: Theme.gap // all on one line in a window of 1024 pixels
                    rightPadding: Theme.gap
                    text: root.label(modelData)
                    tip: checked ? qsTr("Hide this chart (%1)").arg(index + 1) : qsTr("Show this chart (%1)").arg(index + 1)
                    checkable: false
                    checked: root.shown.includes(modelData)
                    onClicked: root.session.appearance.toggleChart(modelData)
                }
            }
        }

        PlainText {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, parent.width - chips.childrenRect.width - Theme.gap)
            horizontalAlignment: Text.AlignRight
            text: root.names.length === 0 ? qsTr("This record has nothing that can be charted") : root.shown.length === 0 ? qsTr("Choose a chart to show it here") : ""
            font: Theme.small
            color: Theme.mutedText
        }
    }

    Item {
        anchors.top: chooser.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        Repeater {
            id: charts

            model: root.shown

            ChartView {
                required property int index
                required property string modelData

                // whole pixels: a painted item between two pixels is blurred
                x: Math.round(index * parent.width / charts.count)
                width: Math.round((index + 1) * parent.width / charts.count) - x
                height: parent.height
                session: root.session
                name: modelData
                alone: charts.count === 1
                first: index === 0
                plotLeft: root.plotLeft
                plotWidth: root.plotWidth
            }
        }
    }

    function label(name: string): string {
        switch (name) {
        case "exchanges":
            return qsTr("Exchanges");
        case "bodies":
            return qsTr("Bodies");
        case "events":
            return qsTr("Events");
        case "cumulative":
            return qsTr("Running totals");
        case "talks":
            return qsTr("Talks");
        case "pledges":
            return qsTr("Pledges");
        case "deadlines":
            return qsTr("Deadlines");
        default:
            return qsTr("Contradictions");
        }
    }
}
