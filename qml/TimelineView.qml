// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/**
 * Zoom, pan and pick on the timeline, by pointer, fingers and keys.
 *
 * Draws and computes nothing: gestures go in, TimelineItem and the viewport do what they ask for.
 */
FocusScope {
    id: root

    required property Session session
    readonly property alias plotLeft: timeline.plotLeft
    readonly property alias plotWidth: timeline.plotWidth
    readonly property Viewport viewport: session.viewport

    /** Whether a tip stands beside the pointer. */
    property bool tipped: true

    /** How far beside a mark a tap still hits it. */
    property alias reach: timeline.reach

    /** Whether the keys were used last; then the focused mark tells what it is. */
    property bool byKeys: false

    Keys.onPressed: event => {
        event.accepted = timeKeys.press(event.key, event.modifiers) || (!(event.modifiers & Qt.ShiftModifier) && root.walkKey(event.key));
        if (event.accepted)
            root.byKeys = true;
    }
    Keys.onTabPressed: event => event.accepted = root.byKeys ? timeline.stepDown() : false
    Keys.onBacktabPressed: event => event.accepted = root.byKeys ? timeline.stepUp() : false

    function walkKey(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            timeline.stepPrevious();
            return true;
        case Qt.Key_Right:
            timeline.stepNext();
            return true;
        case Qt.Key_Up:
            timeline.stepUp();
            return true;
        case Qt.Key_Down:
            timeline.stepDown();
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            timeline.activate();
            return true;
        default:
            return false;
        }
    }

    TimeKeys {
        id: timeKeys

        session: root.session
    }

    TimelineItem {
        id: timeline

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Keys.forwardTo: [root] // before it takes Tab for itself
        session: root.session
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Timeline")
        Accessible.description: root.byKeys ? focusTip.heading : root.viewport.period
    }

    StepFlash {
        session: root.session
        timeline: timeline
    }

    // The mark that the tip tells of.
    Rectangle {
        readonly property rect box: timeline.tipBox

        x: box.x - Theme.focusRing
        y: box.y - Theme.focusRing
        width: box.width + 2 * Theme.focusRing
        height: box.height + 2 * Theme.focusRing
        visible: pointer.hovered && box.width > 0
        color: "transparent"
        radius: Theme.tight
        border.width: Theme.hair
        border.color: Theme.accent
    }

    FocusRing {
        target: root
        visible: root.activeFocus && (root.byKeys || timeline.visualFocus)
    }

    HoverHandler {
        id: pointer

        cursorShape: drag.active ? Qt.ClosedHandCursor : timeline.pointsAtEvent ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: if (hovered) {
            timeline.hover(point.position);
        }
        onHoveredChanged: if (!hovered) {
            timeline.leave();
        }
    }

    TapHandler {
        onPressedChanged: if (pressed) {
            tip.hush();
        }
        onSingleTapped: eventPoint => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.byKeys = false;
            timeline.click(eventPoint.position);
        }
        onDoubleTapped: eventPoint => timeline.doubleClick(eventPoint.position)
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.viewport.wheel(event.angleDelta, event.pixelDelta, event.modifiers & Qt.ShiftModifier, event.x - timeline.plotLeft)
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        orientation: Qt.Horizontal
        onWheel: event => root.viewport.wheel(event.angleDelta, event.pixelDelta, true, event.x - timeline.plotLeft)
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        onActiveChanged: active ? root.viewport.beginDrag() : root.viewport.endDrag()
        onActiveTranslationChanged: if (active) {
            root.viewport.dragTo(activeTranslation.x);
        }
    }

    PinchHandler {
        id: pinch

        target: null
        onActiveChanged: if (active) {
            root.viewport.beginDrag();
        }
        onActiveScaleChanged: if (active) {
            root.viewport.pinchTo(activeScale, centroid.pressPosition.x - timeline.plotLeft, centroid.position.x - timeline.plotLeft);
        }
    }

    Tip {
        id: tip

        readonly property bool ofPointer: pointer.hovered && timeline.tipBox.width > 0

        target: root
        within: root
        shown: root.tipped && !drag.active && (ofPointer || (root.byKeys && root.activeFocus && timeline.focusBox.width > 0))
        at: ofPointer ? pointer.point.position : Qt.point(timeline.focusBox.x, timeline.focusBox.y)
        below: ofPointer ? Theme.wide : timeline.focusBox.height
        heading: ofPointer ? timeline.tip.heading : timeline.focusTip.heading
        date: ofPointer ? timeline.tip.date : timeline.focusTip.date
        lines: ofPointer ? timeline.tip.lines : timeline.focusTip.lines
    }
}
