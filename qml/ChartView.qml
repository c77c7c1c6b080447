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

    /** Whether it has the keyboard, and that is to be seen. */
    readonly property bool ringed: chart.activeFocus && (chart.visualFocus || byKeys)

    /** Whether the keys were used last; then what they stand on tells what it is. */
    property bool byKeys: false

    function takeFocus(reason: int): void {
        chart.forceActiveFocus(reason);
    }

    function walkKey(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            chart.stepPrevious();
            return true;
        case Qt.Key_Right:
            chart.stepNext();
            return true;
        case Qt.Key_Up:
            chart.stepUp();
            return true;
        case Qt.Key_Down:
            chart.stepDown();
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            chart.activate();
            return true;
        case Qt.Key_Escape:
            chart.clearFocus();
            return true;
        default:
            return false;
        }
    }

    TimeKeys {
        id: timeKeys

        session: root.session
    }

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
        activeFocusOnTab: true
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && focusBox.width > 0
        Keys.onPressed: event => {
            event.accepted = timeKeys.press(event.key, event.modifiers) || (!(event.modifiers & Qt.ShiftModifier) && root.walkKey(event.key));
            if (event.accepted)
                root.byKeys = true;
        }
        Accessible.role: Accessible.Chart
        Accessible.name: title
        Accessible.description: description
    }

    FocusRing {
        target: root
        visible: root.ringed
    }

    // What the keys stand on.
    Rectangle {
        readonly property rect box: chart.focusBox

        x: chart.x + box.x - Theme.focusRing
        y: chart.y + box.y - Theme.focusRing
        width: box.width + 2 * Theme.focusRing
        height: box.height + 2 * Theme.focusRing
        visible: root.ringed && box.width > 0
        color: "transparent"
        radius: Theme.tight
        border.width: Theme.focusRing
        border.color: Theme.accent
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
        onSingleTapped: eventPoint => {
            root.takeFocus(Qt.MouseFocusReason);
            root.byKeys = false;
            chart.click(root.mapToItem(chart, eventPoint.position));
        }
        onDoubleTapped: eventPoint => chart.doubleClick(root.mapToItem(chart, eventPoint.position))
    }

    Rule {
        visible: !root.first
        height: parent.height
    }

    Tip {
        id: tip

        readonly property bool ofPointer: pointer.hovered && chart.tipBox.width > 0
        readonly property bool ofKeys: root.ringed && chart.focusBox.width > 0

        target: root
        within: root.parent
        marksLeft: chart.marksLeft > 0 ? chart.x + chart.marksLeft : 0
        marksRight: chart.x + chart.marksRight
        shown: root.tipped && (ofPointer || ofKeys)
        at: ofPointer ? pointer.point.position : Qt.point(chart.x + chart.focusBox.x, chart.y + chart.focusBox.y)
        below: ofPointer ? Theme.wide : chart.focusBox.height
        heading: ofPointer ? chart.tip.heading : chart.focusTip.heading
        lines: ofPointer ? chart.tip.lines : chart.focusTip.lines
    }
}
