// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** The whole dossier, with the stretch of time that is shown as a brush. */
Item {
    id: root

    required property Session session
    property alias plotLeft: overview.plotLeft
    property alias plotWidth: overview.plotWidth

    implicitHeight: Theme.overview
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Shown stretch of the whole dossier")
    Accessible.description: session.viewport.period

    OverviewItem {
        id: overview

        anchors.fill: parent
        session: root.session
    }

    // What is not shown stands back.
    Rectangle {
        width: overview.brushLeft
        visible: width > root.plotLeft + Theme.hair
        height: parent.height
        color: Theme.paper
        opacity: 0.6
    }

    Rectangle {
        x: overview.brushRight
        width: parent.width - x
        visible: x < root.plotLeft + root.plotWidth - Theme.hair
        height: parent.height
        color: Theme.paper
        opacity: 0.6
    }

    Rectangle {
        x: overview.brushLeft
        width: Math.max(Theme.hair * 2, overview.brushRight - overview.brushLeft)
        height: parent.height
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.accent

        BrushEnd {
            anchors.horizontalCenter: parent.left
        }

        BrushEnd {
            anchors.horizontalCenter: parent.right
        }
    }

    HoverHandler {
        id: pointer

        readonly property int part: hovered ? overview.partAt(point.position.x) : OverviewItem.Outside

        cursorShape: {
            switch (part) {
            case OverviewItem.LeftEnd:
            case OverviewItem.RightEnd:
                return Qt.SizeHorCursor;
            case OverviewItem.Middle:
                return drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor;
            default:
                return Qt.ArrowCursor;
            }
        }
    }

    TapHandler {
        onSingleTapped: eventPoint => overview.center(eventPoint.position.x)
        onDoubleTapped: root.session.viewport.showAll()
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        dragThreshold: 3
        onActiveChanged: if (active) {
            overview.beginDrag(centroid.pressPosition.x);
        }
        onActiveTranslationChanged: if (active) {
            overview.dragTo(centroid.pressPosition.x + activeTranslation.x);
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => overview.wheel(event.angleDelta, event.pixelDelta, event.x)
    }

    component BrushEnd: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.tight + Theme.hair
        height: Theme.wide
        radius: width / 2
        color: Theme.accent
    }
}
