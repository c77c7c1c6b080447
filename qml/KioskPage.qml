// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What a kiosk shows: the record above; below it the story, or what visitors may do. */
FocusScope {
    id: root

    required property Session session
    required property Kiosk kiosk
    readonly property bool telling: kiosk.stage === Kiosk.Attract
    readonly property real target: kiosk.screen.target

    KioskHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        session: root.session
    }

    KioskRecord {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: root.telling ? caption.top : controls.top
        focus: true
        visible: root.session.hasDossier
        enabled: !root.covered
        session: root.session
        kiosk: root.kiosk
    }

    // Its file is at fault, which is told where the staff look; it is shown as soon as it is not.
    PlainText {
        anchors.centerIn: parent
        visible: !root.session.hasDossier && !root.session.opening
        text: qsTr("Back in a moment")
        font: Theme.caption
        color: Theme.mutedText
    }

    KioskCaption {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.telling && root.session.hasDossier
        session: root.session
        highest: root.height
        upright: root.height > root.width
    }

    KioskControls {
        id: controls

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.telling && root.session.hasDossier
        session: root.session
        kiosk: root.kiosk
        onAsked: panel => root.panel = panel
    }

    /** Which of the lists is open; empty: none. */
    property string panel

    readonly property bool hasSelection: session.selection.event >= 0 || session.selection.groupTitle !== ""

    /** Whether something lies over the record: fingers do not reach through it. */
    readonly property bool covered: panel !== "" || details.visible || kiosk.pinPad.open

    KioskPanels {
        anchors.fill: parent
        enabled: !root.kiosk.pinPad.open
        session: root.session
        kiosk: root.kiosk
        shown: root.panel
        onClosed: root.panel = ""
    }

    KioskSheet {
        id: details

        anchors.fill: parent
        enabled: !root.kiosk.pinPad.open
        target: root.target
        visible: root.hasSelection && !root.telling && root.kiosk.mayDetails
        heading: qsTr("Who says so")
        onClosed: root.session.selection.clear()

        KioskDetails {
            width: parent.width
            session: root.session
            target: root.target
        }
    }

    IdlePrompt {
        anchors.fill: parent
        visible: root.kiosk.stage === Kiosk.Asking
        target: root.target
        remaining: root.kiosk.left
    }

    PinSheet {
        anchors.fill: parent
        visible: root.kiosk.pinPad.open
        target: root.target
        pad: root.kiosk.pinPad
    }

    // Nothing shows where the staff press for a while to be asked for the PIN.
    Item {
        width: root.target
        height: root.target

        TapHandler {
            longPressThreshold: 2
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onLongPressed: root.kiosk.pinPad.ask()
        }
    }

    Connections {
        target: root.kiosk

        function onStageChanged() {
            if (root.telling)
                root.panel = "";
        }
    }

    Keys.onEscapePressed: {
        root.panel = "";
        root.session.selection.clear();
    }
}
