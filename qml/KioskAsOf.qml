// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** As of which day the record is read, for fingers: a slider, and what plays it. */
Item {
    id: root

    required property Session session
    required property real target
    property alias plotLeft: track.plotLeft
    property alias plotWidth: track.plotWidth

    /** False while a story moves it. */
    property bool usable: true

    readonly property Perspective perspective: session.perspective
    readonly property bool on: perspective.asOf !== ""

    AsOfTrack {
        id: track

        anchors.fill: parent
        session: root.session
        Accessible.role: Accessible.Slider
        Accessible.name: root.on ? qsTr("As of %1").arg(root.perspective.asOf) : qsTr("As of: everything that was reported")
    }

    KioskButton {
        x: Theme.wide
        width: root.plotLeft - 2 * Theme.wide
        target: root.target
        visible: root.usable
        framed: false
        symbol: root.perspective.playing ? Icon.Pause : Icon.Play
        text: qsTr("As of")
        enabled: root.perspective.steps > 0
        onClicked: root.perspective.togglePlaying()
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.plotLeft
        width: handle.middle - x
        height: Theme.tight
        visible: root.on
        color: Theme.accent
    }

    Rectangle {
        id: handle

        readonly property real middle: track.handleX

        x: middle - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.target / 2
        height: width
        radius: width / 2
        color: root.on ? Theme.accent : Theme.paper
        border.width: Theme.focusRing
        border.color: root.on ? Theme.paper : Theme.mutedText
    }

    Rectangle {
        readonly property bool before: handle.middle - width - root.target / 2 > root.plotLeft

        x: Math.round(before ? handle.middle - width - root.target / 2 : handle.middle + root.target / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: day.implicitWidth + 2 * Theme.gap
        height: day.height + Theme.gap
        color: Theme.paper

        PlainText {
            id: day

            anchors.centerIn: parent
            text: root.on ? qsTr("as of %1").arg(root.perspective.asOf) : qsTr("as of: everything")
            font: root.on ? Theme.title : Theme.body
            color: root.on ? Theme.accent : Theme.mutedText
            Accessible.ignored: true
        }
    }

    TapHandler {
        enabled: root.usable
        onSingleTapped: eventPoint => {
            if (eventPoint.position.x > root.plotLeft)
                track.moveTo(eventPoint.position.x);
        }
    }

    DragHandler {
        enabled: root.usable
        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active && centroid.pressPosition.x > root.plotLeft - root.target / 2) {
            track.moveTo(centroid.position.x);
        }
    }
}
