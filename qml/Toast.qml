// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Says at the foot of the window that something was done, and goes by itself. */
FloatingPaper {
    id: root

    property string text

    /** Shows it anew, so that assistive tools tell it again. */
    function tell(text: string): void {
        lasting.stop();
        root.text = text;
        lasting.start();
    }

    z: 100
    visible: lasting.running
    implicitWidth: words.implicitWidth + 2 * Theme.wide
    implicitHeight: Theme.control + Theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    PlainText {
        id: words

        anchors.centerIn: parent
        text: root.text
        Accessible.ignored: true
    }

    Timer {
        id: lasting

        interval: Theme.toast
    }
}
