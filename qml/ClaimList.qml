// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Claims side by side, figure by figure. */
Column {
    id: root

    property alias model: rows.model
    readonly property alias count: rows.count

    Repeater {
        id: rows

        ClaimView {
            width: root.width
        }
    }
}
