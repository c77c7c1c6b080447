// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What a kiosk's screen is about, and which stretch of time it shows. */
Item {
    id: root

    required property Session session

    implicitHeight: title.height + 2 * Theme.wide

    PlainText {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.broad
        anchors.right: period.left
        anchors.rightMargin: Theme.wide
        anchors.verticalCenter: parent.verticalCenter
        text: root.session.title
        font: Theme.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title.pixelSize
        Accessible.role: Accessible.Heading
    }

    PlainText {
        id: period

        anchors.right: parent.right
        anchors.rightMargin: Theme.broad
        anchors.verticalCenter: parent.verticalCenter
        text: root.session.hasDossier ? root.session.viewport.period : ""
        font: Theme.title
        color: Theme.mutedText
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
