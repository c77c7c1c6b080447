// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** A page of the side pane: its parts from top to bottom. */
Column {
    id: root

    padding: Theme.wide
    bottomPadding: Theme.broad
    spacing: Theme.wide

    /** What is left for a part. */
    readonly property real inner: width - leftPadding - rightPadding
}
