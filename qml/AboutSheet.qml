// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** What this program is. */
Sheet {
    id: root

    heading: qsTr("Ledgerline %1").arg(Qt.application.version)

    PlainText {
        width: root.inner
        text: qsTr("What warring sides agreed, what they did, and who says so. Every number is a claim: somebody said it, on a day, in a source. Claims that disagree stay side by side, and a total stays open where a count was never published.")
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    PlainText {
        width: root.inner
        text: qsTr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
        color: Theme.mutedText
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
}
