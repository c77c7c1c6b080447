// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Under the timeline and aligned with it: which stretch of time is shown, and as of which day. */
Column {
    id: root

    required property Session session
    required property real plotLeft
    required property real plotWidth

    /** Where one only looks, as of which day stands elsewhere. */
    property bool simple: false

    OverviewStrip {
        width: root.width
        session: root.session
        plotLeft: root.plotLeft
        plotWidth: root.plotWidth
    }

    AsOfBar {
        width: root.width
        visible: !root.simple
        session: root.session
        plotLeft: root.plotLeft
        plotWidth: root.plotWidth
    }
}
