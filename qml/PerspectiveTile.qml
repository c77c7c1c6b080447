// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Beside the totals, what they were read by: as of which day, under which reading. */
Tile {
    id: root

    required property Session session
    readonly property Perspective perspective: session.perspective
    readonly property bool dated: perspective.asOf !== ""

    index: -1
    count: 1
    direction: ""
    ink: "accent"
    heading: dated ? qsTr("As of") : qsTr("Reading")
    spoken: qsTr("%1: %2").arg(heading).arg(value)
    value: dated ? perspective.asOf : perspective.readingLabel
    detail: dated ? qsTr("Reading: %1").arg(perspective.readingLabel) : qsTr("Of rival claims, not all count")
    onClicked: perspective.reset()
    Accessible.description: qsTr("Press to read everything that was reported")
}
