// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ledgerline.App

/** The timeline with what lies under it and aligned with it: overview, as-of, charts. */
SplitView {
    id: root

    required property Session session
    required property list<string> names
    required property bool staged

    /** How high the charts are until somebody makes them higher. */
    required property real chartHeight

    readonly property bool chartsHaveFocus: charts.activeFocus
    readonly property bool timelineHasFocus: timeline.activeFocus

    orientation: Qt.Vertical

    function takeFocus(reason: int): void {
        timeline.forceActiveFocus(reason);
    }

    function focusCharts(reason: int): void {
        charts.takeFocus(reason);
    }

    handle: SplitGrip {
        sideBySide: false
    }

    Item {
        id: lanes

        SplitView.fillHeight: true
        // Lanes keep their names while the charts are made higher, as far as the window has the room.
        SplitView.minimumHeight: Math.max(220, Math.min(strips.height + root.session.lanes.leastHeight, root.height - charts.SplitView.minimumHeight - Theme.hair))

        TimelineView {
            id: timeline

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: strips.top
            focus: true
            session: root.session
        }

        TimeStrips {
            id: strips

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            session: root.session
            plotLeft: timeline.plotLeft
            plotWidth: timeline.plotWidth
            simple: root.staged
        }
    }

    Binding {
        target: root.session.presentation
        property: "room"
        value: Qt.size(charts.width, root.chartHeight - charts.chooserHeight)
    }

    ChartPanel {
        id: charts

        readonly property bool folded: shown.length === 0

        visible: !root.staged || !folded
        SplitView.preferredHeight: folded ? chooserHeight : root.chartHeight
        SplitView.minimumHeight: folded ? chooserHeight : chooserHeight + 124
        // A split view cuts what is preferred too high, and shrinks it only down to here.
        SplitView.maximumHeight: folded ? chooserHeight : Math.max(SplitView.minimumHeight, root.height - lanes.SplitView.minimumHeight - Theme.hair)
        session: root.session
        names: root.names
        shown: root.staged ? root.session.presentation.charts : root.session.appearance.charts
        choosable: !root.staged
        plotLeft: timeline.plotLeft
        plotWidth: timeline.plotWidth
    }
}
