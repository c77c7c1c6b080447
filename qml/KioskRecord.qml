// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** The timeline, with a chart and the slider of as-of below it where these are wanted. */
FocusScope {
    id: root

    required property Session session
    required property Kiosk kiosk
    readonly property bool exploring: kiosk.stage !== Kiosk.Attract

    TimelineView {
        id: timeline

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: chart.top
        focus: true
        enabled: root.exploring
        session: root.session
        tipped: false // it would be as small as the pointer
        reach: root.kiosk.screen.target / 3
        Keys.onSpacePressed: event => event.accepted = !root.kiosk.mayAsOf
    }

    ChartView {
        id: chart

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: asOf.top
        height: visible ? Math.round(root.height * 0.36) : 0
        visible: name !== ""
        session: root.session
        name: root.kiosk.chart
        tipped: false
        alone: true
        first: true
        plotLeft: timeline.plotLeft
        plotWidth: timeline.plotWidth

        Rule {
            width: parent.width
        }
    }

    KioskAsOf {
        id: asOf

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? root.kiosk.screen.target : 0
        visible: root.exploring ? root.kiosk.mayAsOf : root.session.perspective.asOf !== ""
        session: root.session
        plotLeft: timeline.plotLeft
        plotWidth: timeline.plotWidth
        target: root.kiosk.screen.target
        usable: root.exploring
    }
}
