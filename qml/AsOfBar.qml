// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** As of which day the record is read: a slider over all of its time, and what plays it. */
FocusScope {
    id: root

    required property Session session
    property alias plotLeft: track.plotLeft
    property alias plotWidth: track.plotWidth
    readonly property Perspective perspective: session.perspective
    readonly property bool on: perspective.asOf !== ""

    implicitHeight: Theme.control + Theme.tight

    AsOfTrack {
        id: track

        anchors.fill: parent
        session: root.session
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: root.on ? qsTr("As of %1").arg(root.perspective.asOf) : qsTr("As of: everything that was reported")
        Accessible.focusable: true
        // Where a slider has the focus, its first and last day come before the window's Home.
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End
        Keys.onPressed: event => event.accepted = root.walk(event.key)
    }

    Row {
        id: controls

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.tight + Theme.hair * 2
        width: root.plotLeft - x
        spacing: Theme.hair

        FlatButton {
            symbol: root.perspective.playing ? Icon.Pause : Icon.Play
            text: qsTr("As of")
            description: root.perspective.playing ? qsTr("Pause (Space)") : qsTr("Play how the record grew (Space)")
            enabled: root.perspective.steps > 0
            onClicked: root.perspective.togglePlaying()
        }

        FlatButton {
            text: qsTr("%1×").arg(root.perspective.speed)
            font: Theme.small
            ink: Theme.mutedText
            description: qsTr("How fast it plays (< and >)")
            onClicked: root.perspective.nextSpeed()
        }
    }

    // What had been reported by then.
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.plotLeft
        width: handle.middle - x
        height: Theme.hair * 2
        visible: root.on
        color: Theme.accent
    }

    Rectangle {
        id: handle

        property real middle: track.handleX

        x: middle - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.wide - Theme.hair * 2
        height: width
        radius: width / 2
        color: root.on ? Theme.accent : Theme.paper
        border.width: Theme.focusRing
        border.color: root.on ? Theme.paper : Theme.mutedText

        Behavior on middle {
            enabled: Theme.animated && !drag.active

            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }

        FocusRing {
            anchors.margins: -Theme.tight
            target: track
            radius: width / 2
        }
    }

    // The day, on whichever side of the handle there is room.
    Rectangle {
        readonly property bool before: handle.middle - width - Theme.wide > root.plotLeft

        x: Math.round(before ? handle.middle - width - Theme.wide : handle.middle + Theme.wide)
        anchors.verticalCenter: parent.verticalCenter
        width: day.implicitWidth + 2 * Theme.tight
        height: day.height
        color: Theme.paper

        PlainText {
            id: day

            x: Theme.tight
            text: root.on ? qsTr("as of %1").arg(root.perspective.asOf) : qsTr("as of: everything")
            font: root.on ? Theme.strong : Theme.small
            color: root.on ? Theme.accent : Theme.mutedText
            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: pointer

        readonly property bool onRail: hovered && point.position.x > root.plotLeft - Theme.gap

        cursorShape: drag.active || onRail ? Qt.SizeHorCursor : Qt.ArrowCursor
    }

    TapHandler {
        onSingleTapped: eventPoint => {
            if (eventPoint.position.x < root.plotLeft - Theme.gap)
                return;
            track.forceActiveFocus(Qt.MouseFocusReason);
            track.moveTo(eventPoint.position.x);
        }
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        dragThreshold: 3
        onActiveTranslationChanged: if (active && centroid.pressPosition.x > root.plotLeft - Theme.gap) {
            track.moveTo(centroid.position.x);
        }
    }

    function walk(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Down:
            perspective.previousDay();
            return true;
        case Qt.Key_Right:
        case Qt.Key_Up:
            perspective.nextDay();
            return true;
        case Qt.Key_Home:
            perspective.firstDay();
            return true;
        case Qt.Key_End:
            perspective.showEverything();
            return true;
        case Qt.Key_Space:
            perspective.togglePlaying();
            return true;
        default:
            return false;
        }
    }
}
