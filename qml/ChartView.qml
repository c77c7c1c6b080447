// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** One chart: its title, its picture, what it says under the pointer. */
Item {
    id: root

    required property Session session
    required property string name

    /** Whether it has the width to itself and lies under the timeline's plot. */
    required property bool alone
    required property bool first
    required property real plotLeft
    required property real plotWidth

    /** Whether a tip stands beside the pointer. */
    property bool tipped: true

    /** Whether it is a table of rows, which takes all the width. */
    readonly property bool rows: name === "pledges" || name === "deadlines" || name === "contradictions"

    /** Left of the plot, for the numbers of the value axis, where several stand side by side. */
    readonly property real axisRoom: 56

    PlainText {
        id: heading

        x: root.first ? Theme.wide : Theme.gap
        width: parent.width - x - Theme.gap
        height: Theme.control - Theme.tight
        text: chart.title
        font: Theme.strong
    }

    ChartItem {
        id: chart

        anchors.top: heading.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.rows ? heading.x : root.first ? 0 : Theme.hair
        anchors.right: parent.right
        anchors.rightMargin: root.rows ? Theme.wide : 0
        anchors.bottom: parent.bottom
        session: root.session
        name: root.name
        plotLeft: root.alone ? root.plotLeft : root.axisRoom
        plotRight: root.alone ? root.plotLeft + root.plotWidth : width - Theme.wide
        Accessible.role: Accessible.Chart
        Accessible.name: title
        Accessible.description: description
    }

    HoverHandler {
        id: pointer

        target: chart
        cursorShape: chart.tipBox.width > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: if (hovered) {
            chart.hover(root.mapToItem(chart, point.position));
        }
        onHoveredChanged: if (!hovered) {
            chart.leave();
        }
    }

    TapHandler {
        onPressedChanged: if (pressed) {
            tip.hush();
        }
        onSingleTapped: eventPoint => chart.click(root.mapToItem(chart, eventPoint.position))
        onDoubleTapped: eventPoint => chart.doubleClick(root.mapToItem(chart, eventPoint.position))
    }

    Rule {
        visible: !root.first
        height: parent.height
    }

    Tip {
        id: tip

        target: root
        within: root.parent
        marksLeft: chart.marksLeft > 0 ? chart.x + chart.marksLeft : 0
        marksRight: chart.x + chart.marksRight
        shown: root.tipped && pointer.hovered && chart.tipBox.width > 0
        at: pointer.point.position
        below: Theme.wide
        heading: chart.tip.heading
        lines: chart.tip.lines
    }
}
